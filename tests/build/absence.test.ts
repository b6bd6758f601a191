import { describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const why = { en: 'a guideline has none', cy: 'nid oes un mewn canllaw' };

const flow = (screened: string): string =>
  `{ source: publisher, how sure: high, streams: [{ name: { en-GB: Databases, cy: Cronfeydd data }, identified: { not known: { en-GB: we saw no diagram, cy: ni welsom ddiagram } }, screened: ${screened}, sought: 20, not retrieved: { not reported: { en-GB: the text gives none, cy: nid yw’r testun yn rhoi un } }, assessed: 18 }], included: { studies: 12 } }`;

/** What stands in the data of Bark (2023), and what can be said in its place where there is no value. */
const fields = {
  total: ['  total: 179\n', (absence: string) => `  total: ${absence}\n`],
  ages: ['  ages: { from: 18, to: 75 }\n', (absence: string) => `  ages: ${absence}\n`],
  dates: [
    '  dates: { not reported: the abstract gives none }\n',
    (absence: string) => `  dates: ${absence}\n`,
  ],
  appraisal: [
    'appraisal:\n  is: The review did not appraise the quality of the included studies.\n  source: rewording\n  how sure: medium\n',
    (absence: string) => `appraisal: ${absence}\n`,
  ],
  studies: [
    '        studies: 5\n        helps:',
    (absence: string) => `        studies: ${absence}\n        helps:`,
  ],
  confidence: [
    'confidence: { not assessed: its studies were not appraised }\n',
    (absence: string) => `confidence: ${absence}\n`,
  ],
  screened: ['flow: { not reported: we saw no diagram }\n', (absence: string) => `flow: ${flow(absence)}\n`],
} as const;

type Field = keyof typeof fields;

const template = (language: 'en-GB' | 'cy'): string => `---
document: probe
name: Probe
language: ${language}
designs: counted
---

::::cover
# :value[title]

::dot-field{as=strip}
::::

::figures

## A

::methods

::studies

::confidence

## B

::flow

::findings

::findings{as=short}

[:value[search.dates]] [:value[appraisal]{as=capital}] [:value[participants.total]] [:value[participants.total]{as=count}] [:value[participants.ages]]
`;

/** The words of the page and of the PDF, with this in place of the values of the fields. */
async function textsWith(
  language: 'en-GB' | 'cy',
  absence: string,
  names: readonly Field[],
  body = template(language),
): Promise<string[]> {
  const input = await readReview('data/bark-2023', (data) =>
    names.reduce<string>((changed, name) => {
      const [before, after] = fields[name];
      expect(changed).toContain(before);
      return changed.replace(before, after(absence));
    }, data),
  );
  const templates = [{ file: 'templates/probe.md', text: body }];
  const { files, faults } = await build({ ...input, templates, allTemplates: templates });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [html, pdf] = files;
  if (!html || !pdf) throw new Error('Nothing was built');
  return [textOfHtml(html), await textOfPdf(pdf)];
}

const cases: readonly {
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly en: readonly string[];
  readonly cy: readonly string[];
}[] = [
  {
    kind: 'not reported',
    fields: ['total', 'ages', 'dates', 'appraisal', 'studies', 'confidence', 'screened'],
    en: [
      'Number of participants not reported in the source (a guideline has none)',
      'Searched Not reported in the source (a guideline has none)',
      'Participants Number not reported in the source (a guideline has none)',
      'Ages Not reported in the source (a guideline has none)',
      'Quality Not reported in the source (a guideline has none)',
      'How confident the review is in these findings: not reported in the source (a guideline has none).',
      'Records screened Number not reported in the source (a guideline has none)',
      'Records found Number not known to us (we saw no diagram)',
      'Reports not retrieved Number not reported in the source (the text gives none)',
      'Records left out at screening Number not reported in the source Reports sought',
      'Number of studies not reported in the source (a guideline has none)',
      'Personal responsibility No number given',
      '[not reported in the source (a guideline has none)] [Not reported in the source (a guideline has none)] [(number not reported in the source)] [number of participants not reported in the source (a guideline has none)]',
    ],
    cy: [
      'Nifer y cyfranogwyr heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw)',
      'Dyddiadau chwilio Heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw)',
      'Oedrannau Heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw)',
      'Pa mor hyderus yw’r adolygiad yn y canfyddiadau hyn: heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw).',
      'Cofnodion a sgriniwyd Nifer heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw)',
      'Nifer yr astudiaethau heb ei adrodd yn y ffynhonnell (nid oes un mewn canllaw)',
    ],
  },
  {
    kind: 'not known',
    fields: ['total', 'ages', 'dates', 'appraisal', 'studies', 'confidence', 'screened'],
    en: [
      'Number of participants not known to us (a guideline has none)',
      'Searched Not known to us (a guideline has none)',
      'Participants Number not known to us (a guideline has none)',
      'Ages Not known to us (a guideline has none)',
      'Quality Not known to us (a guideline has none)',
      'How confident the review is in these findings: not known to us (a guideline has none).',
      'Records screened Number not known to us (a guideline has none)',
      'Number of studies not known to us (a guideline has none)',
      'Personal responsibility Number unknown',
      '[(number not known to us)] [number of participants not known to us (a guideline has none)] [not known to us (a guideline has none)]',
    ],
    cy: [
      'Nifer y cyfranogwyr heb fod yn hysbys i ni (nid oes un mewn canllaw)',
      'Oedrannau Heb fod yn hysbys i ni (nid oes un mewn canllaw)',
      'Pa mor hyderus yw’r adolygiad yn y canfyddiadau hyn: heb fod yn hysbys i ni (nid oes un mewn canllaw).',
      'Cofnodion a sgriniwyd Nifer heb fod yn hysbys i ni (nid oes un mewn canllaw)',
    ],
  },
  {
    kind: 'not done',
    fields: ['dates', 'appraisal', 'screened'],
    en: [
      'Searched Not done (a guideline has none)',
      'Quality of the studies: not done (a guideline has none).',
      'Records screened Not done (a guideline has none)',
      '[not done (a guideline has none)]',
    ],
    cy: [
      'Dyddiadau chwilio Heb ei wneud (nid oes un mewn canllaw)',
      'Ansawdd yr astudiaethau: heb ei wneud (nid oes un mewn canllaw).',
      'Cofnodion a sgriniwyd Heb ei wneud (nid oes un mewn canllaw)',
    ],
  },
  {
    kind: 'not applicable',
    fields: ['total', 'ages', 'dates', 'appraisal', 'confidence', 'screened'],
    en: [
      'Number of participants not applicable (a guideline has none)',
      'Searched Not applicable (a guideline has none)',
      'Participants Not applicable (a guideline has none)',
      'Ages Not applicable (a guideline has none)',
      'Quality Not applicable (a guideline has none)',
      'How confident the review is in these findings: not applicable (a guideline has none).',
      'Records screened Not applicable (a guideline has none)',
      '[(not applicable)] [number of participants not applicable (a guideline has none)]',
    ],
    cy: [
      'Nifer y cyfranogwyr heb fod yn berthnasol (nid oes un mewn canllaw)',
      'Cyfranogwyr Heb fod yn berthnasol (nid oes un mewn canllaw)',
      'Pa mor hyderus yw’r adolygiad yn y canfyddiadau hyn: heb fod yn berthnasol (nid oes un mewn canllaw).',
      'Cofnodion a sgriniwyd Heb fod yn berthnasol (nid oes un mewn canllaw)',
    ],
  },
  {
    kind: 'not assessed',
    fields: ['appraisal', 'confidence'],
    en: [
      'Quality of the studies: not assessed by the review (a guideline has none).',
      'The review did not assess how confident it is in these findings (a guideline has none).',
    ],
    cy: [
      'Ansawdd yr astudiaethau: heb ei asesu gan yr adolygiad (nid oes un mewn canllaw).',
      'Nid yw’r adolygiad wedi asesu pa mor hyderus yw yn y canfyddiadau hyn (nid oes un mewn canllaw).',
    ],
  },
];

describe.each(cases)('what is $kind', ({ kind, fields: names, en, cy }) => {
  const absence = `{ ${kind}: { en-GB: ${why.en}, cy: ${why.cy} } }`;

  test.each([
    ['en-GB', en],
    ['cy', cy],
  ] as const)('is said with its reason in %s, on the page and in the PDF', async (language, expected) => {
    for (const text of await textsWith(language, absence, names))
      expect(expected.filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe('no document says more than its data', () => {
  test.each([
    [
      '{ assessed with: CINeMA, where: "Table 4 of the article, for each comparison" }',
      'How confident the review is in these findings: assessed with CINeMA (its ratings: Table 4 of the article, for each comparison).',
    ],
    [
      '{ not known: the abstract does not say }',
      'How confident the review is in these findings: not known to us (the abstract does not say).',
    ],
    [
      '{ not assessed: The reviewers rated nothing. }',
      'The review did not assess how confident it is in these findings. The reviewers rated nothing.',
    ],
  ])('confidence: %s', async (confidence, said) => {
    for (const text of await textsWith('en-GB', confidence, ['confidence'])) {
      expect(text).toContain(said);
      if (!said.includes('not assessed')) expect(text).not.toContain('not assessed by the review');
    }
  });

  test('of a sub-theme without a number of studies the number alone is missing', async () => {
    for (const text of await textsWith('en-GB', '{ not reported: the table gives none }', ['studies'])) {
      expect(text).not.toContain('Personal responsibility Not reported');
      expect(text).toContain('Personal responsibility No number given');
    }
  });

  test('where nobody screened, no document says that the number was not reported', async () => {
    for (const text of await textsWith('en-GB', '{ not done: the author chose the articles }', [
      'screened',
    ])) {
      expect(text).toContain('Records screened Not done (the author chose the articles)');
      expect(text).not.toContain('Records screened Number not reported');
    }
  });

  test('the list of sources says of each what kind of gap it is', async () => {
    const [text = ''] = await textsWith(
      'en-GB',
      '{ not applicable: a guideline has none }',
      ['total', 'ages'],
      template('en-GB').replace('::flow', '::sources'),
    );
    expect(text).toContain(
      'Not applicable (a guideline has none) Number of participants; Ages of participants',
    );
  });
});
