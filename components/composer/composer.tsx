import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { LintResult } from '../../lib/core/compliance/finding.ts';
import type { ContactWarning } from '../../lib/core/replies/contact-limits.ts';
import { isOwn, type OwnTemplate } from '../../lib/core/replies/own.ts';
import type { Suggestion } from '../../lib/core/replies/suggest.ts';
import { type Channel, type SlotName, type SlotValues, slotTypes, type Tone } from '../../lib/core/replies/template.ts';
import { type Draft, draftOf } from '../../lib/ui/draft.ts';
import type { AdviceNote } from '../../lib/ui/resembling.ts';
import { useT } from '../../lib/ui/translator.tsx';
import { Section } from '../section.tsx';
import { CheckedDraft } from './checked-draft.tsx';
import { Counterpart } from './counterpart.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { ReplyChoice } from './reply-choice.tsx';
import { SaveTemplate } from './save-template.tsx';
import { type SlotChange, SlotFields } from './slot-fields.tsx';

export interface ComposerProps {
  /** Best first, of one channel and language. */
  suggestions: readonly Suggestion[];
  own: readonly OwnTemplate[];
  channels: readonly Channel[];
  channel: Channel;
  languages: readonly string[];
  language: string;
  values: SlotValues;
  /** ISO 4217, the likeliest first. */
  currencies: readonly string[];
  /** What a reply says, in the seller's own language; null where it is written in it, or stands in no other. */
  counterpart: (reply: Draft) => { language: string; text: string } | null;
  /** Null while the linter is not ready; it answers null where a portal has no rules. */
  check: ((reply: Draft) => LintResult | null) | null;
  contact: (reply: Draft) => ContactWarning[];
  /** Popular advice that the reply seems to follow. */
  advised: (reply: Draft) => readonly AdviceNote[];
  noResponseNeeded: boolean;
  onChannel: (channel: Channel) => void;
  onLanguage: (language: string) => void;
  onValue: SlotChange;
  onNoResponse: (on: boolean) => void;
  onCopy: (reply: Draft) => void;
  onSave: (reply: Draft, title: string) => void;
}

const keyOf = ({ templateId, situation }: Suggestion): string => (isOwn(templateId) ? templateId : situation);

/** Choose a reply, fill it, edit it, read what is wrong with it, copy it. */
export function Composer(props: ComposerProps) {
  const { suggestions, own, values, channel, onValue, onCopy } = props;
  const { t, say } = useT();
  const [tone, setTone] = useState<Tone>('warm');
  const [chosen, setChosen] = useState<string | null>(null);
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const findingsId = useId();

  const keys = [...new Set(suggestions.map(keyOf))];
  const key = keys.find((one) => one === chosen) ?? keys[0] ?? null;
  const alike = suggestions.filter((one) => keyOf(one) === key);
  const suggestion = alike.find((one) => one.tone === tone) ?? alike[0];
  const draft = suggestion && draftOf(suggestion, edits[suggestion.templateId]);
  const titleOf = (value: string): string =>
    own.find(({ id }) => id === value)?.title ?? say({ key: `replies:situation.${value}` });

  return (
    <Section title={t('ui:reply.title')}>
      <Stack gap={8}>
        <ReplyChoice
          channels={props.channels}
          channel={channel}
          languages={props.languages}
          language={props.language}
          replies={keys.map((value) => ({ value, label: titleOf(value) }))}
          reply={key}
          tones={alike.map((one) => one.tone)}
          tone={suggestion?.tone ?? tone}
          onChannel={props.onChannel}
          onLanguage={props.onLanguage}
          onReply={setChosen}
          onTone={setTone}
        />
        {draft && suggestion ? (
          <>
            <SlotFields
              slots={fieldsOf(suggestion, values)}
              values={values}
              currencies={props.currencies}
              onValue={onValue}
            />
            <CheckedDraft
              draft={draft}
              check={props.check}
              contact={props.contact(draft)}
              advised={props.advised}
              findingsId={findingsId}
              onCopy={onCopy}
            >
              {(findings) => (
                <DraftEditor
                  label={t('ui:reply.text')}
                  text={draft.text}
                  language={draft.language}
                  findings={findings}
                  describedBy={findingsId}
                  onChange={(text) => setEdits({ ...edits, [draft.templateId]: text })}
                />
              )}
            </CheckedDraft>
            <Group gap={8}>
              {draft.edited && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    const { [draft.templateId]: _, ...others } = edits;
                    setEdits(others);
                  }}
                >
                  {t('ui:reply.reset')}
                </Button>
              )}
              <SaveTemplate
                key={draft.templateId}
                title={isOwn(draft.templateId) ? titleOf(draft.templateId) : ''}
                onSave={(title) => props.onSave(draft, title)}
              />
            </Group>
            {channel === 'buyer-message' && (
              <Checkbox
                size="xs"
                label={t('ui:reply.noResponse')}
                checked={props.noResponseNeeded}
                onChange={(event) => props.onNoResponse(event.currentTarget.checked)}
              />
            )}
            <Text size="xs" c="dimmed">
              {draft.reasons.map(say).join(' · ')}
            </Text>
            <Counterpart reply={draft} counterpart={props.counterpart(draft)} />
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {t('ui:copy.none')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

/** Places to show: those the reply leaves open, and those filled by hand. */
const fieldsOf = ({ missing }: Suggestion, values: SlotValues): SlotName[] =>
  (Object.keys(slotTypes) as SlotName[]).filter((slot) => missing.includes(slot) || (values[slot] ?? null) !== null);
