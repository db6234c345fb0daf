import { Alert, Button, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CaseByHand } from '../lib/core/casework/by-hand.ts';
import type { DateName } from '../lib/core/windows/rule.ts';
import type { ManualPortal } from '../lib/ui/by-hand.ts';
import { dayText } from '../lib/ui/dates.ts';
import { useT } from '../lib/ui/translator.tsx';

/** What a pasted block told. `dates`: two where day and month could be swapped. */
interface Split {
  orderId: string | null;
  dates: string[];
  rating: number | null;
  text: string;
}

interface Props {
  portals: readonly ManualPortal[];
  /** The last day that may be chosen, ISO. */
  today: string;
  failed: string | null;
  split: (pasted: string, portal: ManualPortal) => Split;
  /** Store code that an order id hints at. */
  storeOf: (orderId: string) => string | null;
  onKeep: (entry: CaseByHand) => void;
  onCancel: () => void;
}

const RATINGS = ['1', '2', '3', '4', '5'] as const;

/** A case that no page showed: paste it or fill it in, then read the verdict. */
export function ManualForm({ portals, today, failed, split, storeOf, onKeep, onCancel }: Props) {
  const { t, locale } = useT();
  const [portalName, setPortal] = useState<string>(portals[0]?.value ?? '');
  const [kindName, setKind] = useState<string | null>(null);
  const [orderId, setOrderId] = useState('');
  const [store, setStore] = useState<string | null>(null);
  const [rating, setRating] = useState<string | null>(null);
  const [dates, setDates] = useState<Partial<Record<DateName, string>>>({});
  const [doubt, setDoubt] = useState<string[]>([]);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const portal = portals.find(({ value }) => value === portalName) ?? portals[0];
  const kind = portal?.kinds.find(({ value }) => value === kindName) ?? portal?.kinds[0];
  if (!portal || !kind) return null;
  const id = orderId.replace(/^[#\s]+|\s+$/g, '');
  const wrongId = !portal.orderId.test(id);
  const [mainDate] = kind.dates;

  const paste = (pasted: string): boolean => {
    const told = split(pasted, portal);
    if (told.orderId === null && told.dates.length === 0 && told.rating === null) return false;
    if (told.orderId !== null) {
      setOrderId(told.orderId);
      setStore(storeOf(told.orderId) ?? store);
    }
    if (told.rating !== null) setRating(String(told.rating));
    const [date, other] = told.dates;
    if (mainDate && date !== undefined && other === undefined) setDates({ ...dates, [mainDate.value]: date });
    setDoubt(other === undefined ? [] : told.dates);
    setText(told.text);
    return true;
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrongId) return;
    onKeep({
      portal: portal.value,
      kind: kind.value,
      orderId: id,
      marketplace: store,
      rating: rating === null ? null : Number(rating),
      text,
      dates: Object.fromEntries(kind.dates.flatMap(({ value }) => (dates[value] ? [[value, dates[value]]] : []))),
    });
  };

  return (
    <form className="section manual" onSubmit={keep} data-testid="manual-form">
      <Title order={2} mb={4}>
        {t('dashboard:add.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('dashboard:add.what')}
      </Text>
      <Stack gap="sm">
        <Textarea
          label={t('dashboard:add.text')}
          description={t('dashboard:add.textHow')}
          data-autofocus
          autoFocus
          autosize
          minRows={4}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            if (text.trim() === '' && paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        />
        <Group gap="sm" grow align="flex-start">
          <Select
            label={t('dashboard:add.portal')}
            allowDeselect={false}
            value={portal.value}
            data={portals}
            onChange={(value) => {
              if (value === null) return;
              setPortal(value);
              setKind(null);
              setStore(null);
            }}
          />
          <Select
            label={t('dashboard:add.kind')}
            allowDeselect={false}
            value={kind.value}
            data={portal.kinds}
            onChange={setKind}
          />
        </Group>
        <Group gap="sm" grow align="flex-start">
          <TextInput
            label={t('dashboard:add.orderId')}
            placeholder={portal.example}
            value={orderId}
            required
            error={
              (tried || id.length >= portal.example.length) && wrongId
                ? t('dashboard:add.wrongId', { example: portal.example })
                : null
            }
            onChange={(event) => {
              const value = event.currentTarget.value;
              setOrderId(value);
              if (store === null) setStore(storeOf(value.trim()));
            }}
          />
          {portal.stores.length > 0 && (
            <Select
              label={t('dashboard:add.store')}
              placeholder={t('dashboard:add.unknown')}
              clearable
              searchable
              value={store}
              data={portal.stores}
              onChange={setStore}
            />
          )}
        </Group>
        {['sellerFeedback', 'productReview', 'evaluation'].includes(kind.value) && (
          <Select
            label={t('dashboard:add.rating')}
            placeholder={t('dashboard:add.unknown')}
            clearable
            maw={200}
            value={rating}
            data={RATINGS.map((value) => ({ value, label: t('ui:stars', { count: Number(value) }) }))}
            onChange={setRating}
          />
        )}
        {kind.dates.map(({ value, label }) => (
          <TextInput
            key={value}
            type="date"
            label={label}
            maw={240}
            max={today}
            value={dates[value] ?? ''}
            onChange={(event) => setDates({ ...dates, [value]: event.currentTarget.value })}
          />
        ))}
        {mainDate && doubt.length > 1 && !dates[mainDate.value] && (
          <Alert variant="outline" color="gray" p="xs" role="note">
            <Text size="sm" mb={6}>
              {t('dashboard:add.doubt')}
            </Text>
            <Group gap={8}>
              {doubt.map((date) => (
                <Button
                  key={date}
                  size="compact-sm"
                  variant="default"
                  onClick={() => setDates({ ...dates, [mainDate.value]: date })}
                >
                  {dayText(date, locale)}
                </Button>
              ))}
            </Group>
          </Alert>
        )}
        {failed !== null && (
          <Alert variant="outline" color="red" p="xs" role="alert">
            <Text size="sm">{t('ui:failed.act', { reason: failed })}</Text>
          </Alert>
        )}
        <Group gap={8}>
          <Button type="submit">{t('dashboard:add.keep')}</Button>
          <Button variant="default" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
