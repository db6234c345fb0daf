import { Group, NumberInput, Select, Stack, Title } from '@mantine/core';
import { shopStarts } from '../lib/core/windows/shop.ts';
import { lawHint, type ShopDraft, type ShopErrors, shopNumbers } from '../lib/ui/shop-draft.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  draft: ShopDraft;
  errors: ShopErrors;
  onChange: (part: Partial<ShopDraft>) => void;
}

const countStarts = ['next_day', 'same_day'] as const;

/** How many days each promise of the shop lasts, and from when. */
export function ShopNumberFields({ draft, errors, onChange }: Props) {
  const translator = useT();
  const { t } = translator;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('packs:shop.numbers')}</Title>
      {shopNumbers.map(({ name, rule }) => (
        <Group key={name} gap="sm" align="flex-start">
          <NumberInput
            className={rule === null ? 'shop-wide' : 'shop-field'}
            label={t(`packs:shop.${name}`)}
            hideControls
            value={draft.numbers[name]}
            error={errors[name]}
            description={lawHint(name, draft.numbers[name], translator)}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            onChange={(value) => onChange({ numbers: { ...draft.numbers, [name]: value } })}
          />
          {rule !== null && (
            <Select
              className="shop-field"
              label={t('packs:shop.from')}
              aria-label={t('packs:shop.fromOf', { name: t(`packs:shop.${name}`) })}
              allowDeselect={false}
              value={draft.starts[rule] ?? null}
              data={shopStarts.map((value) => ({ value, label: t(`packs:shop.start.${value}`) }))}
              onChange={(value) => {
                const start = shopStarts.find((one) => one === value);
                if (start) onChange({ starts: { ...draft.starts, [rule]: start } });
              }}
            />
          )}
        </Group>
      ))}
      <Select
        className="shop-field"
        label={t('packs:shop.countStart')}
        allowDeselect={false}
        value={draft.countStart}
        data={countStarts.map((value) => ({ value, label: t(`packs:shop.countStart.${value}`) }))}
        onChange={(value) => {
          const countStart = countStarts.find((one) => one === value);
          if (countStart) onChange({ countStart });
        }}
      />
    </Stack>
  );
}
