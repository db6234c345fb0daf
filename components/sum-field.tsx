import { Checkbox, NumberInput } from '@mantine/core';
import type { Sum } from '../lib/ui/shop-draft.ts';
import { useT } from '../lib/ui/translator.tsx';

interface Props {
  label: string;
  currency: string;
  /** Null: without a limit. */
  value: Sum;
  error: string | undefined;
  onChange: (value: Sum) => void;
}

/** The most the shop pays, or that there is no limit. */
export function SumField({ label, currency, value, error, onChange }: Props) {
  const { t } = useT();
  return (
    <>
      <NumberInput
        className="cap-sum"
        label={label}
        suffix={` ${currency}`}
        hideControls
        decimalScale={2}
        disabled={value === null}
        value={value ?? ''}
        error={error}
        inputWrapperOrder={['label', 'error', 'input']}
        onChange={onChange}
      />
      <Checkbox
        className="cap-free"
        size="xs"
        label={t('packs:shop.noLimit')}
        aria-label={t('packs:shop.noLimitOf', { name: label })}
        checked={value === null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : '')}
      />
    </>
  );
}
