import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nationRules } from '../../src/cpd/rules.ts';
import { designRules } from '../../src/design/rules/rules.ts';
import { reviewRules } from '../../src/review/rules/rules.ts';
import { everyRule } from '../../src/rules/every-rule.ts';
import { rulesPage } from '../../src/rules/rules-page.ts';

const ids = everyRule.flatMap(({ rules }) => rules.map(({ id }) => id));

test('each rule in the list is one that a fault names', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== join('fault', 'rule-ids.ts'),
  );
  // The tables say what a rule is; no fault is against it for that.
  const sources = files.map((file) =>
    readFileSync(join('src', file), 'utf8').replaceAll(/^ {2}'[a-z-]+': /gm, ''),
  );
  const checked = [reviewRules, nationRules, designRules].flatMap((rules) =>
    Object.entries(rules).flatMap(([id, rule]) => ('check' in rule ? [id] : [])),
  );
  const isNamed = (id: string): boolean =>
    checked.includes(id) || sources.some((source) => source.includes(`'${id}'`));
  expect(ids.filter((id) => !isNamed(id))).toEqual([]);
});

test('docs/rules.md is the page of the rules: `npm run rules` makes it anew', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
