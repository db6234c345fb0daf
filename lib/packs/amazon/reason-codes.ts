/** A group of Amazon's own reason panel. */
type ReasonCategory = 'inappropriate-feedback' | 'product-feedback' | 'delivery-related-feedback' | 'not-listed';

/** One entry of the panel that opens behind "Request removal" in Feedback Manager. */
export interface ReasonCode {
  code: number;
  category: ReasonCategory;
  /** Names the entry in the seller's language. */
  labelKey: `rules:code.${number}`;
  /** `form-only`: Amazon's form lists it, its published policy does not. */
  standing: 'published' | 'form-only';
  /** The rule that judges it; null where a comment's text cannot prove it. */
  ruleId: string | null;
}

/** Codes in the order of Amazon's panel. Source: the panel's own form values, collected 2026-11; there is no 201. */
export const reasonCodes: readonly ReasonCode[] = [
  {
    code: 101,
    category: 'inappropriate-feedback',
    labelKey: 'rules:code.101',
    standing: 'form-only',
    ruleId: 'AMZ-FORM-101-HATE',
  },
  {
    code: 102,
    category: 'inappropriate-feedback',
    labelKey: 'rules:code.102',
    standing: 'published',
    ruleId: 'AMZ-FB-RM-OBSCENE',
  },
  {
    code: 103,
    category: 'inappropriate-feedback',
    labelKey: 'rules:code.103',
    standing: 'published',
    ruleId: 'AMZ-FB-RM-PII',
  },
  {
    code: 104,
    category: 'inappropriate-feedback',
    labelKey: 'rules:code.104',
    standing: 'form-only',
    ruleId: 'AMZ-FORM-104-CHARACTERS',
  },
  {
    code: 105,
    category: 'inappropriate-feedback',
    labelKey: 'rules:code.105',
    standing: 'form-only',
    ruleId: 'AMZ-FORM-105-OTHER-ORDER',
  },
  {
    code: 202,
    category: 'product-feedback',
    labelKey: 'rules:code.202',
    standing: 'form-only',
    ruleId: 'AMZ-FORM-202-OTHER-SELLER',
  },
  {
    code: 203,
    category: 'product-feedback',
    labelKey: 'rules:code.203',
    standing: 'published',
    ruleId: 'AMZ-FB-RM-PRODUCT',
  },
  { code: 204, category: 'product-feedback', labelKey: 'rules:code.204', standing: 'form-only', ruleId: null },
  {
    code: 401,
    category: 'delivery-related-feedback',
    labelKey: 'rules:code.401',
    standing: 'published',
    ruleId: 'AMZ-FB-ST-BUYSHIP',
  },
  {
    code: 402,
    category: 'delivery-related-feedback',
    labelKey: 'rules:code.402',
    standing: 'published',
    ruleId: 'AMZ-FB-ST-FBA',
  },
  { code: 301, category: 'not-listed', labelKey: 'rules:code.301', standing: 'form-only', ruleId: null },
];
