import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitationCluster } from '../../src/citation/citation-cluster.ts';
import type { CitationStyle } from '../../src/citation/citation-style.ts';
import { cslFileStyle } from '../../src/citation/csl-file-style.ts';
import type { CslItem, CslName } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { asCiteproc } from './as-citeproc.ts';
import { style } from './works.ts';

/** Few names and years, so that many works have to be told apart. */
const family = fc.constantFrom('Bark', 'bark', 'Cole', 'van Dam', 'Dam', 'Évans', 'O’Neill', 'al-Said');
const name: fc.Arbitrary<CslName> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ family, given: fc.constantFrom('Ann', 'Anna', 'A. B.', 'Bo') }) },
  {
    weight: 1,
    arbitrary: fc.record({ family, 'non-dropping-particle': fc.constantFrom('van', 'de') }),
  },
  { weight: 1, arbitrary: fc.record({ literal: fc.constantFrom('Bark', 'Office of Bark', 'Cole') }) },
);
const title = fc.constantFrom(
  'Bark',
  'On care',
  'On care: a “review”',
  'The <i>end</i>',
  'An end',
  'The bark',
  '[Letter]',
  'RETRACTED: On care',
  'Care Act 2014',
);
const work = fc.record(
  {
    type: fc.constantFrom(
      ...[
        'article-journal',
        'book',
        'chapter',
        'report',
        'webpage',
        'thesis',
        'article',
        'dataset',
        'software',
      ],
      ...['paper-conference', 'speech', 'legislation', 'regulation', 'article-newspaper'],
    ),
    title,
    author: fc.array(name, { minLength: 1, maxLength: 5 }),
    editor: fc.array(name, { minLength: 1, maxLength: 2 }),
    issued: fc.record({
      'date-parts': fc.tuple(
        fc.oneof(
          fc.tuple(fc.constantFrom(2020, 2021)),
          fc.tuple(fc.constantFrom(2020), fc.constantFrom(1, 12), fc.constantFrom(1, 31)),
        ),
      ),
    }),
    'container-title': fc.constantFrom('Journal', 'Bark', 'ClinicalTrials.gov', 'Office of Bark'),
    volume: fc.constantFrom('1', '2'),
    page: fc.constantFrom('1-9', '12', 'e7'),
    publisher: fc.constantFrom('Press', 'Bark', 'Office of Bark'),
    status: fc.constantFrom('in press', 'retracted', 'Online ahead of print', 'Retraction published 2020'),
    number: fc.constantFrom('7', 'e1234', '111-148', '2301.00001'),
    genre: fc.constantFrom('Preprint', 'PhD thesis'),
    version: fc.constantFrom('1.2'),
    'event-title': fc.constantFrom('A meeting'),
    DOI: fc.constantFrom('10.1234/x', '10.1234/y'),
    URL: fc.constantFrom('https://example.org/', 'https://example.org/x'),
    language: fc.constantFrom('en', 'fr', 'cy', 'tr'),
  },
  { requiredKeys: ['type', 'title'] },
);
const works = fc
  .array(work, { minLength: 1, maxLength: 12 })
  .map((made): readonly CslItem[] => made.map((each, index) => ({ ...each, id: `w${index}` })));

const documentOf = (items: readonly CslItem[]) => {
  const citekey = fc.constantFrom(...items.map(({ id }) => id));
  const item = fc.record(
    {
      citekey,
      prefix: fc.constantFrom('see ', 'cf. '),
      suffix: fc.constantFrom(', and more', ''),
      locator: fc.constantFrom('4', '3-5'),
      suppressAuthor: fc.constant(true),
    },
    { requiredKeys: ['citekey'] },
  );
  const cluster: fc.Arbitrary<CitationCluster> = fc.oneof(
    fc.record({
      mode: fc.constant('parenthetical' as const),
      items: fc.array(item, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ mode: fc.constant('narrative' as const), items: fc.tuple(fc.record({ citekey })) }),
  );
  return fc.record({
    items: fc.constant(items),
    clusters: fc.array(cluster, { maxLength: 8 }),
    uncited: fc.uniqueArray(citekey, { maxLength: 3 }),
    language: fc.constantFrom('en-GB' as const, 'cy' as const),
  });
};
const documents = works.chain(documentOf);

/** Documents for each style; more where somebody wants to be surer. */
const runs = Number(process.env.BREVIER_CITED ?? 6);

async function asCiteprocDoes(chosen: CitationStyle): Promise<void> {
  await fc.assert(
    fc.asyncProperty(documents, async ({ items, clusters, uncited, language }) => {
      const expected = asCiteproc(items, clusters, chosen, uncited, language);
      expect(await formatCitations(items, clusters, chosen, uncited, language)).toStrictEqual(expected);
    }),
    { numRuns: runs },
  );
}

test.each(['apa', 'harvard', 'vancouver'])(
  '%s prints what citeproc-js prints of all works in one pass, whatever was printed and kept before',
  async (named) => asCiteprocDoes(style(named)),
);

const folder = '/usr/share/citation-style-language/styles';

const files = [
  ['chicago-author-date', 'names of all works are told apart, and an author who comes again is a dash'],
  ['modern-language-association', 'no year in the text'],
  ['american-sociological-association', 'told apart by their first names'],
  ['elsevier-harvard', 'told apart by letters after the year'],
  ['american-political-science-association', 'positions'],
  ['nature', 'numbers raised'],
  ['ieee', 'numbers in the order of the text'],
  ['american-medical-association', 'numbers'],
  ['springer-mathphys-author-date', 'letters'],
  ['acm-sig-proceedings', 'numbers in the order of the list'],
  ['din-1505-2-alphanumeric', 'labels'],
] as const;

for (const [named, why] of files)
  test(`so does a file of one’s own, ${named}: ${why}`, async ({ skip }) => {
    skip(!existsSync(folder) && process.env.CI === undefined, 'LEFT OUT: no styles are installed');
    const chosen = await cslFileStyle(readFileSync(`${folder}/${named}.csl`, 'utf8'), `${named}.csl`);
    if ('rule' in chosen) throw new Error(chosen.found);
    await asCiteprocDoes(chosen);
  });
