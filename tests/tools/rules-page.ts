import type { CheckId } from '../../lib/core/policy/checks/index.ts';
import type { PolicyRule, RuleExample } from '../../lib/core/policy/rule.ts';
import texts from '../../lib/i18n/locales/en/rules.json' with { type: 'json' };
import { reasonCodes } from '../../lib/packs/amazon/reason-codes.ts';
import { rules } from '../../lib/packs/amazon/rules/index.ts';

const words = new Map<string, string>(Object.entries(texts));
const textOf = (key: string): string => words.get(key)?.replaceAll('{{date}}', 'its last day') ?? '';

const signs = { yes: '✓', no: '✗', 'cant-tell': '?' } as const;
const headings = { yes: 'Met', no: 'Not met', 'cant-tell': "Can't tell" } as const;
const effects = { grants: 'grants', blocks: 'keeps the comment', closes: 'closes the way' } as const;

function exampleLine({ comments, facts = {}, expect }: RuleExample): string {
  const known = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const shown = comments.trim() === '' ? '(no text)' : comments.trim();
  return `- ${signs[expect]} ${shown}${known.length > 0 ? ` — \`${known.join(', ').replaceAll('`', '')}\`` : ''}`;
}

const asks = (label: string, ids: readonly CheckId[] | undefined): string[] =>
  ids && ids.length > 0 ? [`- ${label}: ${ids.map((id) => `\`${id}\``).join(', ')}`] : [];

function section(rule: PolicyRule): string {
  const { verdict, reference } = rule;
  const standing =
    rule.standing === 'published' ? 'published policy' : "only an entry of Amazon's form, never promised";
  const code = verdict.reasonCode === null ? '' : `, code ${verdict.reasonCode}`;
  const outcomes = (['yes', 'no', 'cant-tell'] as const).flatMap((expect) => {
    const key = { yes: 'met', no: 'notMet', 'cant-tell': 'cantTell' }[expect];
    const examples = rule.examples.filter((one) => one.expect === expect);
    return ['', `**${headings[expect]}.** ${textOf(`${rule.id}.${key}`)}`, '', ...examples.map(exampleLine)];
  });
  return [
    `## ${rule.id}`,
    '',
    textOf(`${rule.id}.help`),
    '',
    `- Effect: ${effects[rule.effect]}${rule.effect === 'grants' ? ` ${verdict.outcome}${verdict.ground ? ` (${verdict.ground}${code})` : code}` : ''}; ${standing}`,
    ...(rule.marketplaces ? [`- Marketplaces: ${rule.marketplaces.join(', ')}`] : []),
    ...asks('All of', rule.all),
    ...asks('Any of', rule.any),
    ...asks('None of', rule.none),
    `- Source: [${reference.clause}](${reference.href}), ${reference.date}; confidence ${reference.confidence}`,
    ...outcomes,
  ].join('\n');
}

/** The page that RULES.md must equal: every rule with its sentences, examples and source, and Amazon's reason codes. */
export function rulesPage(): string {
  const codes = reasonCodes.map(
    ({ code, labelKey, category, standing, ruleId }) =>
      `| ${code} | ${textOf(labelKey.slice('rules:'.length))} | ${category} | ${standing} | ${ruleId ?? '–'} |`,
  );
  return [
    '# Rules on Amazon seller feedback',
    '',
    'Written by `npm run rules` from the rules and their texts; the examples are the tests. ✓ met, ✗ not met, ? cannot be told.',
    'Rules are asked in this order; the first ground that is met decides.',
    '',
    ...rules.map((rule) => `${section(rule)}\n`),
    "## Reason codes of Amazon's form",
    '',
    '| code | entry | category | standing | rule |',
    '|---|---|---|---|---|',
    ...codes,
    '',
    'A form-only entry has no published policy behind it. 204 and 301 cannot be proved from the text of a comment.',
    '',
  ].join('\n');
}
