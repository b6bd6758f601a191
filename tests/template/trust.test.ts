import { describe, expect, test } from 'vitest';
import { asEntries } from '../../src/document/tables-as-entries.ts';
import type { Block, Content } from '../../src/document/tree.ts';
import { isRun } from '../../src/document/tree.ts';
import { wordsOf } from '../../src/document/words-of.ts';
import { composeReview } from '../build/compose-review.ts';

const head = '---\ndocument: t\nname: Test\n---\n:::cover\n# T\n:::\n\n';
const home = 'tests/fixtures/reviews/coming-home';

interface Given {
  readonly folder?: string;
  readonly change?: (review: string) => string;
  readonly asEntries?: boolean;
}

/** What a template's body says, a line for each row or paragraph. Marks stand as their alternative, or as steps of a rating. */
async function saidBy(body: string, given: Given = {}): Promise<readonly string[]> {
  const { folder = home, change } = given;
  const { tree } = await composeReview(folder, {
    template: `${head}${body}`,
    ...(change ? { change } : {}),
  });
  const blocks = tree.children.slice(1);
  return (given.asEntries ? asEntries(blocks) : blocks).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return [
        wordsOf(block.caption),
        block.columns.map((column) => wordsOf(column.head)).join(' | '),
        ...block.groups.flatMap(({ rows }) =>
          rows.map((row) => [row.head, ...row.cells.map(({ children }) => children)].map(said).join(' | ')),
        ),
      ];
    case 'entries':
      return block.groups.flatMap(({ entries }) =>
        entries.map(({ name, values }) => `${said(name)} = ${said(values)}`),
      );
    case 'facts':
      return block.rows.map(({ label, value }) => `${wordsOf(label)}: ${said(value)}`);
    default:
      return [said([block])];
  }
}

const said = (content: Content): string => {
  const parts: string[] = [];
  let isInLine = false;
  for (const node of content) {
    const words = isRun(node) ? wordsOf([node]) : saidByBlock(node);
    if (isRun(node) && isInLine) parts.push(`${parts.pop() ?? ''}${words}`);
    else parts.push(words);
    isInLine = isRun(node);
  }
  return parts.join(' ').trim();
};

function saidByBlock(block: Block): string {
  switch (block.type) {
    case 'marks':
      return block.alternative ?? `${block.as}:${block.filled}/${block.of}`;
    case 'facts':
      return block.rows.map(({ label, value }) => `${wordsOf(label)}: ${said(value)}`).join('; ');
    case 'paragraph':
      return wordsOf(block.children);
    case 'list':
      return block.children.map(({ children }) => said(children)).join('; ');
    default:
      throw new Error(`${block.type} is not expected`);
  }
}

describe('studies appraised with a tool', () => {
  test('stand question by question, each answer in words, with what its authors advise', async () => {
    expect(await saidBy('::appraisal')).toEqual([
      'Two reviewers appraised each study by themselves, and then agreed.',
      'The review appraised 5 of 6 studies (tool: CASP checklist for qualitative studies, 2018). 3 of 5 studies meet at least 8 of the 10 questions, which is the mark of the review. Least often met is question 6 (researcher and participants), by 1 of 5 studies.',
      'A filled square means yes, an empty square means no and a dashed line means can’t tell.',
      'CASP checklist for qualitative studies, 2018, study by study: questions 1 to 10',
      'Study | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10',
      'Ash (2012) | Yes | Yes | Yes | Yes | Yes | No | Yes | Yes | Yes | Yes',
      'Birch (2015) | Yes | Yes | Can’t tell | Yes | Yes | No | Yes | Can’t tell | Yes | Yes',
      'Cedar (2016) | Yes | Yes | Yes | Yes | Yes | Yes | Yes | Yes | Yes | Yes',
      'Dogwood (2019) | Yes | Yes | No | Can’t tell | Yes | No | Can’t tell | No | Yes | Yes',
      'Elm (2020) | Yes | Yes | Yes | Yes | Yes | Can’t tell | Yes | Yes | Yes | Yes',
      'Studies that meet it | 5 of 5 | 5 of 5 | 3 of 5 | 4 of 5 | 5 of 5 | 1 of 5 | 4 of 5 | 3 of 5 | 5 of 5 | 5 of 5',
      'The questions, in our own words: 1: clear aims; 2: a qualitative method fits; 3: design fits the aims; 4: how people were recruited; 5: how data were collected; 6: researcher and participants; 7: ethics; 8: rigour of the analysis; 9: clear findings; 10: value of the research.',
      'Dogwood (2019): It was a letter of two pages.',
      'Fir (2022): answers not reported in the source (it was found too late to be appraised).',
      'The authors of the tool advise against a total score (CASP, 2018). Look at which questions a study does not meet, not at how many it meets.',
    ]);
  });

  test('stand in large print by their answers, with the questions that each was given to', async () => {
    const lines = await saidBy('::appraisal', { asEntries: true });
    expect(lines).toContain('Dogwood (2019) = Yes: 1, 2, 5, 9, 10; No: 3, 6, 8; Can’t tell: 4, 7');
    expect(lines).toContain(
      'Studies that meet it = 5 of 5: 1, 2, 5, 9, 10; 3 of 5: 3, 8; 4 of 5: 4, 7; 1 of 5: 6',
    );
  });

  test('are counted where they are many, or where a template asks for it', async () => {
    const lines = await saidBy('::appraisal{as=counts}');
    expect(lines.slice(2, 6)).toEqual([
      'CASP checklist for qualitative studies, 2018, study by study: how many questions each meets, and which it does not',
      'Study | Questions met | Other answers',
      'Ash (2012) | 9 of 10 questions | No: 6',
      'Birch (2015) | 7 of 10 questions | Can’t tell: 3, 8; No: 6',
    ]);
  });

  test('are in parts where the tool asks each kind of study questions of its own, and judged in words where it has levels', async () => {
    const withTool = (appraisal: string) => (review: string) =>
      review.replace(/^appraisal:\n(?: {2}.*\n)+/m, appraisal);
    expect(
      await saidBy('::appraisal', {
        change: withTool(
          'appraisal:\n  tool: MMAT 2018\n  studies:\n    stairs: { answers: { 1.1: yes, 1.2: no } }\n    kettle: { answers: { 5.1: yes } }\n',
        ),
      }),
    ).toEqual(
      expect.arrayContaining([
        'Mixed Methods Appraisal Tool (MMAT), version 2018, study by study: questions 1.1 to 1.5',
        'Ash (2012) | Yes | No | Not given | Not given | Not given',
        'Mixed Methods Appraisal Tool (MMAT), version 2018, study by study: questions 5.1 to 5.5',
        'Birch (2015) | Yes | Not given | Not given | Not given | Not given',
        'No answers are given of Cedar (2016); Dogwood (2019); Elm (2020); Fir (2022).',
      ]),
    );
    const own = await saidBy('::appraisal', {
      change: withTool(
        'appraisal:\n  tool:\n    name: Our list, 2021\n    questions: [{ number: a, about: who was asked, critical: yes }]\n    answers: [well done, partly, poorly done]\n    levels: [sound, thin]\n  studies:\n    stairs: { answers: { a: well done }, overall: sound }\n',
      ),
    });
    expect(own).toEqual([
      'The review appraised 1 of 6 studies (tool: Our list, 2021).',
      'Our list, 2021, study by study: questions a to a',
      'Study | a | Overall',
      'Ash (2012) | Well done | Sound',
      'The questions, in our own words: a: who was asked (critical).',
      'No answers are given of Birch (2015); Cedar (2016); Dogwood (2019); Elm (2020); Fir (2022).',
    ]);
  });
});

describe('confidence', () => {
  test('is a summary of qualitative findings, with what all have alike said once', async () => {
    expect(await saidBy('::qualitative-findings')).toEqual([
      'Each finding, the studies behind it, how confident the review is in it (GRADE-CERQual), and why',
      'Finding | Studies | How confident the review is | Why',
      'Being ready to leave People remember whether anybody asked them if they felt ready. | 3 of 6 studies Ash (2012); Cedar (2016); Elm (2020) | rating:4/4 High | Methodological limitations: minor concerns (one of three studies says little of its researchers); Adequacy: no or very minor concerns',
      'Daughters and sons Family who come and stay. | 2 of 6 studies Birch (2015); Dogwood (2019) | rating:2/4 Low | Methodological limitations: moderate concerns (one of two studies says little of its analysis); Adequacy: serious concerns (two studies, one of them thin)',
      'Making sense of medicines A bag of boxes is no explanation. | 3 of 6 studies Dogwood (2019); Elm (2020); Fir (2022) | rating:3/4 Moderate | Few studies asked about medicines at all. Methodological limitations: minor concerns (one of three studies is a letter); Adequacy: moderate concerns (people said little of them)',
      'For every rated finding: Coherence: no or very minor concerns; Relevance: minor concerns (no study is of people who live alone).',
      'Not rated: Neighbours, Knowing whom to ring and Small things. The review did not assess how confident it is in the other findings (the reviewers rated the findings that they thought mattered most).',
      'This judges the evidence for a finding. It does not say how well our sources document it.',
    ]);
  });

  test('is summed up, and within a theme is that of its own findings', async () => {
    expect(await saidBy('::confidence{as=summary}')).toEqual([
      'How confident the review is: 3 of 6 findings are rated, 1 high, 1 moderate and 1 low (GRADE-CERQual).',
      'The review did not assess how confident it is in the other findings (the reviewers rated the findings that they thought mattered most).',
    ]);
    expect(await saidBy(':::each{of=themes}\n::confidence{as=short}\n:::')).toEqual([
      'How confident the review is in the finding: high (GRADE-CERQual).',
      'How confident the review is in ‘Daughters and sons’: low (GRADE-CERQual).',
      'The review did not assess how confident it is in the other findings.',
      'How confident the review is in the finding: moderate (GRADE-CERQual).',
    ]);
  });

  test('says who rated, where it was not the review', async () => {
    const ours = (review: string): string =>
      review.replace('      rating: high\n', '      rating: high\n      rated by: this briefing\n');
    expect((await saidBy('::confidence', { change: ours }))[0]).toContain(
      'How confident we are in ‘Being ready to leave’: high (GRADE-CERQual, rated by us).',
    );
    expect((await saidBy('::qualitative-findings', { change: ours }))[2]).toContain(
      'rating:4/4 High Rated by us, not by the review',
    );
  });

  test('and appraisal that nobody made are said in one place', async () => {
    const neither = (review: string): string =>
      review.replace(
        /^appraisal:\n(?: {2}.*\n)+/m,
        'appraisal: { not done: the article is a scoping review }\n',
      );
    const bark = { folder: 'data/bark-2023', change: neither };
    expect(await saidBy('::confidence{as=text}', bark)).toEqual([
      'Quality of the studies: not done (the article is a scoping review).',
      'The review did not assess how confident it is in these findings (its studies were not appraised).',
    ]);
    expect((await saidBy('::studies', bark)).join('\n')).not.toContain('Quality');
    expect(await saidBy(':::each{of=themes}\n::confidence\n:::', bark)).toEqual([]);
  });
});

describe('who stands behind a review, and how current it is', () => {
  test('is told among the methods', async () => {
    const lines = await saidBy('::methods');
    expect(lines[1]).toBe('Further questions: What do they say helped?; Whom did they miss?');
    expect(lines.slice(4)).toEqual([
      'Searched: From 2010 to March 2024',
      'How current: Last searched in March 2024, 2 years before this edition',
      'Published in: Journal of Imagined Care',
      'Funder: The Imaginary Research Fund',
      'Part of the funder: The funder had no part in the review.',
      'Conflicts of interest: One of the authors visits people at home for a living.',
      'Registered: PROSPERO CRD42023123456',
      'Protocol: It was published with the registration.',
      'Changes from the protocol: Interviews with carers were to be included, and were left for another review.',
    ]);
  });

  test.each([
    [
      'conflicts of interest: none declared',
      'Conflicts of interest: The authors declare that there are none',
    ],
    [
      'conflicts of interest: { not reported: the abstract has none }',
      'Conflicts of interest: Not reported in the source (the abstract has none)',
    ],
  ])('%s', async (written, line) => {
    const change = (review: string): string => review.replace(/conflicts of interest: .*/, written);
    expect(await saidBy('::methods', { change })).toContain(line);
  });

  test.each([
    ['2024-08', 'Last searched in August 2024, 21 months before this edition.'],
    ['2024-05-04', 'Last searched on 4 May 2024, 2 years before this edition.'],
    ['2024-05-05', 'Last searched on 5 May 2024, 23 months before this edition.'],
    ['2023-01', 'Last searched in January 2023, more than 3 years before this edition.'],
    ['2023', 'Last searched in 2023, 3 years before the year of this edition.'],
  ])('a last search of %s is told from the edition, not from the clock', async (last, line) => {
    const change = (review: string): string =>
      review.replace('last searched: 2024-03', `last searched: ${last}`);
    expect(await saidBy('::how-current', { change })).toEqual([line]);
  });

  test('and people with lived experience who were involved, each with what they did', async () => {
    expect(await saidBy('::involvement')).toEqual([
      'People who had come home from hospital (5 people): Choosing the question: They met the authors twice and said which weeks mattered. What changed: The question is about the first weeks, and not about the first day.',
      'Two daughters and a neighbour: Reading the themes: They read a draft of the themes and gave one of them its name.',
    ]);
  });
});
