import i18next, { type TFunction } from 'i18next';
import type { Message } from '../core/model/message.ts';
import enAdvice from './locales/en/advice.json' with { type: 'json' };
import enDashboard from './locales/en/dashboard.json' with { type: 'json' };
import enLint from './locales/en/lint.json' with { type: 'json' };
import enPacks from './locales/en/packs.json' with { type: 'json' };
import enPage from './locales/en/page.json' with { type: 'json' };
import enReplies from './locales/en/replies.json' with { type: 'json' };
import enRules from './locales/en/rules.json' with { type: 'json' };
import enUi from './locales/en/ui.json' with { type: 'json' };
import enWindows from './locales/en/windows.json' with { type: 'json' };

const en = {
  advice: enAdvice,
  dashboard: enDashboard,
  lint: enLint,
  packs: enPacks,
  page: enPage,
  replies: enReplies,
  rules: enRules,
  ui: enUi,
  windows: enWindows,
};
type Namespaces = typeof en;
type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key as `namespace:key`; a typo is a compile error. */
type Key = {
  [N in keyof Namespaces & string]: `${N}:${Singular<keyof Namespaces[N] & string>}`;
}[keyof Namespaces & string];

export const uiLocales = ['en', 'zh-CN'] as const;
export type UiLocale = (typeof uiLocales)[number];

export interface Translator {
  locale: UiLocale;
  t(key: Key, params?: Record<string, string | number>): string;
  /** Renders a sentence that the core left untranslated. */
  say(message: Message): string;
}

/** Locale files beyond English, loaded when asked for. Adding a language is adding a folder and a line here. */
const load: Record<Exclude<UiLocale, 'en'>, () => Promise<Record<keyof Namespaces, unknown>>> = {
  'zh-CN': async () => (await import('./locales/zh-CN.ts')).default,
};

/** The shipped language nearest to a BCP 47 tag: any Chinese gives zh-CN, everything unknown English. */
export const nearestLocale = (tag: string): UiLocale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');

const made = new Map<UiLocale, Promise<Translator>>();

/** The translator of a language; made once. English stands in where a translation is missing. */
export function translatorFor(locale: UiLocale): Promise<Translator> {
  let one = made.get(locale);
  if (!one) {
    one = make(locale);
    made.set(locale, one);
  }
  return one;
}

/** A param that is itself a key is translated; a local date is written as the reader writes dates. */
function readable(value: string, dates: Intl.DateTimeFormat, t: TFunction): string {
  if (value.startsWith('t:')) return String(t(value.slice(2)));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return dates.format(new Date(`${value}T00:00:00Z`));
}

async function make(locale: UiLocale): Promise<Translator> {
  const instance = i18next.createInstance();
  const other = locale === 'en' ? {} : { [locale]: (await load[locale]()) as typeof en };
  await instance.init({
    lng: locale,
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'ui',
    keySeparator: false,
    resources: { en, ...other },
    // Every text is rendered as text, so nothing is escaped twice.
    interpolation: { escapeValue: false },
    // Its advertisement would stand in the middle of a command's output.
    showSupportNotice: false,
  });
  const t = instance.t as TFunction;
  // Made once: making one takes as long as judging a comment.
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = ({ key, params = {} }: Message): string => {
    const filled = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? readable(value, dates, t) : value,
      ]),
    );
    return String(t(key, filled));
  };
  return { locale, t: (key, params = {}) => String(t(key, params)), say };
}
