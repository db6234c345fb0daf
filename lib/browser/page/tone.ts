import type { Outcome } from '../../core/model/names.ts';
import { icon } from './icon.ts';

/** One drawn sign per outcome, so that colour never speaks alone. 12 × 12. */
const paths: Record<Outcome, string> = {
  removable: 'M2 6.5 5 9.5 10 3',
  'strike-through': 'M1.5 6h9M4 2.5h4M4 9.5h4',
  'not-removable': 'M3 6h6',
  'needs-review': 'M4 4.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.2M6 9.6v.2',
  'not-applicable': 'M6 6h.01',
};

export const toneIcon = (document: Document, outcome: Outcome): SVGElement => icon(document, paths[outcome]);
