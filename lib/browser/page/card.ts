import type { ChipView } from '../chip-view.ts';
import { make } from './make.ts';

interface CardActions {
  open(): void;
  copy(): Promise<boolean>;
  close(): void;
}

/** The essentials of one case, in the top layer of the page: nothing of the page moves for it. */
export function buildCard(document: Document, view: ChipView, actions: CardActions): HTMLElement {
  const { words } = view;
  const card = make(document, 'div', { class: 'card', popover: 'auto', role: 'dialog', 'aria-label': view.heading });
  const head = make(document, 'div', { class: 'head' });
  const close = make(document, 'button', { type: 'button', class: 'plain', 'aria-label': words.close }, '×');
  close.addEventListener('click', actions.close);
  head.append(make(document, 'strong', {}, view.heading), close);
  card.append(head);
  if (view.comment.length > 0) card.append(quote(document, view));
  for (const line of view.why) card.append(make(document, 'p', {}, line));
  if (view.window) card.append(make(document, 'p', { class: 'window' }, view.window));
  card.append(make(document, 'p', { class: 'next' }, view.next));
  if (view.reply) card.append(replyBox(document, view.reply, view, actions));
  const open = make(document, 'button', { type: 'button', class: 'plain link' }, words.open);
  open.addEventListener('click', actions.open);
  card.append(open);
  card.addEventListener('keydown', (event) => event.stopPropagation());
  return card;
}

function quote(document: Document, view: ChipView): HTMLElement {
  const box = make(document, 'blockquote', { dir: 'auto' });
  for (const segment of view.comment) {
    if (segment.mark === null) box.append(document.createTextNode(segment.text));
    else
      box.append(
        make(
          document,
          'mark',
          { class: segment.mark, title: segment.mark === 'proves' ? view.words.proves : view.words.spoils },
          segment.text,
        ),
      );
  }
  return box;
}

type Reply = NonNullable<ChipView['reply']>;

function replyBox(document: Document, reply: Reply, view: ChipView, actions: CardActions): HTMLElement {
  const box = make(document, 'div', { class: 'reply' });
  box.append(make(document, 'div', { class: 'text', lang: reply.language, dir: 'auto', tabindex: '0' }, reply.text));
  const said = make(document, 'span', { role: 'status', 'aria-live': 'polite' });
  if (reply.missing) {
    said.textContent = reply.missing;
    box.append(said);
    return box;
  }
  const copy = make(document, 'button', { type: 'button', 'data-testid': 'copy-reply' }, view.words.copy);
  copy.addEventListener('click', () => {
    void actions.copy().then((copied) => {
      said.textContent = copied ? view.words.copied : view.words.failed;
    });
  });
  box.append(copy, said);
  return box;
}
