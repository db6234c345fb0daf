import { SegmentedControl, Select, SimpleGrid } from '@mantine/core';
import { type Channel, type Tone, tones } from '../../lib/core/replies/template.ts';
import { useT } from '../../lib/ui/translator.tsx';

interface Props {
  channels: readonly Channel[];
  channel: Channel;
  languages: readonly string[];
  language: string;
  /** What to choose from: the template's situation, or an own template by its title. */
  replies: readonly { value: string; label: string }[];
  reply: string | null;
  /** Tones the reply stands in. */
  tones: readonly Tone[];
  tone: Tone;
  onChannel: (channel: Channel) => void;
  onLanguage: (language: string) => void;
  onReply: (value: string | null) => void;
  onTone: (tone: Tone) => void;
}

/** Which reply: where it goes, about what, in which language and tone. */
export function ReplyChoice(props: Props) {
  const { channels, channel, languages, language, replies, reply, tones: offered, tone } = props;
  const { t, say, locale } = useT();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={8} verticalSpacing={8}>
        <Select
          size="xs"
          label={t('ui:reply.channel')}
          allowDeselect={false}
          value={channel}
          data={channels.map((value) => ({ value, label: say({ key: `replies:channel.${value}` }) }))}
          onChange={(value) => {
            const found = channels.find((one) => one === value);
            if (found) props.onChannel(found);
          }}
        />
        <Select
          size="xs"
          label={t('ui:reply.language')}
          allowDeselect={false}
          value={language}
          data={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
          onChange={(value) => value && props.onLanguage(value)}
        />
        <Select
          size="xs"
          label={t('ui:reply.situation')}
          allowDeselect={false}
          searchable
          value={reply}
          data={[...replies]}
          onChange={props.onReply}
        />
      </SimpleGrid>
      {offered.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('ui:reply.tone')}
          value={tone}
          onChange={(value) => props.onTone(tones.find((one) => one === value) ?? 'warm')}
          data={offered.map((value) => ({ value, label: say({ key: `replies:tone.${value}` }) }))}
        />
      )}
    </>
  );
}
