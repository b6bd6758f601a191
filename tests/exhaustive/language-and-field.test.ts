import { expect, test } from 'vitest';
import { type Change, errorsAfter } from './errors-after.ts';

/** Mappings of the data: what stands in the schema of each, and the file of `resolve` that makes a field of the review of each of its keys. */
const read = [
  ['the review', 'review-schema.ts', "    people: text(\n      'The review’s own", 'resolve-review.ts'],
  ['its search', 'review-schema.ts', '        databases: listed(name', 'resolve-review.ts'],
  ['its eligibility criteria', 'review-schema.ts', "        'included if': criteria(", 'resolve-review.ts'],
  ['a term of its glossary', 'review-schema.ts', "term: text('The term.'), ", 'resolve-review.ts'],
  ['a point to consider', 'review-schema.ts', "    as: oneOf(['try', 'ask']", 'claims.ts'],
  ['a key message', 'review-schema.ts', "    message: prose('The message", 'claims.ts'],
  ['a claim', 'claim.ts', "    'in short': prose(", 'claims.ts'],
  ['a quotation', 'claim.ts', '    words: quoted(', 'claims.ts'],
  ['a theme', 'theme.ts', "    statement: prose('", 'methods-and-themes.ts'],
  ['a sub-theme', 'theme.ts', "    covers: prose('", 'methods-and-themes.ts'],
  ['the studies', 'studies.ts', '    included: fact(', 'resolve-review.ts'],
  ['a study', 'studies.ts', '    supports: z', 'listed-studies.ts'],
  ['the participants', 'studies.ts', '    total: fact(', 'resolve-review.ts'],
  ['a range of ages', 'studies.ts', "from: count('The youngest, in years.'), ", 'facts.ts'],
  ['a breakdown', 'studies.ts', "    'parts exclude each other': z", 'methods-and-themes.ts'],
  [
    'a part of a breakdown',
    'studies.ts',
    "        name: text('The part.', 'Purposive'),",
    'methods-and-themes.ts',
  ],
  [
    'a whole that is broken down',
    'studies.ts',
    "        name: text('What these studies",
    'methods-and-themes.ts',
  ],
  ['the flow', 'flow.ts', '    streams: listOf(', 'flow.ts'],
  ['a stream of the flow', 'flow.ts', "    screened: stage(count('Records", 'flow.ts'],
  ['what the flow included', 'flow.ts', '        reports: known(', 'flow.ts'],
  ['the publication', 'publication.ts', "    funder: named('", 'resolve-review.ts'],
  ['the learning', 'learning.ts', '    outcomes: listOf(', 'learning.ts'],
  ['a step of its plan', 'learning.ts', '    part: oneOf(', 'learning.ts'],
  ['its scenario', 'learning.ts', "    'written around': listOf(", 'learning.ts'],
  ['its reflection', 'learning.ts', "    'so what': prose(", 'learning.ts'],
  [
    'a step of its peer discussion',
    'learning.ts',
    "    name: text('What the step is called.'",
    'learning.ts',
  ],
  ['who translated it', 'translations.ts', '    by: somebody(', 'resolve-review.ts'],
] as const;

/** Mappings of which every key is a field of the review at once. */
const taken = [
  ['the edition', 'review-schema.ts', "    number: count('1 for"],
  ['the maker', 'review-schema.ts', "    organisation: name('"],
  ['a source', 'review-schema.ts', "    kind: text('What kind of source"],
  ['a word to avoid', 'review-schema.ts', "    rather: text('"],
  ['a rating', 'confidence.ts', "  coherence: text('"],
] as const;

const newKey = (mapping: string, schema: string, key: string): Change => ({
  file: `src/review/schema/${schema}`,
  before: key,
  after: `'new in ${mapping}': z.string().exactOptional(), ${key}`,
});

test('a new key of the data, and a new message, are named by the compiler where they have to be read or translated, and nowhere else', async () => {
  const errors = await errorsAfter([
    ...read.map(([mapping, schema, key]) => newKey(mapping, schema, key)),
    ...taken.map(([mapping, schema, key]) => newKey(mapping, schema, key)),
    {
      file: 'src/messages/en-gb/formats.ts',
      before: "  contents: 'Contents',",
      after: "  contents: 'Contents',\n  more: (n: number) => String(n),",
    },
  ]);
  const told = errors.map(({ file, message }) => {
    const [, name] = /hasNoReaderFor: (".*?")/.exec(message) ?? /Property ('.*?')/.exec(message) ?? [];
    return `${file}: ${name}`;
  });
  expect(told.sort()).toEqual(
    [
      "src/messages/cy/formats.ts: 'more'",
      ...read.map(([mapping, , , reader]) => `src/review/resolve/${reader}: "new in ${mapping}"`),
    ].sort(),
  );
}, 120_000);

test('a new language is named by the compiler wherever something has to be written or decided for it, and nowhere else', async () => {
  const errors = await errorsAfter([
    {
      file: 'src/language/language.ts',
      before: "  cy: { own: 'Cymraeg', english: 'Welsh' },\n",
      after:
        "  cy: { own: 'Cymraeg', english: 'Welsh' },\n  gd: { own: 'Gàidhlig', english: 'Scottish Gaelic' },\n",
    },
  ]);
  expect([...new Set(errors.map(({ file }) => file))].sort()).toEqual([
    'src/citation/load-citeproc.ts',
    'src/design/schema/label.ts',
    'src/document/kept-together.ts',
    'src/document/no-breaks.ts',
    'src/messages/cy/blocks.ts',
    'src/language/language.ts',
    'src/messages/messages-in.ts',
    'src/pdf/load-hyphenator.ts',
    'src/review/rules/count-has-its-unit.ts',
    'src/review/rules/misfit-quantities.ts',
    'src/review/rules/quantity-word-fits.ts',
    'src/review/rules/shares-of-counts.ts',
    'src/review/rules/typed-counts.ts',
    'src/template/typed-numbers.ts',
  ]);
}, 120_000);
