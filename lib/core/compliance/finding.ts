import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Channel } from '../replies/template.ts';

/** `block`: must not be sent so. `warn`: read it again. `info`: worth knowing, changes no verdict. */
export type Level = 'block' | 'warn' | 'info';
type LintVerdict = 'pass' | 'warn' | 'block';

export interface LintContext {
  portal: string;
  /** Marketplace code (US, UK, JP …), null when unknown. */
  marketplace: string | null;
  channel: Channel;
  /** Language of the text; told from the text itself when absent. */
  language?: string | undefined;
  /** The order the message is about: a message must name it. */
  orderId?: string | undefined;
  /** What is only quoted in the text, as it stands there: a product's title says nothing of what the seller wants. */
  quoted?: readonly string[] | undefined;
}

/** One thing wrong with a text. Offsets are UTF-16 code units, `text` is what stands there. */
export interface Finding extends Span {
  ruleId: string;
  level: Level;
  /** What is wrong, for a person. */
  note: Message;
  /** What to write instead, for a person. */
  alternative: Message;
  /** Policy rule id on which the finding rests, and its address. */
  source: string;
}

export interface LintResult {
  verdict: LintVerdict;
  /** The main one first. */
  findings: Finding[];
}
