import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import { printFaults } from '../../src/cli/print-faults.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { shipped } from '../design/shipped.ts';
import { smallestReferences, smallestReview, withParts } from './smallest-review.ts';

const fixtures = 'tests/fixtures/reviews';
const folders: Readonly<Record<string, string>> = {
  'bark-2023': 'data/bark-2023',
  'coming-home': `${fixtures}/coming-home`,
  'shared-gardens': `${fixtures}/shared-gardens`,
};

interface Mistake {
  readonly name: string;
  readonly review: string;
  readonly file: string;
  readonly edits: readonly (readonly [before: string, after: string])[];
  /** All that is said of it. */
  readonly said: string;
}

const unescaped = (line: string): string =>
  line.slice(1).replaceAll('\\n', '\n').replaceAll('⇥', '\t').replaceAll('⍽', '\u00A0');

const mistakes = readFileSync('tests/review/everyday-mistakes.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part): Mistake => {
    const [, name = '', where = '', diff = '', said = ''] =
      /^(.*)\n\n(.*)\n\n```diff\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/.exec(part) ?? [];
    const [review = '', file = 'review.yaml'] = where.split(', ');
    const lines = diff.split('\n').map(unescaped);
    const edits = lines.flatMap((line, at) => (at % 2 === 0 ? [[line, lines[at + 1] ?? ''] as const] : []));
    return { name, review, file, edits, said };
  });

test.each(mistakes)('$name', ({ review, file, edits, said }) => {
  const textOf = (name: string): string => {
    const text = readFileSync(`${folders[review]}/${name}`, 'utf8');
    return name !== file
      ? text
      : edits.reduce((changed, [before, after]) => {
          if (!changed.includes(before)) throw new Error(`“${before}” is not in the data`);
          return changed.replace(before, () => after);
        }, text);
  };
  const texts = new Map(['review.yaml', 'references.json'].map((name) => [name, textOf(name)]));
  const { faults } = checkReview({
    review: { file: 'review.yaml', text: texts.get('review.yaml') ?? '' },
    references: { file: 'references.json', text: texts.get('references.json') ?? '' },
    folder: review,
  });
  expect(printFaults(faults, texts, false, true).trimEnd()).toBe(said);
});

test('each is told once, and nothing that the program put in the place of a value is shown', () => {
  expect(mistakes.length).toBeGreaterThan(80);
  for (const { said } of mistakes) {
    expect(said).toMatch(/\n\n1 (?:error|warning)$/);
    expect(said).not.toMatch(/x-unreadable-x|2000-01-0|`…`|‘…’/);
  }
});

test('a file with the line ends of Windows is read like any other, and an empty one says that it is', () => {
  const read = (text: string) =>
    checkReview({
      review: { file: 'review.yaml', text },
      references: { file: 'references.json', text: smallestReferences.replaceAll('\n', '\r\n') },
    }).faults.map(({ place, found }) => `${place.line}:${place.column} ${found}`);
  expect(read(smallestReview.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(read('')).toEqual(['1:1 a file without content']);
});

test.each([
  [
    ':value(studies.included) studies',
    '`:value` without square brackets right after it',
    'write `:value[studies.included]`',
  ],
  [
    ':value [studies.included] studies',
    '`:value` without square brackets right after it',
    'write `:value[studies.included]`',
  ],
  [
    'value[studies.included] studies',
    '`value[studies.included]`, a value without its colon',
    'write `:value[studies.included]`',
  ],
  [
    '{{studies.included}} studies',
    '`{{studies.included}}`, a place to be filled in, as other programs write it',
    'write `:value[studies.included]`',
  ],
  [
    ':value[studies.incuded] studies',
    'the value `studies.incuded`',
    'did you mean `:value[studies.included]`?',
  ],
  ['as told [@doe2020, p. 4.', '`[@doe2020, p. 4.`, a citation without its closing bracket', undefined],
  ['a [leaflet]()', 'a link without an address between ( and )', undefined],
  ['a <b>leaflet</b>', 'HTML: <b>', undefined],
])('in a text: %s', async (words, found, suggestion) => {
  const { faults } = await check({
    folder: 'small-review',
    review: { file: 'review.yaml', text: withParts(`subtitle: '${words}'\n`) },
    references: { file: 'references.json', text: smallestReferences },
    templates: [
      {
        file: 'templates/briefing.md',
        text: '---\ndocument: briefing\nname: Briefing\n---\n:::cover\n# :value[title]\n\n:value[subtitle]\n:::\n\n## Works\n\n::references\n',
      },
    ],
    allTemplates: [],
    nations: [],
    today: '2026-11-25',
    designs: shipped,
    readAsset: async () => ({ unreadable: 'which is not there' }),
    faces: readFaces,
  });
  expect(faults.map((fault) => [fault.found, fault.suggestion])).toEqual([[found, suggestion]]);
});
