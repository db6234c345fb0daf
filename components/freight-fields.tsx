import { Box, Button, Group, Select, Stack, TagsInput, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import { payers, shopLimits } from '../lib/core/windows/shop.ts';
import type { CapDraft, ShopDraft, ShopErrors } from '../lib/ui/shop-draft.ts';
import { useT } from '../lib/ui/translator.tsx';
import { SumField } from './sum-field.tsx';

interface Props {
  draft: ShopDraft;
  errors: ShopErrors;
  currencies: readonly string[];
  onChange: (part: Partial<ShopDraft>) => void;
}

const faults = ['qualityFault', 'otherReason'] as const;

/** Who pays the freight of a return, and how much of it, region by region. */
export function FreightFields({ draft, errors, currencies, onChange }: Props) {
  const { t } = useT();
  const add = useRef<HTMLButtonElement>(null);
  const { caps } = draft;
  const setCap = (key: number, part: Partial<CapDraft>): void =>
    onChange({ caps: caps.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <Stack gap="xs">
      <Title order={3}>{t('packs:shop.freight')}</Title>
      <Group gap="sm" align="flex-start">
        {faults.map((name) => (
          <Select
            key={name}
            className="shop-field"
            label={t(`packs:shop.${name}`)}
            allowDeselect={false}
            value={draft[name]}
            data={payers.map((value) => ({ value, label: t(`packs:shop.payer.${value}`) }))}
            onChange={(value) => {
              const payer = payers.find((one) => one === value);
              if (payer) onChange({ [name]: payer });
            }}
          />
        ))}
        <Select
          className="shop-field"
          label={t('packs:shop.currency')}
          allowDeselect={false}
          searchable
          value={draft.currency}
          data={[...currencies]}
          onChange={(currency) => currency !== null && onChange({ currency })}
        />
      </Group>
      <Box component="fieldset" className="caps">
        <Text component="legend" size="sm">
          {t('packs:shop.caps')}
        </Text>
        <Stack gap="xs" mt={4}>
          {caps.map((one, at) => (
            <CapRow
              key={one.key}
              one={one}
              place={at + 1}
              currency={draft.currency}
              errors={errors}
              onChange={(part) => setCap(one.key, part)}
              onRemove={() => {
                onChange({ caps: caps.filter(({ key }) => key !== one.key) });
                add.current?.focus();
              }}
            />
          ))}
          <div className="cap">
            <Button
              ref={add}
              size="xs"
              variant="default"
              disabled={caps.length >= shopLimits.caps}
              onClick={() =>
                onChange({
                  caps: [...caps, { key: Math.max(-1, ...caps.map(({ key }) => key)) + 1, regions: [], cap: '' }],
                })
              }
            >
              {t('packs:shop.addCap')}
            </Button>
          </div>
          <div className="cap">
            <SumField
              label={t('packs:shop.elsewhere')}
              currency={draft.currency}
              value={draft.elsewhere}
              error={errors.elsewhere}
              onChange={(elsewhere) => onChange({ elsewhere })}
            />
          </div>
        </Stack>
      </Box>
    </Stack>
  );
}

interface CapRowProps {
  one: CapDraft;
  place: number;
  currency: string;
  errors: ShopErrors;
  onChange: (part: Partial<CapDraft>) => void;
  onRemove: () => void;
}

/** A group of regions and the most the shop pays from there. */
function CapRow({ one, place, currency, errors, onChange, onRemove }: CapRowProps) {
  const { t } = useT();
  return (
    <div className="cap" data-testid="cap">
      <TagsInput
        className="cap-regions"
        label={t('packs:shop.regions', { place })}
        description={t('packs:shop.regionsEnter')}
        value={one.regions}
        error={errors[`regions ${one.key}`]}
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        maxTags={shopLimits.regions}
        splitChars={[',', ';', '、', '，', '；']}
        acceptValueOnBlur
        clearable
        clearButtonProps={{ 'aria-label': t('packs:shop.clearRegions', { place }) }}
        onChange={(names) =>
          onChange({ regions: names.map((name) => name.trim().slice(0, shopLimits.name)).filter(Boolean) })
        }
      />
      <SumField
        label={t('packs:shop.cap', { place })}
        currency={currency}
        value={one.cap}
        error={errors[`cap ${one.key}`]}
        onChange={(cap) => onChange({ cap })}
      />
      <Button size="xs" variant="default" aria-label={t('packs:shop.removeCap', { place })} onClick={onRemove}>
        {t('packs:fault.remove.short')}
      </Button>
    </div>
  );
}
