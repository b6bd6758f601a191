import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';

const bark = readFileSync('data/bark-2023/review.yaml', 'utf8');
const references = readFileSync('data/bark-2023/references.json', 'utf8');

const faultsOf = (text: string) =>
  checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: references },
  }).faults;

const tab = [
  'indent-is-even',
  'a tab at the beginning of the line',
  'spaces',
  'replace each tab by two spaces; most editors can do so for the whole file',
];
const quote = (mark: string) => [
  'text-is-quoted',
  'a quotation mark that is not closed',
  `the same mark (${mark}) at the end of the text`,
];
const comma = (key: string, value: string) => [
  'yaml-is-readable',
  `\`${key}:\` right after \`${value}\`, in one value`,
  'a comma between a value and the next key',
  `write \`${value}, ${key}:\``,
];

test.each([
  ['      - id: use-of-experience', '\t- id: use-of-experience', '\t', tab],
  ['    sub-themes:\n      - id: peer', '    sub-themes:\n\t  - id: peer', '\t', tab],
  ['  - id: social\n', '\t- id: social\n', '\t', tab],
  ['name: { en-GB: Peer support, cy: Cymorth gan gyfoedion }', "name: 'Peer support", "'", quote("'")],
  ['name: { en-GB: Peer support, cy: Cymorth gan gyfoedion }', 'name: "Peer support', '"', quote('"')],
  [
    "'Planned topics, and room to follow the person.'",
    "'Planned topics, and room to follow the person.",
    "'",
    quote("'"),
  ],
  [
    '{ name: { en-GB: Convenience, cy: Cyfleustra }, studies: 2 }',
    '{ name: Convenience studies: 2 }',
    'studies',
    comma('studies', 'Convenience'),
  ],
  [
    '{ is: scoping review, source: publisher, how',
    '{ is: scoping review source: publisher, how',
    'source',
    comma('source', 'scoping review'),
  ],
  [
    '{ is: scoping review,',
    '{ is: scoping: review,',
    'scoping',
    [
      'text-is-quoted',
      'text that contains a colon and a space, which YAML reads as another key',
      'text in quotation marks',
      "write 'scoping: review'",
    ],
  ],
  [
    '- id: coping-strategies',
    '-id: coping-strategies',
    '-id',
    [
      'yaml-is-readable',
      '`-id: coping-strategies`, a hyphen without a space after it',
      'a hyphen and a space before each member of a list',
      'write `- id: coping-strategies`',
    ],
  ],
  [
    '- id: peer-support',
    '-id: peer-support',
    '-id',
    [
      'yaml-is-readable',
      '`-id: peer-support`, a hyphen without a space after it',
      'a hyphen and a space before each member of a list',
      'write `- id: peer-support`',
    ],
  ],
])('%j → %j', (before, after, at, said) => {
  if (!bark.includes(before)) throw new Error(`“${before}” is not in the data`);
  const text = bark.replace(before, () => after);
  const lines = text.slice(0, text.indexOf(after) + after.indexOf(at)).split('\n');
  expect(
    faultsOf(text).map(({ place, rule, found, expected, suggestion }) => [
      `${place.line}:${place.column}`,
      rule,
      found,
      expected,
      ...(suggestion === undefined ? [] : [suggestion]),
    ]),
  ).toEqual([[`${lines.length}:${(lines.at(-1) ?? '').length + 1}`, ...said]]);
});

test('a tab and an open quotation mark are one fault each, on whichever line', () => {
  const lines = bark.split('\n');
  const hasText = /^( *(?:- )?[\w ]+: )(?=[A-Z])/;
  const broken = lines.flatMap((line, index) => [
    ...(/^ {2,}\S/.test(line) ? [{ index, line: line.replace('  ', '\t') }] : []),
    ...(hasText.test(line) ? [{ index, line: line.replace(hasText, "$1'") }] : []),
  ]);
  // Every fifth, as each takes a reading of the whole.
  for (const { index, line } of broken.filter((_, number) => number % 5 === 0)) {
    const faults = faultsOf(lines.with(index, line).join('\n'));
    expect(
      faults.map(({ place }) => place.line),
      line,
    ).toEqual([index + 1]);
  }
}, 60_000);

const betweenValues = (key?: string) => [
  'yaml-is-readable',
  'two values one after the other',
  'a comma between them',
  ...(key === undefined ? [] : [`write a comma before \`${key}:\``]),
];

// What stands in the data → what somebody wrote → where the comma lacks, and what is said.
test.each([
  ['{ cy: Gwydnwch en-GB: Resilience }', 'en-GB:', comma('en-GB', 'Gwydnwch')],
  ['{ cy: Gwydnwch\n  en-GB: Resilience }', 'en-GB:', comma('en-GB', 'Gwydnwch')],
  ['{ cy: Gwydnwch; en-GB: Resilience }', 'en-GB:', comma('en-GB', 'Gwydnwch')],
  ["{ cy: 'Gwydnwch, a mwy' en-GB: Resilience }", 'en-GB:', betweenValues('en-GB')],
  ['{ cy: "Gwydnwch"\n  en-GB: Resilience }', 'en-GB:', betweenValues('en-GB')],
  ['{ cy: [Gwydnwch] en-GB: Resilience }', 'en-GB:', betweenValues('en-GB')],
  ["['Gwydnwch' 'Resilience']", "'Resilience'", betweenValues()],
  ['[{ cy: Gwydnwch } { en-GB: Resilience }]', '{ en-GB', betweenValues()],
  [
    '{ cy: Gwydnwch,, en-GB: Resilience }',
    ', en-GB',
    [
      'yaml-is-readable',
      'two commas one after the other',
      'one comma between two values',
      'take it out, or put text that holds a comma in quotation marks',
    ],
  ],
  // A key of a review, though no other line of this file has it.
  ['{ word: sufferers rather: people }', 'rather:', comma('rather', 'sufferers')],
])('a comma that lacks or is too many: %s', (value, at, said) => {
  const before = 'people: people with experiences of psychosis';
  const text = bark.replace(before, () => `people: ${value}`);
  const lines = text.slice(0, text.indexOf(value) + value.indexOf(at)).split('\n');
  expect(
    faultsOf(text).map(({ place, rule, found, expected, suggestion }) => [
      `${place.line}:${place.column}`,
      rule,
      found,
      expected,
      ...(suggestion === undefined ? [] : [suggestion]),
    ]),
  ).toEqual([[`${lines.length}:${(lines.at(-1) ?? '').length + 1}`, ...said]]);
});

test('a comma that lacks in the references is found between two entries, two fields and two names', () => {
  const told = (text: string) =>
    checkReview({
      review: { file: 'review.yaml', text: bark },
      references: { file: 'references.json', text },
    })
      .faults.filter(({ place }) => place.file === 'references.json')
      .map(({ place, found, expected }) => [`${place.line}:${place.column}`, found, expected]);
  const said = ['two values one after the other', 'a comma between them'];
  expect(told('[\n  { "id": "a", "type": "book" }\n  { "id": "b", "type": "book" }\n]')).toEqual([
    ['3:3', ...said],
  ]);
  expect(told('[{\n  "id": "a"\n  "type": "book" }]')).toEqual([['3:3', ...said]]);
  expect(told('[{ "id": "a", "author": [{ "family": "A" } { "family": "B" }] }]')).toEqual([
    ['1:44', ...said],
  ]);
});

test('a word to avoid may hold any sign', () => {
  const signs = ['self-harmers', 'c++', 'a/b', '(sic)', 'x.y*z?', 'a|b', '{x}', '[x]', '^a$', 'a\\b'];
  const list = signs.map((word) => `{ word: '${word}', rather: people }`).join(', ');
  const text = bark
    .replace('people: people', () => `words to avoid: [${list}]\npeople: people`)
    .replace('What people with experiences of psychosis told', () => 'What self-harmers with c++ told');
  expect(text).toContain('What self-harmers with c++ told');
  expect(
    faultsOf(text).flatMap(({ rule, found }) => (rule === 'word-is-not-avoided' ? [found] : [])),
  ).toEqual(['‘self-harmers’, which the review avoids', '‘c++’, which the review avoids']);
});
