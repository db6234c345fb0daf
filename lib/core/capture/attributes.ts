import type { Names } from './names.ts';

/** Attributes whose words are names in the markup. */
const NAMES = new Set(
  'class id name for role type slot part headers scope target rel method kind variant size align form is autocomplete inputmode aria-controls aria-labelledby aria-describedby aria-owns aria-activedescendant aria-haspopup aria-current aria-sort aria-live aria-orientation data-action data-test-id data-testid data-test data-qa data-automation-id data-role data-type data-name data-component data-csa-c-type data-csa-c-slot-id'.split(
    ' ',
  ),
);
const LINKS = new Set('href action formaction cite data-href data-url data-link'.split(' '));
const FIGURES = new Set(
  'colspan rowspan tabindex width height rows cols maxlength minlength step start span'.split(' '),
);
const HEADERS = new Set('label header aria-label title alt placeholder'.split(' '));
const PLAIN =
  'value label header title alt text placeholder summary caption page content lang dir hidden checked selected disabled readonly required open multiple contenteditable draggable datetime min max pattern aria-label aria-hidden aria-disabled aria-expanded aria-checked aria-selected aria-busy aria-valuenow aria-valuetext aria-required aria-modal total-items items-per-page options tooltip description'.split(
    ' ',
  );
const KNOWN = new Set([...NAMES, ...LINKS, ...FIGURES, ...HEADERS, ...PLAIN]);

/** What of a style readers look at. */
const STYLES = [
  /^display\s*:\s*none(?:\s*!important)?$/i,
  /^visibility\s*:\s*(?:hidden|collapse)(?:\s*!important)?$/i,
  /^text-decoration(?:-line)?\s*:\s*line-through$/i,
  /^width\s*:\s*(?:20|40|60|80|100)(?:\.0+)?%$/i,
];

export interface AttributeParts {
  names: Names;
  text: (text: string, header: boolean) => string;
  link: (link: string) => string;
}

/** Replaces the values of attributes; `null` for one that goes. */
export function attributeReplacer({ names, text, link }: AttributeParts) {
  const style = (value: string): string | null => {
    const kept = value.split(';').filter((one) => STYLES.some((known) => known.test(one.trim())));
    return kept.length === 0 ? null : kept.map((one) => one.trim()).join('; ');
  };

  return (tag: string, name: string, value: string, inputType: string): string | null => {
    if (name === 'style') return style(value);
    if (/^on|^xml|^srcdoc$/.test(name) || !/^[a-z][a-z0-9_-]*$/.test(name)) return null;
    if (!KNOWN.has(name) && !names.isKnown(name)) return null;
    if (/(?:^|-)(?:src|srcset|poster|background|ping|nonce|integrity|image|icon)$/.test(name)) return null;
    if (FIGURES.has(name)) return /^-?\d{1,3}%?$/.test(value) ? value : null;
    if (name === 'lang') return /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Z]{2})?$/i.test(value) ? value : null;
    if (LINKS.has(name)) return link(value);
    if (NAMES.has(name)) return value.replace(/\S+/g, (one) => names.name(one));
    if (tag === 'input' && name === 'value' && /^(?:hidden|password)$/.test(inputType)) return '';
    if (/^(?:true|false)?$/.test(value) || names.isPacks(value)) return value;
    return text(value, HEADERS.has(name));
  };
}
