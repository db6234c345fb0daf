import type { Language, Portal } from '../core/model/names.ts';
import type { Channel } from '../core/replies/template.ts';

/**
 * Where a seller writes on a portal's page, as data. Only fields of several lines are boxes: `<textarea>` and editable
 * elements, in the light tree or in open shadow roots.
 */
export interface ReplyBox {
  portal: Portal;
  channel: Channel;
  /** Addresses on which the box may stand; null where the address does not tell. */
  path: RegExp | null;
  /** The box lies within an element that matches one of these, open shadow roots passed through; the first one counts. */
  within: readonly string[];
  /** Never within one of these: other forms of the same page. */
  notWithin: string | null;
  /** What must stay in sight beside the box: the controls that send it, and its attachments. */
  keepClear: string;
  /** Names of the address's parameters, in lower case, that hold the order and the store; null: none does. */
  parameters: { orderId: string; marketplace: string | null };
  orderId: RegExp;
  /** Where the page tells the buyer's language, as "label: name of the language"; null where it does not. */
  language: {
    place: string;
    /** The languages that may be named … */
    named: readonly Language[];
    /** … and those in which the page may name them, BCP 47. */
    writtenIn: readonly string[];
  } | null;
}
