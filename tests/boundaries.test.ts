import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import: other rooms by path prefix, npm packages by name. `type:` allows types only. */
const walls: Record<string, readonly string[]> = {
  'lib/core/calendar': ['lib/core/', 'temporal-polyfill'],
  'lib/core/language': ['lib/core/', 'zod/mini', 'obscenity', 'libphonenumber-js'],
  'lib/core/policy/checks': ['lib/core/'],
  'lib/core/compliance': ['lib/core/', 'linkify-it', 'libphonenumber-js'],
  'lib/core': ['lib/core/', 'zod/mini'],
  'lib/packs': ['type:lib/core/', 'lib/packs/'],
  'lib/portals': ['type:lib/core/model/', 'lib/core/calendar/', 'lib/packs/', 'lib/portals/'],
  'lib/i18n': ['type:lib/core/model/', 'lib/i18n/', 'i18next'],
  'lib/browser/page': ['type:lib/', 'lib/browser/', 'wxt'],
  // Runs in a web worker, which has no browser API: none of `wxt` may come along.
  'lib/browser/reports': ['lib/core/', 'lib/portals/', 'lib/browser/db/', 'lib/browser/reports/', 'papaparse'],
  'lib/browser': [
    'lib/core/',
    'lib/packs/',
    'lib/portals/',
    'lib/browser/',
    'lib/i18n/',
    'wxt',
    'dexie',
    'zod/mini',
    '@webext-core/messaging',
  ],
  'lib/ui': [
    'lib/core/',
    'lib/packs/',
    'lib/browser/',
    'lib/ui/',
    'lib/i18n/',
    'type:lib/portals/',
    'react',
    'zustand',
    'dexie-react-hooks',
    'wxt',
    '@mantine/',
    'dexie',
  ],
  components: [
    'components/',
    'lib/ui/',
    'lib/core/',
    'type:lib/',
    'react',
    '@mantine/',
    '@tabler/icons-react',
    '@tanstack/react-virtual',
  ],
  'lib/cli': ['lib/core/', 'lib/packs/', 'lib/portals/', 'lib/i18n/', 'lib/cli/', 'node:', 'zod/mini', 'jsdom'],
  entrypoints: ['lib/', 'components/', 'entrypoints/', 'react', 'react-dom', '@mantine/', 'wxt'],
};

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:([^'";]*?)\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...textOf(file).matchAll(pattern)].map(([, type, names, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const each = names
      ?.match(/^\s*\{([\s\S]*)\}\s*$/)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly =
      type !== undefined || (each !== undefined && each.length > 0 && each.every((name) => name.startsWith('type ')));
    const local = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
      : target;
    return { file, target: local, typeOnly };
  });
}

const roomOf = (file: string): string | undefined =>
  Object.keys(walls)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const allowed = (rule: string, { target, typeOnly }: Import): boolean => {
  const [prefix, typesOnly] = rule.startsWith('type:') ? [rule.slice(5), true] : [rule, false];
  if (typesOnly && !typeOnly) return false;
  const isPath = prefix.endsWith('/') || prefix === 'node:';
  return isPath ? target.startsWith(prefix) : target === prefix || target.startsWith(`${prefix}/`);
};

describe('walls', () => {
  it('every source file stands in a room', () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('rooms import only what their wall lets through', () => {
    const breaches = sources.flatMap((file) => {
      const room = roomOf(file) ?? '';
      return importsOf(file)
        .filter((one) => !(walls[room] ?? []).some((rule) => allowed(rule, one)))
        .map(
          (one) => `${file} imports ${one.target}: not let through by the wall of ${room} (tests/boundaries.test.ts)`,
        );
    });
    expect(breaches).toEqual([]);
  });

  it('can see a breach', () => {
    const breach: Import = { file: 'lib/core/x.ts', target: 'lib/packs/amazon/index.ts', typeOnly: false };
    expect((walls['lib/core'] ?? []).some((rule) => allowed(rule, breach))).toBe(false);
    expect((walls['lib/packs'] ?? []).some((rule) => allowed(rule, { ...breach, target: 'lib/core/x.ts' }))).toBe(
      false,
    );
    expect(
      (walls['lib/packs'] ?? []).some((rule) => allowed(rule, { ...breach, target: 'lib/core/x.ts', typeOnly: true })),
    ).toBe(true);
  });
});

describe('promises', () => {
  const shipped = sources.filter((file) => !file.startsWith('lib/cli/'));
  const forbidden: readonly [RegExp, string][] = [
    [
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\s*\(|sendBeacon|EventSource\s*\(|importScripts\s*\(/,
      'the network is never called',
    ],
    [
      /\.click\(\)|\.submit\(\)|dispatchEvent\(\s*new (?:Mouse|Keyboard|Input)/,
      'nothing is clicked, typed or submitted for the seller',
    ],
    [
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
      'text is never turned into markup',
    ],
    [/\beval\s*\(|new Function\b/, 'no code from strings'],
  ];
  it.each(forbidden)('%s: %s', (pattern, promise) => {
    expect(shipped.filter((file) => pattern.test(textOf(file))).map((file) => `${file}: ${promise}`)).toEqual([]);
  });

  it('no file of ours silences the checks', () => {
    // Put together here, so that this test silences nothing itself.
    const silencers = [
      ['@ts', '(?:ignore|expect-error|nocheck)'],
      ['biome', 'ignore'],
      ['eslint', 'disable'],
    ];
    const silencing = new RegExp(silencers.map((words) => words.join('-')).join('|'));
    expect(sources.filter((file) => silencing.test(textOf(file)))).toEqual([]);
    expect(silencing.test(`// ${['biome', 'ignore'].join('-')} lint: no`)).toBe(true);
  });

  it('no test is skipped or runs alone', () => {
    const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.test\.tsx?$/.test(name),
    );
    const off = new RegExp(`\\b(?:it|test|describe)\\.(?:${['skip', 'only', 'todo', 'fixme'].join('|')})\\b`);
    expect(tests.filter((name) => off.test(textOf(join('tests', name))))).toEqual([]);
  });

  it('the top level holds only the agreed entries', () => {
    const agreed =
      /^(?:entrypoints|components|lib|public|tests|node_modules|package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE|CHANGELOG\.md|NOTICE|\..*)$/;
    expect(readdirSync(root).filter((name) => !agreed.test(name))).toEqual([]);
  });
});
