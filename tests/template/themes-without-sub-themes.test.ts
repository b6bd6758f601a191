import { describe, expect, test } from 'vitest';
import type { Block, Content, Row } from '../../src/document/tree.ts';
import { isRun } from '../../src/document/tree.ts';
import { wordsOf } from '../../src/document/words-of.ts';
import { composeReview } from '../build/compose-review.ts';

const head = '---\ndocument: t\nname: Test\n---\n:::cover\n# T\n:::\n\n';

/** A template's body → what its tables and facts say, a line for each row; squares as ■ and □. */
async function saidBy(body: string, change?: (review: string) => string): Promise<readonly string[]> {
  const { tree } = await composeReview('tests/fixtures/reviews/coming-home', {
    template: `${head}${body}`,
    ...(change ? { change } : {}),
  });
  return tree.children.slice(1).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return [
        wordsOf(block.caption),
        block.columns.map((column) => wordsOf(column.head)).join(' | '),
        ...block.groups.flatMap(({ head, rows }) => [
          ...(head ? [`[${wordsOf(head)}]`] : []),
          ...rows.map((row) => inALine(row)),
        ]),
      ];
    case 'facts':
      return block.rows.map(({ label, value }) => `${wordsOf(label)}: ${said(value)}`);
    case 'section':
      return block.children.flatMap(linesOf);
    default:
      return [said([block])];
  }
}

const inALine = ({ head, cells }: Row): string =>
  [head, ...cells.map(({ children }) => children)].map(said).join(' | ');

const said = (content: Content): string =>
  content
    .map((node) => {
      if (isRun(node)) return wordsOf([node]);
      switch (node.type) {
        case 'marks':
          return `${'■'.repeat(node.filled ?? 0)}${'□'.repeat(node.of - (node.filled ?? 0))}`;
        case 'counted':
          return `${said([node.marks])} ${wordsOf(node.children)}`;
        case 'said':
          return `${wordsOf(node.by)}: ${node.claims.map(({ children }) => wordsOf(children)).join(' ')}`;
        case 'list':
          return node.children.map(({ children }) => said(children)).join('; ');
        case 'paragraph':
        case 'heading':
          return wordsOf(node.children);
        default:
          throw new Error(`${node.type} is not expected`);
      }
    })
    .join(' ');

/** The review with what its one divided theme is divided into taken out, so that no theme has sub-themes. */
const undivided = (review: string): string =>
  review
    .replace(/ {4}sub-themes:\n(?: {6}.*\n)+/, '')
    .replaceAll(/\b(?:daughters|neighbours)\b(?=[\],])/g, 'people-around')
    .replace('[people-around, people-around]', '[people-around]');

describe('findings at a glance', () => {
  test('of some themes with sub-themes and some without have a row for each, and the statement of a theme in place of what it covers', async () => {
    expect(await saidBy('::findings')).toEqual([
      'Each square is one of the 6 studies. A filled square is a study that mentions the theme or sub-theme. The place of a square in its row has no meaning.',
      'Themes and sub-themes, what each covers, and how many of the included studies mention it',
      'Theme or sub-theme | What it covers | Studies that mention it',
      'Being ready to leave | People remember whether anybody asked them if they felt ready. | ■■■□□□ 3 of 6 studies',
      '[The people around]',
      'Daughters and sons | Family who come and stay. | ■■□□□□ 2 of 6 studies',
      'Neighbours | People next door who see whether the curtains are drawn. | ■■□□□□ 2 of 6 studies',
      'Making sense of medicines | A bag of boxes is no explanation. | ■■■□□□ 3 of 6 studies',
      'Knowing whom to ring | One number that is answered is worth more than a leaflet of ten. | ■■■□□□ 3 of 6 studies',
      'Small things | A kettle, a stair and a bath decide whether a day is managed. | ■■■□□□ 3 of 6 studies',
    ]);
  });

  test('set the name of a theme without sub-themes as they set the heads of the others, and name nothing twice', async () => {
    const { tree } = await composeReview('tests/fixtures/reviews/coming-home', {
      template: `${head}::findings`,
    });
    const [table] = tree.children.flatMap((block) => (block.type === 'table' ? [block] : []));
    const alone = table?.groups.filter((group) => group.head === undefined).flatMap(({ rows }) => rows);
    expect(alone?.map((row) => row.head)).toMatchObject(
      ['Being ready to leave', 'Making sense of medicines', 'Knowing whom to ring', 'Small things'].map(
        (value) => [{ type: 'paragraph', role: 'groupName', children: [{ value }] }],
      ),
    );
    expect(table?.groups.filter((group) => group.head).map(({ rows }) => rows.length)).toEqual([2]);
  });

  test('without any count name the sub-themes behind those themes that have them', async () => {
    const uncounted = (review: string): string =>
      review
        .replace(/ {2}list:\n(?: {4}.*\n)+/, '  included: 6\n  list: { not reported: none is given }\n')
        .replace(
          /^appraisal:\n(?: {2}.*\n)+/m,
          'participants: { total: 98, ages: { from: 65, to: 96 } }\ncountries: [Wales]\n',
        )
        .replace(/ {4}sub-themes:\n(?: {6}.*\n)+/, (all) => all.replaceAll(/^ +covers:.*\n/gm, ''))
        .concat('\nall themes: { studies: { not known: we saw no table } }\n');
    expect((await saidBy('::findings', uncounted))[0]).toContain(
      'The people around: Daughters and sons and Neighbours',
    );
  });

  test('of themes alone name each once, and do not say what stands under its head', async () => {
    expect(await saidBy('::findings', undivided)).toEqual([
      'Each square is one of the 6 studies. A filled square is a study that mentions the theme. The place of a square in its row has no meaning.',
      'Themes, and how many of the included studies mention each',
      'Theme | Studies that mention it',
      'Being ready to leave | ■■■□□□ 3 of 6 studies',
      'The people around | ■■■■□□ 4 of 6 studies',
      'Making sense of medicines | ■■■□□□ 3 of 6 studies',
      'Knowing whom to ring | ■■■□□□ 3 of 6 studies',
      'Small things | ■■■□□□ 3 of 6 studies',
    ]);
  });

  test('without any count, or anything that is covered, are a list of names', async () => {
    const uncounted = (review: string): string =>
      undivided(review)
        .replace(/ {2}list:\n(?: {4}.*\n)+/, '  included: 6\n  list: { not reported: none is given }\n')
        .replace(
          /^appraisal:\n(?: {2}.*\n)+/m,
          'participants: { total: 98, ages: { from: 65, to: 96 } }\ncountries: [Wales]\n',
        )
        .replaceAll(/^( {4}statement:.*)$/gm, '$1\n    studies: { not known: we saw no table }');
    expect(await saidBy('::findings', uncounted)).toEqual([
      'Being ready to leave; The people around; Making sense of medicines; Knowing whom to ring; Small things',
      'How many studies mention a theme is not known to us (we saw no table).',
    ]);
  });
});

describe('a theme without sub-themes', () => {
  test('says what is found in it, and nothing of what the data leave out', async () => {
    expect(await saidBy('::theme-table{theme=medicines}')).toEqual([
      'Studies that mention it: ■■■□□□ 3 of 6 studies',
      'What helps: The author concluded: One list that replaces all that went before.',
      'What can hinder: Participants said: Tablets of another colour than those at home.',
    ]);
    expect(await saidBy('::theme-table{theme=small-things}')).toEqual([
      'Studies that mention it: ■■■□□□ 3 of 6 studies',
    ]);
  });

  test('beside sub-themes that leave something out, a cell says so', async () => {
    expect(await saidBy('::theme-table{theme=people-around}')).toEqual([
      'The people around: the studies that mention each sub-theme, what helps and what can hinder',
      'Sub-theme and studies | What helps (participants said) | What can hinder (the author concluded)',
      'Daughters and sons ■■□□□□ 2 of 6 studies | : A night spent in the next room. | Not mentioned here',
      'Neighbours ■■□□□□ 2 of 6 studies | : A key that somebody else has. | : Streets where people have moved in and out.',
    ]);
  });

  test('has a path to its count, and is what a point can rest on', async () => {
    const paths = ':value[themes.who-to-ring.studies] and :value[sub-themes]\n\n::points';
    expect(await saidBy(paths)).toEqual([
      '3 and 2 sub-themes',
      'Points to consider for practice, and what each rests on',
      'For practice | Rests on',
      'Ask who will be there on the first evening. | Daughters and sons, 2 of 6 studies Neighbours, 2 of 6 studies',
      'Ring on the third day. | Knowing whom to ring, 3 of 6 studies',
    ]);
  });

  test('stands in the table of studies with all others', async () => {
    const lines = await saidBy('::evidence-matrix');
    expect(lines.filter((line) => !line.includes('(20'))).toEqual([
      'The number of studies for each theme or sub-theme is counted from here.',
      'A filled square says that the study supports the theme or sub-theme, an empty one that it does not.',
      'All 6 studies support at least one of these themes and sub-themes. They stand in groups by the first theme that each supports, and those that support the same stand together.',
      'Study | Being ready to leave | Daughters and sons | Neighbours | Making sense of medicines | Knowing whom to ring | Small things',
      '[Being ready to leave]',
      '[The people around]',
      'Studies that support it | 3 of 6 studies | 2 of 6 studies | 2 of 6 studies | 3 of 6 studies | 3 of 6 studies | 3 of 6 studies',
    ]);
  });
});

test('the figures of a review whose themes have no sub-themes leave these out', async () => {
  const { tree } = await composeReview('tests/fixtures/reviews/coming-home', {
    template: '---\ndocument: t\nname: Test\n---\n:::cover\n# T\n\n::figures\n:::\n',
    change: undivided,
  });
  const [cover] = tree.children;
  if (cover?.type !== 'cover') throw new Error('There is no cover');
  const row = JSON.stringify(cover);
  expect(row).toContain('themes');
  expect(row).not.toContain('sub-theme');
});
