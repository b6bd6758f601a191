import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/rules/every-rule.ts';
import { rulesPage } from '../../src/rules/rules-page.ts';

const ids = everyRule.flatMap(({ rules }) => rules.map(({ id }) => id));

test('a rule in the list is one that faults name', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = files.map((file) =>
    readFileSync(join('src', file), 'utf8').replaceAll(/^ {2}id: '.*'/gm, ''),
  );
  const isNamed = (id: string): boolean =>
    sources.some(
      (source) => source.includes(`'${id}'`) || new RegExp(`\\b${inCamels(id)}\\.id\\b`).test(source),
    );
  expect(ids.filter((id) => !isNamed(id))).toEqual([]);
});

const inCamels = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('docs/rules.md is the page of the rules: `npm run rules` makes it anew', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
