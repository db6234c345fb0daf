/**
 * The inbox of messages, as data: only its counter. Source: words read off the live page by a public author, 2026-09-04
 * (zh, en); other languages inferred. Nobody has published what a message's row is made of, so none is read.
 */
export const inboxPage = {
  updated: '2026-11-22',
  path: /^\/messaging\/inbox(?:-v\d)?(?:\/|$)/,
  /** "Response needed 3", "需要回复（3）" */
  responseNeeded: [
    'response needed',
    '需要回复',
    'antwort erforderlich',
    'réponse requise',
    'réponse nécessaire',
    'risposta necessaria',
    'risposta richiesta',
    'respuesta necesaria',
    '返信が必要',
  ],
  nothingNeeded: ['没有需要回复的消息', 'no messages need a response', 'you have no messages that need a response'],
  places: 'a, li, span, div, button, kat-tab, kat-tab-header, kat-link, kat-label, [role="tab"], p',
} as const;
