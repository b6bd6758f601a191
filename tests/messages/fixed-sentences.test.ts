import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSeq, parseDocument } from 'yaml';
import { toHast } from '../../src/html/to-hast.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import type { Review } from '../../src/review/review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { manyStudies } from '../bench/many-studies.mjs';
import { readText } from '../build/read-review.ts';
import { grounds } from './grounds.ts';
import { wordsOfMessages, wordsOfTemplate } from './sentences-of-program.ts';

const templates = ['briefing', 'cpd', 'handout', 'annex'];

/** A full stop, a verb, or a word that speaks of all: the words say something that can be false. */
const asserts =
  /[.!?](?:\s|$)|\b(?:is|are|was|were|does|do|has|have|can|may|says?|said|mentions?|supports?|covers?|rests?|takes?|took|comes?|added|stated|suggest|should|each|every|none|all|not?|one|at least|from the listed|own|how|not)\b/i;

interface Made {
  readonly review: Review;
  readonly said: Readonly<Record<Language, string>>;
}

const bark = 'data/bark-2023';
const gardens = 'tests/fixtures/reviews/shared-gardens';
const home = 'tests/fixtures/reviews/coming-home';
const noSource = { 'not reported': 'no source gives it' };

/** The data as a person would change the file. */
class Data {
  private readonly document;

  constructor(text: string) {
    this.document = parseDocument(text);
  }

  set(path: Path, value: unknown): void {
    this.document.setIn(path, this.document.createNode(value, { aliasDuplicateObjects: false }));
  }

  leaveOut(...paths: readonly Path[]): void {
    for (const path of paths) this.document.deleteIn(path);
  }

  /** The places of the members of a list. */
  in(path: Path): readonly Path[] {
    const list = this.document.getIn(path);
    return isSeq(list) ? list.items.map((_, index) => [...path, index]) : [];
  }

  get subThemes(): readonly Path[] {
    return this.in(['themes']).flatMap((theme) => this.in([...theme, 'sub-themes']));
  }

  idOf(path: Path): string {
    return String(this.document.getIn([...path, 'id']));
  }

  get text(): string {
    return String(this.document);
  }
}

type Path = readonly (string | number)[];

/** Reviews that are unlike each other in all that words could take for granted. */
const reviews: Readonly<
  Record<string, readonly [folder: string, change: (data: Data) => void, studies?: number]>
> = {
  'of an abstract': [bark, () => {}],
  'that lists its studies': [gardens, () => {}],
  'that charts its studies': [
    gardens,
    (data) => {
      data.set(
        ['attributes'],
        [{ name: 'Population', values: ['Families', 'Older people'] }, { name: 'Setting' }],
      );
      for (const [index, study] of data.in(['studies', 'list']).entries())
        data.set([...study, 'attributes'], {
          Population: index === 0 ? noSource : index % 2 === 0 ? 'Families' : 'Older people',
          Setting: 'a garden behind a school',
        });
      data.set(['participants'], {
        sexes: [{ name: 'women', people: 200 }],
        source: 'article',
        'how sure': 'high',
      });
    },
  ],
  'of 25 studies': [gardens, () => {}, 25],
  'of 68 studies': [gardens, () => {}, 68],
  'of themes of which one has sub-themes': [home, () => {}],
  'of themes without sub-themes': [
    home,
    (data) => {
      for (const theme of data.in(['themes'])) data.leaveOut([...theme, 'sub-themes']);
      for (const study of data.in(['studies', 'list']))
        data.set([...study, 'supports'], ['people-around', 'medicines']);
      for (const theme of ['being-ready', 'who-to-ring', 'small-things'])
        data.leaveOut(data.in(['themes']).find((path) => data.idOf(path) === theme) ?? []);
      data.leaveOut(['points to consider'], ['learning']);
    },
  ],
  'of one study and one person': [
    gardens,
    (data) => {
      data.set(['bottom line', 'by'], 'participants');
      data.leaveOut(['learning'], ['points to consider'], ['flow'], ['key messages', 2]);
      for (const theme of data.in(['themes']))
        for (const subTheme of data
          .in([...theme, 'sub-themes'])
          .slice(1)
          .reverse())
          data.leaveOut([...subTheme]);
      for (const subTheme of data.subThemes)
        for (const claim of data.in([...subTheme, 'hinders'])) data.leaveOut([...claim, 'said by']);
      for (const study of data.in(['studies', 'list']).slice(1).reverse()) data.leaveOut([...study]);
      data.set(['studies', 'list', 0, 'participants'], 1);
      data.set(
        ['studies', 'list', 0, 'supports'],
        data.subThemes.map((subTheme) => data.idOf(subTheme)),
      );
    },
  ],
  'whose flow does not follow, and that says who screened': [
    gardens,
    (data) => {
      data.set(['screening'], {
        'titles and abstracts': { by: 'several people independently' },
        'full texts': { by: 'one person and a check' },
      });
      data.set(['flow', 'streams', 0, 'sought'], 80);
      data.set(['flow', 'streams', 0, 'not explained'], {
        sought: 'the article does not say why',
        assessed: 'the article does not say why',
      });
      data.set(['flow', 'included', 'not explained'], { reports: 'the text gives 16' });
    },
  ],
  'that is an update, and says who screened': [
    gardens,
    (data) => {
      data.set(['screening'], {
        'titles and abstracts': { by: 'two people independently' },
        'full texts': { by: 'several people, each a share' },
      });
      data.set(['bottom line', 'by'], 'reporter');
      data.set(['flow', 'earlier'], { studies: 8 });
      data.set(['flow', 'new'], { studies: 5 });
    },
  ],
  'whose studies share nothing and do not say who took part': [
    gardens,
    (data) => {
      const ids = data.subThemes.map((subTheme) => data.idOf(subTheme));
      for (const [index, study] of data.in(['studies', 'list']).entries()) {
        data.set([...study, 'supports'], [ids[index % ids.length]]);
        data.set([...study, 'participants'], noSource);
        data.set([...study, 'methods', 'Data collection'], 'Interviews');
      }
      data.set(['participants'], { total: noSource });
    },
  ],
  'whose studies were appraised question by question, by authors without competing interests': [
    gardens,
    (data) => {
      const answers = ['yes', 'yes', 'no', 'yes', 'yes', 'can’t tell', 'yes', 'yes', 'yes', 'yes'];
      data.set(['appraisal'], {
        tool: 'CASP qualitative',
        'met at least': 8,
        studies: { [data.idOf(['studies', 'list', 0])]: answers },
      });
      data.set(['publication', 'conflicts of interest'], 'none declared');
    },
  ],
  'without counts, hindrances or kind': [
    bark,
    (data) => {
      data.set(['kind'], noSource);
      for (const subTheme of data.subThemes) {
        data.set([...subTheme, 'studies'], noSource);
        data.set([...subTheme, 'hinders'], noSource);
      }
    },
  ],
  'without counts, each for a reason of its own': [
    bark,
    (data) => {
      for (const [index, subTheme] of data.subThemes.entries())
        data.set([...subTheme, 'studies'], index % 2 === 0 ? noSource : { 'not known': 'we saw no table' });
    },
  ],
  'without numbers of studies and people': [
    bark,
    (data) => {
      data.leaveOut(['methods'], ['subtitle']);
      data.set(['studies', 'included'], noSource);
      data.set(['participants'], { total: noSource, ages: noSource });
      for (const subTheme of data.subThemes) data.set([...subTheme, 'helps'], noSource);
    },
  ],
  'that names gaps, and is silent of much': [
    bark,
    (data) => {
      data.set(
        ['gaps'],
        [
          { by: 'this briefing', text: 'Nobody asked families.', kind: 'no studies', priority: 'low' },
          {
            by: 'this briefing',
            text: 'Few asked older people.',
            kind: 'not these people',
            priority: 'high',
          },
          { by: 'this briefing', text: 'Few asked carers.', kind: 'too few studies', priority: 'medium' },
        ],
      );
      for (const [index, subTheme] of data.subThemes.entries()) {
        if (index > 0) data.leaveOut([...subTheme, 'studies']);
        data.leaveOut([...subTheme, 'helps']);
      }
      data.leaveOut(['question'], ['limitations'], ['search'], ['eligibility'], ['confidence']);
      data.set(['all themes'], { studies: noSource });
    },
  ],
  'of studies some of which say who took part': [
    gardens,
    (data) => {
      for (const study of data.in(['studies', 'list']).slice(1)) data.leaveOut([...study, 'participants']);
      data.leaveOut(['participants']);
      data.set(['studies', 'participants'], noSource);
      data.leaveOut([...(data.subThemes[0] ?? []), 'covers'], ['points to consider']);
      data.set(
        ['gaps'],
        [
          { by: 'this briefing', text: 'Few asked children.', priority: 'low' },
          { by: 'this briefing', text: 'Nobody asked men.', priority: 'high' },
        ],
      );
    },
  ],
  'without a count for some themes': [
    bark,
    (data) => {
      data.leaveOut(...data.subThemes.slice(1).map((subTheme) => [...subTheme, 'studies']));
    },
  ],
  'that concludes nothing, suggests nothing and was rated': [
    bark,
    (data) => {
      data.set(['confidence'], {
        rating: 'low',
        'methodological limitations': 'minor concerns',
        coherence: 'minor concerns',
        adequacy: 'minor concerns',
        relevance: 'minor concerns',
      });
      for (const key of ['conclusions', 'context', 'missing', 'points to consider', 'glossary', 'learning'])
        data.leaveOut([key]);
    },
  ],
};

const made = new Map<string, Made>();

async function make([folder, change, studies]: (typeof reviews)[string]): Promise<Made> {
  let review = await readText(`${folder}/review.yaml`);
  let references = await readText(`${folder}/references.json`);
  if (studies !== undefined) ({ review, references } = manyStudies(review, references, studies));
  const data = new Data(review);
  change(data);
  const checked = checkReview({
    review: { file: 'review.yaml', text: data.text },
    references: { file: 'references.json', text: references },
  });
  expect(checked.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { review: found, references: items } = checked;
  if (!found) throw new Error('There is no review');
  const said: Record<Language, string> = { 'en-GB': '', cy: '' };
  for (const language of ['en-GB', 'cy'] as const) {
    for (const name of templates) {
      if (name === 'cpd' && !found.learning) continue;
      const { template } = parseTemplate({
        file: `${name}.md`,
        text: await readText(`templates/${name}.md`),
      });
      if (!template) throw new Error(`No template ${name}`);
      const nation = name === 'cpd' ? await nationOf() : undefined;
      const filled = fillTemplate(template, found, items, messagesIn(language), nation ? { nation } : {});
      // Outcomes of learning that rest on what a change takes away are told of.
      expect(filled.faults.filter(({ rule }) => rule !== 'outcome-is-met')).toEqual([]);
      said[language] += wordsOf(toHast(filled.tree));
    }
  }
  return { review: found, said };
}

async function nationOf() {
  const { chooseNation } = await import('../../src/cpd/choose-nation.ts');
  const file = 'data/cpd/england.yaml';
  const place = { file: 'cpd.md', line: 1, column: 1 };
  return chooseNation({ name: 'england', place }, [{ file, text: await readText(file) }], '2026-11-25').nation
    ?.rules;
}

/** Everything that is read or heard, block by block. */
function wordsOf(tree: ReturnType<typeof toHast>): string {
  const said: string[] = [textOf(tree)];
  visit(tree, 'element', ({ properties }) => {
    if (properties.ariaLabel !== undefined) said.push(String(properties.ariaLabel));
  });
  return `${said.join('\n')}\n`;
}

beforeAll(async () => {
  for (const [name, given] of Object.entries(reviews)) made.set(name, await make(given));
});

test('every piece of text that says something is under what it rests on', () => {
  const pieces = [
    ...wordsOfMessages('en-gb').map(({ words }) => words),
    ...templates.flatMap((name) => wordsOfTemplate(`templates/${name}.md`).map(({ words }) => words)),
  ].filter((words) => asserts.test(words));
  const grounded = Object.values(grounds).flatMap(({ words }) => words);
  expect(pieces.filter((words) => !grounded.includes(words))).toEqual([]);
  const all = [
    ...wordsOfMessages('en-gb'),
    ...templates.flatMap((name) => wordsOfTemplate(`templates/${name}.md`)),
  ];
  const known = new Set(all.map(({ words }) => words));
  // What is said no more needs no ground.
  expect(grounded.filter((words) => !known.has(words))).toEqual([]);
});

const conditional = Object.entries(grounds).flatMap(([name, { holds, words, isElsewhere }]) =>
  holds ? [{ name, holds, words, isElsewhere }] : [],
);

describe.each(conditional)('where $name', ({ holds, words, isElsewhere }) => {
  test('the words stand, and nowhere else', () => {
    for (const piece of words) {
      const where = [...made].filter(([, { said }]) => said['en-GB'].includes(piece));
      expect(
        where.filter(([, { review }]) => !holds(review)).map(([name]) => `${piece} of a review ${name}`),
      ).toEqual([]);
      if (!isElsewhere) expect([piece, where.length > 0]).toEqual([piece, true]);
    }
    // A condition that no review here breaks proves nothing.
    expect([...made.values()].some(({ review }) => !holds(review))).toBe(true);
  });
});

test('in Welsh each message stands where it may in English', () => {
  const pathOf = (path: string): string => path.replace(/^blocks\./, '');
  const english = wordsOfMessages('en-gb').map(({ path, words }) => ({ path: pathOf(path), words }));
  const wrong: string[] = [];
  const welsh = wordsOfMessages('cy').map(({ path, words }) => ({ path: pathOf(path), words }));
  for (const piece of welsh) {
    const { path, words } = piece;
    const beside = welsh.filter((each) => each.path === path);
    const all = english.filter((each) => each.path === path).map((each) => each.words);
    // As many pieces as in English stand in the same order.
    const own = all.length === beside.length ? all.slice(beside.indexOf(piece)).slice(0, 1) : all;
    const holding = conditional.filter((ground) => ground.words.some((each) => own.includes(each)));
    // A label with its colon stands in the list of sources as well.
    const isLabel = words.endsWith(':') && welsh.some((each) => `${each.words}:` === words);
    if (holding.length === 0 || words.length < 12 || isLabel) continue;
    for (const [name, { review, said }] of made)
      if (said.cy.includes(words) && !holding.some(({ holds }) => holds(review)))
        wrong.push(`${words} of a review ${name}`);
  }
  expect(wrong).toEqual([]);
});
