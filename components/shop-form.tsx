import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ShopDraft, ShopErrors } from '../lib/ui/shop-draft.ts';
import { followed, isSame } from '../lib/ui/shop-follow.ts';
import { useT } from '../lib/ui/translator.tsx';
import { FreightFields } from './freight-fields.tsx';
import { ShopNumberFields } from './shop-number-fields.tsx';

interface Props {
  /** The form as filled with the policy in force; another one where that is another. */
  draft: ShopDraft;
  /** It is the seller's own. */
  own: boolean;
  /** Why what is kept could not be read; null when it could. */
  fault: string | null;
  currencies: readonly string[];
  /** Tells what is wrong by field, or keeps it and tells nothing. */
  onKeep: (draft: ShopDraft) => ShopErrors | null;
  onSample: () => void;
}

const NO_ERRORS: ShopErrors = {};

/**
 * The return policy of the seller's own shop: days, starts, freight. At first the sample's. Where the policy becomes
 * another meanwhile, fields that were not touched follow it.
 */
export function ShopForm({ draft: start, own, fault, currencies, onKeep, onSample }: Props) {
  const { t } = useT();
  const [draft, setDraft] = useState(start);
  const [begun, setBegun] = useState(start);
  const [errors, setErrors] = useState(NO_ERRORS);
  if (start !== begun) {
    setBegun(start);
    // Other numbers of the rules may have moved, none of the shop's: what is marked stays marked.
    if (!isSame(start, begun)) {
      setDraft(followed(draft, begun, start));
      setErrors(NO_ERRORS);
    }
  }
  const change = (part: Partial<ShopDraft>): void => {
    setDraft({ ...draft, ...part });
    setErrors(NO_ERRORS);
  };
  return (
    <Box component="section" className="section" aria-labelledby="shop" data-testid="shop-form">
      <Title order={2} id="shop">
        {t('packs:shop.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('packs:shop.what')}
      </Text>
      <Text size="sm" mb="sm" data-testid="shop-standing">
        {t(own ? 'packs:shop.own' : 'packs:shop.sample')}
      </Text>
      {fault !== null && (
        <Text size="sm" role="alert" c="var(--tone-doubt)" mb="sm" className="wrap">
          {t('packs:shop.fault', { why: fault })}
        </Text>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setErrors(onKeep(draft) ?? NO_ERRORS);
        }}
      >
        <Stack gap="md">
          <ShopNumberFields draft={draft} errors={errors} onChange={change} />
          <FreightFields draft={draft} errors={errors} currencies={currencies} onChange={change} />
          {Object.keys(errors).length > 0 && (
            <Text size="sm" role="alert" c="var(--tone-bad)">
              {t('packs:shop.error.some')}
            </Text>
          )}
          <Group gap="xs">
            <Button type="submit" size="xs">
              {t('packs:shop.save')}
            </Button>
            <Button size="xs" variant="default" disabled={!own} onClick={onSample}>
              {t('packs:shop.toSample')}
            </Button>
            <Anchor href="dashboard.html#tab=rules" size="sm">
              {t('packs:shop.all')}
            </Anchor>
          </Group>
        </Stack>
      </form>
    </Box>
  );
}
