import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const entry = z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50));

const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

const uiLanguages = ['auto', 'en', 'zh-CN'] as const;

export const Settings = z.object({
  hints: z._default(z.boolean(), true),
  /** Whether the text in a portal's reply boxes is checked while it is written. */
  draftCheck: z._default(z.boolean(), true),
  uiLanguage: z._default(z.enum(uiLanguages), 'auto'),
  colorScheme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Notifications before a window closes; `quiet`: local times of the seller between which none comes. */
  reminders: z._default(z.object({ on: z.boolean(), quiet: z.nullable(z.object({ from: clock, to: clock })) }), {
    on: false,
    quiet: { from: '22:00', to: '08:00' },
  }),
  seller: z._default(
    z.object({ names: z._default(entry, []), emails: z._default(entry, []), phones: z._default(entry, []) }),
    { names: [], emails: [], phones: [] },
  ),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings });

/** Settings that do not parse (an old backup, a broken write) give the defaults; the stored value stays as it is. */
const parse = (stored: unknown): Settings => {
  const parsed = Settings.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
};

export const readSettings = async (): Promise<Settings> => parse(await item.getValue());
export const writeSettings = (settings: Settings): Promise<void> => item.setValue(Settings.parse(settings));
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => changed(parse(stored)));
