import { useMemo, useState } from 'react';
import type { ComposerProps } from '../../components/composer/composer.tsx';
import type { Desk } from '../../lib/browser/desk.ts';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { writeSlot } from '../../lib/core/replies/fill.ts';
import { localeFor } from '../../lib/core/replies/locale.ts';
import { isOwn, OWN_PREFIX } from '../../lib/core/replies/own.ts';
import { unfill } from '../../lib/core/replies/unfill.ts';
import { act, copyReply } from '../../lib/ui/act.ts';
import type { CaseFile } from '../../lib/ui/cases.ts';
import { contactWarningsFor, currenciesFor } from '../../lib/ui/contact.ts';
import { pageDb } from '../../lib/ui/db.ts';
import type { Draft } from '../../lib/ui/draft.ts';
import { useLinter } from '../../lib/ui/linter.ts';
import { keepTemplates, useOwnTemplates } from '../../lib/ui/own-templates.ts';
import {
  contextFor,
  counterpartOf,
  type ReplyChoice,
  repliesFor,
  replyChannels,
  replyLanguages,
} from '../../lib/ui/replies.ts';
import { channelOfKind } from '../../lib/ui/reply-channel.ts';
import { resembling } from '../../lib/ui/resembling.ts';
import { useView } from '../../lib/ui/store.ts';

/** The composer of one case, with everything it needs to know and to do. `now` is ms, UTC. */
export function useComposer(
  { one, sameOrder }: CaseFile,
  desk: Desk,
  assessment: Assessment,
  now: number,
): ComposerProps {
  const { t, locale } = desk.translator;
  const { say } = useView();
  const own = useOwnTemplates(pageDb());
  const linter = useLinter();
  const [choice, setChoice] = useState<ReplyChoice>({
    channel: channelOfKind(one.kind),
    language: null,
    values: {},
  });
  const context = contextFor(one, sameOrder, assessment, new Date(now).toISOString(), choice);
  const suggestions = repliesFor(context, own, desk.rulebook.templates);
  const { marketplace, itemTitle } = context;

  const { portal, orderId } = one;
  const check = useMemo(
    () =>
      linter &&
      (({ text, channel, language }: Draft) => {
        const title = writeSlot('item', { item: itemTitle }, localeFor(language, marketplace));
        return linter(text, { portal, marketplace, channel, language, orderId, quoted: title ? [title] : [] });
      }),
    [linter, portal, marketplace, orderId, itemTitle],
  );
  const advised = useMemo(
    () =>
      ({ text, channel, language }: Draft) =>
        resembling(text, { portal, marketplace, channel, language, orderId }, desk.translator),
    [desk.translator, portal, marketplace, orderId],
  );
  const values = useMemo(
    () => ({ ...context.values, orderId, item: context.itemTitle }),
    [context.values, orderId, context.itemTitle],
  );

  const copy = async (draft: Draft): Promise<void> => {
    if (draft.missing.length > 0)
      return say(t('ui:copy.missing', { names: draft.missing.map((name) => t(`ui:slot.${name}`)).join(', ') }));
    say(t((await copyReply(one.id, draft)) ? 'ui:copied' : 'ui:copy.refused'));
  };
  const save = async (draft: Draft, title: string): Promise<void> => {
    const { templateId, situation, channel, language, tone, text } = draft;
    const before = own.find(({ id }) => id === templateId);
    const written = await keepTemplates({
      do: 'save',
      templates: [
        {
          id: before?.id ?? `${OWN_PREFIX}${crypto.randomUUID()}`,
          basedOn: before ? before.basedOn : isOwn(templateId) ? null : templateId,
          portal,
          situation,
          channel,
          language,
          tone,
          title,
          text: unfill(text, values, localeFor(language, marketplace)),
          changedAt: new Date().toISOString(),
        },
      ],
    });
    say('error' in written ? t('ui:failed.act', { reason: written.error }) : t('ui:own.kept'));
  };

  return {
    suggestions,
    own,
    channels: replyChannels(portal),
    channel: choice.channel,
    languages: replyLanguages(portal),
    language: suggestions[0]?.language ?? choice.language ?? 'en',
    values: choice.values,
    currencies: currenciesFor(marketplace),
    counterpart: (draft) => {
      const language = locale.slice(0, 2);
      const found =
        language === draft.language ? null : counterpartOf(draft, language, context, desk.rulebook.templates);
      return found && { language, text: found.text };
    },
    check,
    advised,
    contact: (draft) => contactWarningsFor(draft, one, sameOrder, desk.zoneOf(one), now, desk.rulebook.packs),
    noResponseNeeded: one.noResponseNeeded === true,
    onChannel: (channel) => setChoice({ ...choice, channel }),
    onLanguage: (language) => setChoice({ ...choice, language }),
    onValue: (slot, value) => setChoice({ ...choice, values: { ...choice.values, [slot]: value } }),
    onNoResponse: (on) => void act({ do: 'no-response', caseId: one.id, on }),
    onCopy: (draft) => void copy(draft),
    onSave: (draft, title) => void save(draft, title),
  };
}
