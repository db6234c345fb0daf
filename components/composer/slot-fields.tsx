import { Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { type SlotName, type SlotValues, slotTypes } from '../../lib/core/replies/template.ts';
import { useT } from '../../lib/ui/translator.tsx';

export type SlotChange = <N extends SlotName>(slot: N, value: SlotValues[N] | null) => void;

interface Props {
  slots: readonly SlotName[];
  values: SlotValues;
  currencies: readonly string[];
  onValue: SlotChange;
}

/** The places of a reply that are filled by hand, each by its kind. */
export function SlotFields({ slots, values, currencies, onValue }: Props) {
  const { t } = useT();
  const texts = slots.filter((slot): slot is Exclude<SlotName, 'amount'> => slot !== 'amount');
  const currency = values.amount?.currency ?? currencies[0] ?? '';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={8} verticalSpacing={8}>
      {texts.map((slot) => (
        <TextInput
          key={slot}
          size="xs"
          type={slotTypes[slot] === 'date' ? 'date' : 'text'}
          label={t(`ui:slot.${slot}`)}
          value={values[slot] ?? ''}
          onChange={(event) => onValue(slot, event.currentTarget.value || null)}
        />
      ))}
      {slots.includes('amount') && (
        <Group gap={4} wrap="nowrap" align="flex-end">
          <NumberInput
            size="xs"
            label={t('ui:slot.amount')}
            min={0}
            decimalScale={2}
            hideControls
            value={values.amount?.amount ?? ''}
            onChange={(amount) => onValue('amount', typeof amount === 'number' ? { amount, currency } : null)}
          />
          <Select
            size="xs"
            aria-label={t('ui:slot.currency')}
            w={84}
            allowDeselect={false}
            data={[...currencies]}
            value={currency}
            onChange={(chosen) => chosen && values.amount && onValue('amount', { ...values.amount, currency: chosen })}
          />
        </Group>
      )}
    </SimpleGrid>
  );
}
