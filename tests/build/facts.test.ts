import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

/** What is known of the review, as a reader must find it in every format of the briefing. */
const facts: Readonly<Record<string, readonly string[]>> = {
  author: ['Harry Bark', 'University of Bath'],
  title: [
    'Resilience as part of recovery: The views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review',
  ],
  journal: [
    'The British Journal of Social Work',
    '53(8)',
    '3627–3646',
    '0045-3102',
    '1468-263X',
    'Oxford University Press',
  ],
  date: ['December 2023', '(2023)'],
  doi: ['https://doi.org/10.1093/bjsw/bcad122'],
  funder: ['Funder University of Bath'],
  kind: ['Scoping review, with meta-synthesis of qualitative studies and thematic analysis'],
  databases: ['Social Care Online, APA PsycInfo, CINAHL, MEDLINE and Web of Science'],
  included: ['12 studies', '179 participants', '18–75', '18 to 75 years'],
  includedIf: [
    'peer-reviewed',
    'in English',
    'about adult service users',
    'mixed methods',
    'published in 2012 or later',
  ],
  excludedIf: [
    'unpublished',
    'quantitative only',
    'not in English',
    'about professionals rather than service users',
    'published before 2012',
  ],
  themes: ['3 themes', '8 sub-themes', 'Personal factors', 'Social factors', 'Professional factors'],
  personal: [
    'Personal responsibility',
    '5 of 12 studies',
    'Use of experience',
    '7 of 12 studies',
    'Coping strategies',
    '6 of 12 studies',
  ],
  social: [
    'Peer support',
    'Social relationships',
    'Number of studies not reported in the source',
    'Contribution',
    '4 of 12 studies',
  ],
  professional: [
    'Relationships with professionals',
    'Structured support',
    '3 of 12 studies',
    'One participant said',
  ],
  conclusions: ['Systemic and life-course approaches', 'Social work is well placed', 'varied and changing'],
  limitations: [
    'The quality of the included studies was not appraised',
    'race, for example, could not be explored',
    'Only studies in English',
  ],
  context: ['work in peer support with wellbeing', 'may not carry over from one culture to another'],
  notReported: [
    'List of studies (no source has one); Countries (no source names any); Search dates (the abstract gives none); Records found (we saw no diagram)',
    'Licence (none named)',
    'ORCID (none given)',
    'First online date (no day given)',
    'Number of studies: Social relationships (the source gives none)',
  ],
  confidence: [
    'The review did not assess how confident it is in these findings (its studies were not appraised).',
  ],
};

/** What its annex has. */
const inAnnex = [
  'Purposive 9 of 12 studies',
  'Convenience 2 of 12 studies',
  'Both purposive and convenience 1 of 12 studies',
  'One-to-one 12 of 12 studies',
  'Semi-structured 10 of 12 studies',
  'Unstructured 2 of 12 studies',
  'Having a plan, looking for positive change, and calming activities.',
];

/** What a source got wrong, drifted into or never said. */
const traps = [
  /et al/,
  /the team/i,
  /mental disorder/i,
  /heuristic/i,
  /career/i,
  /relationships with experts/i,
  /\bexperts\b/,
  /France/,
  /grief/i,
  /emotional structure/i,
  /non-activit/i,
  /intense approach/i,
  /extreme pain/i,
  /means of choice/i,
  /many participants/i,
  /recommend/i,
  /will be excluded/i,
  /\d ?%|per ?cent/i,
  /“/,
];

describe('the Bark briefing', () => {
  const outputs = new Map<string, string>();

  beforeAll(async () => {
    const { files, faults } = await build(await readReview('data/bark-2023'));
    expect(faults).toEqual([]);
    const html = files.find(({ path }) => path === 'bark-2023/briefing.html');
    const pdf = files.find(({ path }) => path === 'bark-2023/briefing.pdf');
    if (html) outputs.set('HTML', textOfHtml(html));
    if (pdf) outputs.set('PDF', await textOfPdf(pdf));
    const annex = files.find(({ path }) => path === 'bark-2023/annex.pdf');
    if (annex) outputs.set('annex', await textOfPdf(annex));
  });

  test('leaves how the studies were done, and what each sub-theme covers, to its annex', () => {
    const text = outputs.get('annex') ?? '';
    expect(inAnnex.filter((words) => !text.includes(words))).toEqual([]);
  });

  describe.each(['HTML', 'PDF'])('as %s', (format) => {
    test.each(Object.entries(facts))('says what is known: %s', (_name, expected) => {
      const text = outputs.get(format) ?? '';
      expect(expected.filter((words) => !text.includes(words))).toEqual([]);
    });

    test('falls into no trap', () => {
      const text = outputs.get(format) ?? '';
      expect(text).not.toBe('');
      expect(traps.filter((trap) => trap.test(text)).map(String)).toEqual([]);
    });
  });
});
