import type { Ledger } from './ledger.ts';
import type { Names } from './names.ts';
import { ID_DIGITS, type Substitutes } from './substitutes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ends in what no host on the internet ends in (RFC 2606). */
const NOWHERE = 'example';
const CAMEL_CASE = /^[a-z]+(?:[A-Z][a-z]+)+$/;
const ORDER = /^\d{3}-\d{7}-\d{7}$/;

/** Replaces addresses: the portals' hosts and the words of their paths stay, every id and every value does not. */
export function linkReplacer(vocabulary: Vocabulary, substitutes: Substitutes, names: Names, ledger: Ledger) {
  const host = (shown: string): string => {
    const [plain = '', port] = shown.toLowerCase().split(':');
    if (port === undefined && vocabulary.hosts.some((known) => known.test(plain))) return shown;
    return `${plain
      .replace(/^.*@/, '')
      .split('.')
      .slice(0, -1)
      .map((part) => substitutes.name(part || 'host'))
      .join('.')}.${NOWHERE}`;
  };

  const parameter = (value: string): string => {
    const plain = decoded(value);
    if (plain === '' || /^\d$/.test(plain) || names.isPacks(plain)) return value;
    if (CAMEL_CASE.test(plain) && names.isKnown(plain)) return value;
    if (ORDER.test(plain)) return substitutes.orderId(plain);
    if (/^\d+$/.test(plain)) return substitutes.digits(plain, plain.length >= ID_DIGITS);
    return plain
      .split(/([^\p{L}\p{M}\p{N}]+)/u)
      .map((part, place) => {
        if (place % 2 === 1) return encodeURIComponent(part);
        if (part === '' || /^\d$/.test(part)) return part;
        if (/^\d+$/.test(part)) return substitutes.digits(part, part.length >= ID_DIGITS);
        return /\d/.test(part) ? substitutes.code(part) : encodeURIComponent(substitutes.name(part));
      })
      .join('');
  };

  const query = (text: string): string =>
    text
      .split('&')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        const shown = names.name(decoded(name));
        return value.length === 0 ? encodeURIComponent(shown) : `${shown}=${parameter(value.join('='))}`;
      })
      .join('&');

  const path = (text: string): string =>
    text
      .split('/')
      .map((part) => {
        const plain = decoded(part);
        const made = names.name(plain);
        return made === plain ? part : made.replace(/[^\p{L}\p{N}._~!$&'()*+,;:@-]/gu, '-');
      })
      .join('/');

  const mail = (address: string): string => {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    const local = address.slice(0, at).replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => {
      if (/^\d+$/.test(part)) return substitutes.digits(part, true);
      return /\d/.test(part) ? substitutes.code(`x${part}`) : substitutes.name(part);
    });
    const made = `${local}@${vocabulary.mailDomains.has(domain.toLowerCase()) ? domain : host(domain)}`;
    return made;
  };

  const link = (text: string): string => {
    const shown = text.trim();
    if (/^mailto:/i.test(shown)) return `mailto:${mail(decoded(shown.slice(7).replace(/\?.*$/s, '')))}`;
    if (/^tel:/i.test(shown)) return `tel:${shown.slice(4).replace(/\d+/g, (run) => substitutes.digits(run, true))}`;
    const [, scheme = '', authority, rest = ''] = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?(.*)$/is.exec(shown) ?? [];
    if (scheme !== '' && !/^https?:$/i.test(scheme)) return '#';
    const [, steps = '', asked, part] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
    return [
      scheme,
      authority === undefined ? '' : `//${host(authority)}`,
      path(steps),
      asked === undefined ? '' : `?${query(asked)}`,
      part === undefined ? '' : `#${fragment(part)}`,
    ].join('');
  };

  const fragment = (text: string): string => {
    const [before = '', ...after] = text.split('?');
    return after.length === 0 && !before.includes('=')
      ? path(before)
      : [path(before.includes('=') ? '' : before), query(after.length > 0 ? after.join('?') : before)]
          .filter(Boolean)
          .join(before.includes('=') ? '' : '?');
  };

  const noted = (text: string): string => {
    const made = link(text);
    return made === text ? text : ledger.replace('link', text, made);
  };
  return { link, noted, mail };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
