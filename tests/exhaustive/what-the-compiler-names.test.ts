import { expect, test } from 'vitest';
import { rulesOf } from '../../src/fault/rule-ids.ts';
import { type Change, type CompilerError, errorsAfter } from './errors-after.ts';

// What src/README.md says of where to begin: who adds something changes one place, and the compiler names the others.

/** The files that the compiler names, each once. */
const filesOf = (errors: readonly CompilerError[]): readonly string[] => [
  ...new Set(errors.map(({ file }) => file)),
];

/** Mappings of the data: what stands in the schema of each, and the file of `resolve` that makes a field of the review of each of its keys. */
const read = [
  ['the review', 'review-schema.ts', "      people: text(\n        'The review’s own", 'resolve-review.ts'],
  ['its search', 'review-schema.ts', '        databases: listed(name', 'resolve-review.ts'],
  ['its eligibility criteria', 'review-schema.ts', "        'included if': criteria(", 'resolve-review.ts'],
  ['a term of its glossary', 'review-schema.ts', "term: text('The term.'), ", 'resolve-review.ts'],
  ['a point to consider', 'point.ts', "      roles: listOf(text('Who.'", 'points.ts'],
  ['a gap', 'gap.ts', "      'why it matters': prose(", 'gaps.ts'],
  ['an attribute', 'attributes.ts', "      'values exclude each other': yesOrNo(", 'attributes.ts'],
  ['what holds for every theme', 'for-all.ts', '      helps: saidForAll(', 'methods-and-themes.ts'],
  ['the primary studies', 'primary-studies.ts', '      unique: fact(', 'primary-studies.ts'],
  ['who was involved', 'involvement.ts', "      'what changed': prose(", 'resolve-review.ts'],
  ['an appraisal', 'appraisal.ts', "      'critical questions': z", 'appraisal.ts'],
  ['the answers for a study', 'appraisal.ts', "        because: prose('Why it is judged", 'appraisal.ts'],
  ['a tool of the review’s own', 'appraisal.ts', "      levels: listOf(text('An overall", 'appraisal.ts'],
  ['a key message', 'review-schema.ts', "    message: prose('The message", 'claims.ts'],
  ['a claim', 'claim.ts', "    'in short': prose(", 'claims.ts'],
  ['a quotation', 'claim.ts', '    words: quoted(', 'claims.ts'],
  ['a theme', 'theme.ts', "    statement: prose('", 'methods-and-themes.ts'],
  ['a sub-theme', 'theme.ts', "      name: text('The sub-theme", 'methods-and-themes.ts'],
  ['the studies', 'studies.ts', '    included: fact(', 'listed-studies.ts'],
  ['a study', 'studies.ts', '    supports: z', 'listed-studies.ts'],
  ['the participants', 'studies.ts', '    total: fact(', 'resolve-review.ts'],
  ['a range of ages', 'studies.ts', "from: count('The youngest, in years.'),", 'facts.ts'],
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
  ['the previous version in the flow', 'flow.ts', "    from: text('Which version", 'flow.ts'],
  ['what the flow added', 'flow.ts', "    reports: known(count('Reports of the new", 'flow.ts'],
  ['who screened', 'screening.ts', "    with: text('The software", 'screening.ts'],
  ['the screening', 'screening.ts', "    'titles and abstracts': screenedBy(", 'screening.ts'],
  [
    'what the flow does not explain',
    'flow.ts',
    "          'removed before screening': unexplained",
    'flow.ts',
  ],
  ['what the flow included', 'flow.ts', "        'in qualitative synthesis': known(", 'flow.ts'],
  ['the publication', 'publication.ts', "    funder: named('", 'resolve-review.ts'],
  ['the learning', 'learning.ts', '    outcomes: listOf(', 'learning.ts'],
  ['an outcome of it', 'learning.ts', "      'able to': prose(", 'learning.ts'],
  ['what leads a group', 'learning.ts', '      bring: listOf(', 'learning.ts'],
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
  ['the maker', 'maker.ts', "      organisation: name('"],
  ['a source', 'review-schema.ts', "    kind: text('What kind of source"],
  ['a word to avoid', 'review-schema.ts', "    rather: text('"],
  ['a rating', 'confidence.ts', '    coherence: component('],
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
      "src/messages/cy/trust.ts: 'newInARating'",
      "src/messages/en-gb/trust.ts: 'newInARating'",
      ...read.map(([mapping, , , reader]) => `src/review/resolve/${reader}: "new in ${mapping}"`),
    ].sort(),
  );
}, 120_000);

test('a directive that does not say all that it should is named in their table alone, and a new block of the document wherever it has to be walked through, compared or set', async () => {
  const errors = await errorsAfter([
    {
      file: 'src/template/directives/directives.ts',
      before: '  cover,\n',
      after: "  cover,\n  funding: { form: 'leaf', summary: 'Who paid for it.', example: '::funding' },\n",
    },
    {
      file: 'src/document/tree.ts',
      before: 'export type Block =\n  | Cover\n',
      after: "export type Block =\n  | (Node & { readonly type: 'footnote' })\n  | Cover\n",
    },
  ]);
  expect(filesOf(errors)).toEqual([
    'src/document/blocks-in.ts',
    'src/document/changed.ts',
    'src/html/text-by-face.ts',
    'src/html/to-hast.ts',
    'src/pdf/layout/gap-between.ts',
    'src/pdf/layout/set-blocks.ts',
    'src/pdf/layout/structure-of.ts',
    'src/template/directives/directives.ts',
  ]);
}, 120_000);

/** A rule more about each thing that there are rules about. */
const moreRules = Object.keys(rulesOf).map(
  (group): Change => ({
    file: 'src/fault/rule-ids.ts',
    before: `  ${group}: [`,
    after: `  ${group}: ['${group}-are-new', `,
  }),
);

test('a rule asks its table what it says, and a fault against a rule that there is not is refused', async () => {
  const misspelt = {
    file: 'src/io/read-text-file.ts',
    before: "faultAgainst('file-size'",
    after: "faultAgainst('file-length'",
  };
  const errors = await errorsAfter([...moreRules, misspelt]);
  expect([...new Set(errors.map(({ file, line }) => `${file}: ${line}`))]).toEqual([
    "src/citation/rules.ts: export const styleRules: Rules<'styles'> = {",
    "src/cpd/rules.ts: export const nationRules: Rules<'nations', NationRule> = {",
    "src/design/rules/rules.ts: export const designRules: Rules<'designs', DesignRule> = {",
    "src/import/rules.ts: export const importRules: Rules<'imports'> = {",
    "src/io/read-text-file.ts: faultAgainst('file-length', {",
    "src/io/rules.ts: export const fileRules: Rules<'files'> = {",
    "src/review/rules/rules.ts: export const reviewRules: Rules<'data', ReviewRule> = {",
    "src/rules/every-rule.ts: const brevierRules: Rules<'brevier'> = {",
    "src/template/rules.ts: export const templateRules: Rules<'templates'> = {",
    "src/wording/rules.ts: export const wordingRules: Rules<'wording'> = {",
  ]);
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
  expect(filesOf(errors)).toEqual([
    'src/citation/locale-names.ts',
    'src/citation/status.ts',
    'src/design/schema/scalars.ts',
    'src/document/kept-together.ts',
    'src/document/no-breaks.ts',
    'src/language/language.ts',
    'src/messages/cy/blocks.ts',
    'src/messages/messages-in.ts',
    'src/pdf/load-hyphenator.ts',
    'src/review/rules/count-has-its-unit.ts',
    'src/review/rules/counted-nouns.ts',
    'src/review/rules/counts-are-not-shares.ts',
    'src/review/rules/quantity-word-fits.ts',
    'src/review/rules/typed-counts.ts',
    'src/template/typed-numbers.ts',
  ]);
}, 120_000);

test('a new format is named by the compiler for its renderer, for how its files say what they are and for its words, and for nothing else', async () => {
  const errors = await errorsAfter([
    {
      file: 'src/format/format.ts',
      before: "['html', 'pdf'] as const",
      after: "['html', 'pdf', 'docx'] as const",
    },
  ]);
  expect(filesOf(errors)).toEqual([
    'src/build/renderers.ts',
    'src/io/read-listed.ts',
    'src/messages/cy/formats.ts',
    'src/messages/en-gb/formats.ts',
  ]);
}, 120_000);
