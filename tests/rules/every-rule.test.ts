import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/rules/every-rule.ts';
import { rulesPage } from '../../src/rules/rules-page.ts';

const ids = everyRule.flatMap(({ rules }) => rules.map(({ id }) => id));

/** The names that faults are given in a source file: after `rule`, or where a fault of a file or a design’s file is made. */
function reported(source: string): readonly string[] {
  const given = [
    ...source.matchAll(/\brule(?::|\s*=)\s*([^;{}]*?)[,;}\n]/g),
    ...source.matchAll(/\b(?:fileFault|refuse|fault)\(([^;]*?)\)/gs),
  ];
  return given.flatMap(([, words = '']) =>
    [...words.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id = '']) => id),
  );
}

test('every rule that a fault can name is in the list', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const named = new Set(files.flatMap((file) => reported(readFileSync(join('src', file), 'utf8'))));
  expect(named.size).toBeGreaterThan(70);
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
});

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
