import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview, gapsOfReview } from '../../src/review/check-review.ts';

const folder = 'tests/fixtures/reviews/coming-home';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

/** The made-up qualitative review with some of its words in place of others. */
function input(before: string | RegExp = '', after = '') {
  const text = read('review.yaml');
  const changed = text.replace(before, after);
  if (before !== '' && changed === text) throw new Error(`${String(before)} is not in the review`);
  return {
    review: { file: 'review.yaml', text: changed },
    references: { file: 'references.json', text: read('references.json') },
  };
}

/** What is found, each fault as place, rule, what is there, what should be and what to do. */
function faults(before: string | RegExp, after: string): readonly string[] {
  const given = input(before, after);
  return checkReview(given).faults.map(
    ({ rule, place, found, expected, suggestion }) =>
      `${textAt(given.review.text, place)} ${rule}: ${found} → ${expected}${suggestion === undefined ? '' : `; ${suggestion}`}`,
  );
}

/** The words that begin where a fault is. */
const textAt = (text: string, { line, column }: { readonly line: number; readonly column: number }): string =>
  `‸${(text.split('\n')[line - 1] ?? '').slice(column - 1, column + 9)}`;

const all = /^appraisal:\n(?: {2}.*\n)+/m;
const casp = 'CASP checklist for qualitative studies, 2018';

test('the made-up review has no fault', () => {
  expect(checkReview(input()).faults).toEqual([]);
});

describe('an appraisal by a tool', () => {
  test.each([
    [
      'a study that is not listed',
      '    stairs: [',
      '    stiars: [',
      [
        '‸stiars: [y appraised-study-is-listed: an appraisal of `stiars`, which is not among the listed studies → the id of a listed study; did you mean `stairs`?',
      ],
    ],
    [
      'an answer that the tool does not have',
      'stairs: [yes, yes, yes,',
      'stairs: [yes, yes, y,',
      [
        `‸y, yes, ye answer-is-of-the-tool: \`y\` for question 3 of ‘stairs’ → an answer of ${casp}: \`yes\`, \`can’t tell\` or \`no\`; did you mean \`yes\`?`,
      ],
    ],
    [
      'an answer of another tool',
      "kettle: [yes, yes, can't tell,",
      'kettle: [yes, yes, unclear,',
      [
        `‸unclear, y answer-is-of-the-tool: \`unclear\` for question 3 of ‘kettle’ → an answer of ${casp}: \`yes\`, \`can’t tell\` or \`no\``,
      ],
    ],
    [
      'a question that there is not',
      'answers: [yes, yes, no,',
      'answers: { 11: yes }\n      # [yes, yes, no,',
      [`‸11: yes } answer-is-of-the-tool: a question 11 of ‘dosette’ → a question of ${casp}: 1 to 10`],
    ],
    [
      'a mark that nobody can reach',
      'met at least: 8',
      'met at least: 11',
      ['‸11 answer-is-of-the-tool: 11 questions for `met at least` → 1 to 10, as the tool has 10 questions'],
    ],
    [
      'a total score',
      '      because: It was a letter of two pages.',
      '      overall: 5 out of 10',
      [
        '‸5 out of 1 appraisal-is-no-total: a total score, ‘5 out of 10’, for ‘dosette’ → the answers without a total score, against which the authors of the tool advise (CASP, 2018); leave `overall` out, or say in words what the review concluded about the study',
      ],
    ],
    [
      'a tool by half its name',
      'tool: CASP qualitative',
      'tool: CASP',
      [
        '‸CASP data-has-known-shape: ‘CASP’ for `tool` → the name of a tool that is known here (`CASP qualitative`, `MMAT 2018`, `JBI qualitative`, `JBI cross-sectional`, `JBI prevalence`, `JBI systematic reviews`, `AMSTAR 2`), or a tool of its own with `name`, `questions` and `answers`; write `CASP qualitative`',
      ],
    ],
  ])('%s is met at its place', (_what, before, after, expected) => {
    expect(faults(before, after)).toEqual(expected);
  });

  test('may be in words, not done, or by several tools, each with its own source', () => {
    expect(faults(all, 'appraisal: Two reviewers read each study twice.\n')).toEqual([]);
    expect(faults(all, 'appraisal: { not done: it is a map }\n')).toEqual([]);
    expect(
      faults(
        all,
        'appraisal:\n  - { tool: CASP qualitative, studies: { stairs: { answers: { 1: yes } } } }\n  - { tool: JBI qualitative, source: article, how sure: low, studies: { kettle: { answers: { 10: unclear } } } }\n',
      ),
    ).toEqual([]);
  });

  test('by AMSTAR 2 is asked about where its overall confidence does not follow', () => {
    const amstar = (answers: string, overall: string): readonly string[] =>
      faults(
        all,
        `appraisal:\n  tool: AMSTAR 2\n  studies:\n    stairs: { answers: [${answers}], overall: ${overall} }\n`,
      );
    const yes = (n: number): string => Array.from({ length: n }, () => 'yes').join(', ');
    expect(amstar(yes(16), 'high')).toEqual([]);
    expect(amstar(`no, ${yes(15)}`, 'high')).toEqual([]);
    expect(amstar(`no, yes, no, ${yes(13)}`, 'moderate')).toEqual([]);
    expect(amstar(`yes, no, yes, no, ${yes(12)}`, 'moderate')).toEqual([
      '‸moderate } overall-fits-answers: the overall confidence `moderate` of ‘stairs’ → `critically low`, as 2 critical questions are not met: 2, 4; correct the answer or `overall`; or, if the review treats other questions as critical, name them under `critical questions`',
    ]);
    expect(amstar(yes(16), 'fairly good')).toEqual([
      '‸fairly goo answer-is-of-the-tool: `fairly good` for `overall` of ‘stairs’ → an overall judgement of AMSTAR 2: `high`, `moderate`, `low` or `critically low`',
    ]);
  });
});

describe('who stands behind a review', () => {
  test.each([
    [
      'conflicts of interest: One of the authors visits people at home for a living.',
      'conflicts of interest: none',
      '‸none conflicts-are-told-apart: ‘none’ for `conflicts of interest` → `none declared` if the authors declare that there are none; what they declare; or `{ not reported: the reason }`',
    ],
    [
      'registration: CRD42023123456',
      'registration: CRD2023123456',
      '‸CRD2023123 registration-has-its-form: ‘CRD2023123456’ for `registration` → a number of PROSPERO: CRD4, the year and six or seven digits, such as CRD42023123456',
    ],
    [
      'last searched: 2024-03',
      'last searched: 2025-03',
      '‸2025-03 } search-is-before-publication: a last search of 2025-03 → a day before the review came out, which is 2024 by references.json',
    ],
    [
      'last searched: 2024-03',
      'last searched: 2019',
      '‸2019 } search-is-recent: a last search of 2019, 7 years before the edition of 2026-05-04 → a search in the last 5 years; look for an update of the review; if there is none, say under `limitations` that newer studies are missing',
    ],
    [
      'last searched: 2024-03',
      'last searched: 2023-13',
      '‸2023-13 } date-is-real: 2023-13, which is not in the calendar → a day or a month of the calendar, such as 2024-03-15',
    ],
  ])('%s → %s', (before, after, expected) => {
    expect(faults(before, after)).toEqual([expected]);
  });
});

test('a rating without a reason, and a study without answers, are gaps', () => {
  const gaps = (before: string, after: string): readonly string[] =>
    (gapsOfReview(input(before, after)) ?? []).map(({ what }) => what);
  expect(gaps(', as: one of three studies says little of its researchers }', ' }')).toContain(
    'the rating of being-ready has no reason under `methodological limitations`',
  );
  expect(gaps('    stairs: [yes, yes, yes, yes, yes, no, yes, yes, yes, yes]\n', '')).toContain(
    'the appraisal has no answers of stairs',
  );
  expect(gaps('  funder: The Imaginary Research Fund\n', '')).toContain(
    'nothing on who paid for the review, as there is no `funder`',
  );
});

test('Welsh has its own words for all of it', () => {
  const { appraisal, qualitativeFindings, standing } = messagesIn('cy').blocks;
  expect(appraisal.answers).toMatchObject({ yes: 'Ydy', 'can’t tell': 'Methu dweud', no: 'Nac ydy' });
  expect(appraisal.legend(['met', 'not met', 'unclear'], 'Methu dweud')).toBe(
    'Mae sgwâr llawn yn golygu ydy; mae sgwâr gwag yn golygu nac ydy; mae llinell doredig yn golygu methu dweud.',
  );
  expect(qualitativeFindings.component('adequacy', { concerns: 'minor', as: 'dwy astudiaeth' })).toEqual(
    'Digonolrwydd: mân bryderon (dwy astudiaeth)',
  );
  expect(standing.lastSearched('2024-03', { in: 'years', years: 2, more: false })).toBe(
    'Chwiliwyd ddiwethaf ym mis Mawrth 2024, 2 flynedd cyn yr argraffiad hwn',
  );
  expect(standing.lastSearched('2019', { in: 'calendar years', years: 7 })).toBe(
    'Chwiliwyd ddiwethaf yn 2019, 7 mlynedd cyn blwyddyn yr argraffiad hwn',
  );
});
