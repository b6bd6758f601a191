import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { chooseNation } from '../../src/cpd/choose-nation.ts';
import { blocksIn } from '../../src/document/blocks-in.ts';
import { sections } from '../../src/document/sections.ts';
import type { Block } from '../../src/document/tree.ts';
import { wordsOf } from '../../src/document/words-of.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readText } from './read-review.ts';

type Path = readonly (string | number)[];

/** What a review can be silent about, at the top of its data. */
const ofReview: readonly Path[] = [
  ['subtitle'],
  ['approach'],
  ['question'],
  ['search'],
  ['search', 'databases'],
  ['search', 'dates'],
  ['eligibility'],
  ['eligibility', 'included if'],
  ['eligibility', 'excluded if'],
  ['countries'],
  ['appraisal'],
  ['flow'],
  ['methods'],
  ['attributes'],
  ['confidence'],
  ['publication'],
  ['conclusions'],
  ['context'],
  ['limitations'],
  ['missing'],
  ['gaps'],
  ['points to consider'],
  ['glossary'],
];
/** And of each that it found, and of each study. */
const ofFindings = ['covers', 'statement', 'helps', 'hinders', 'confidence', 'studies'];
const ofStudies = ['participants', 'ages', 'countries'];

const templates = ['briefing', 'handout', 'handout-cy', 'cpd'];

/** Every place of the data that can be left out. */
function optional(text: string): readonly Path[] {
  const document = parseDocument(text);
  const members = (path: Path): readonly Path[] => {
    const list = document.getIn(path);
    return isSeq(list) ? list.items.map((_, index) => [...path, index]) : [];
  };
  const themes = members(['themes']);
  const findings = [...themes, ...themes.flatMap((theme) => members([...theme, 'sub-themes']))];
  return [
    ...ofReview,
    ...findings.flatMap((path) => ofFindings.map((key) => [...path, key])),
    ...members(['studies', 'list']).flatMap((path) => ofStudies.map((key) => [...path, key])),
  ].filter((path) => document.hasIn(path));
}

function without(text: string, paths: readonly Path[]): string {
  // What another text of the data names cannot be left out without it: that is a fault of its own.
  const document = parseDocument(
    text.replaceAll(/:value\[participants\.ages\](?:\{[^}]*\})?/g, 'as they are'),
  );
  for (const path of paths) if (document.hasIn(path)) document.deleteIn(path);
  if (!document.has('methods')) {
    const list = document.getIn(['studies', 'list']);
    if (isSeq(list)) for (const study of list.items) if (isMap(study)) study.delete('methods');
  }
  if (!document.has('conclusions')) document.delete('points to consider');
  return String(document);
}

/** Blocks that hold nothing: a head with nothing below it, a table without rows, a list without members. */
function empty(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const inside = empty(blocksIn(block));
    if (
      block.type === 'heading' &&
      block.depth > 1 &&
      (!next || (next.type === 'heading' && next.depth <= block.depth))
    )
      return [...inside, `the head ${wordsOf(block.children)}`];
    const holdsNothing =
      (block.type === 'table' && block.groups.every(({ rows }) => rows.length === 0)) ||
      (block.type === 'facts' && block.rows.length === 0) ||
      (block.type === 'list' && block.children.length === 0) ||
      ((block.type === 'box' || block.type === 'section') && block.children.length === 0) ||
      (block.type === 'columns' && block.columns.length === 0) ||
      (block.type === 'figureRow' && block.children.length === 0) ||
      (block.type === 'paragraph' &&
        wordsOf(block.children).trim() === '' &&
        // What a citation prints is not known here.
        !block.children.some(({ type }) => type === 'citation'));
    return holdsNothing ? [...inside, `an empty ${block.type}`] : inside;
  });
}

const nationFile = 'data/cpd/england.yaml';

const parsed = Promise.all(
  templates.map(async (name) => {
    const { template } = parseTemplate({ file: `${name}.md`, text: await readText(`templates/${name}.md`) });
    if (!template) throw new Error(`No template ${name}`);
    return template;
  }),
);

test.each([
  ['data/bark-2023', 12],
  ['tests/fixtures/reviews/coming-home', 12],
  ['tests/fixtures/reviews/shared-gardens', 6],
])(
  'any part of what a review can be silent about can be left out of %s, and leaves nothing empty behind',
  async (folder, runs) => {
    const text = await readText(`${folder}/review.yaml`);
    const references = { file: 'references.json', text: await readText(`${folder}/references.json`) };
    const nation = chooseNation(
      { name: 'england', place: { file: 'cpd.md', line: 1, column: 1 } },
      [{ file: nationFile, text: await readText(nationFile) }],
      '2026-11-25',
    ).nation?.rules;
    const all = optional(text);
    const made = await parsed;
    const items = checkReview({ review: { file: 'review.yaml', text }, references }).references;
    const build = (paths: readonly Path[]): void => {
      const { inLanguage, review, faults } = checkReview({
        review: { file: 'review.yaml', text: without(text, paths) },
        references,
      });
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (!review) throw new Error('There is no review');
      for (const template of made) {
        if (template.needs === 'learning' && !review.learning) continue;
        const { language } = template;
        const said = inLanguage[language] ?? review;
        const filled = fillTemplate(template, said, items, messagesIn(language), nation ? { nation } : {});
        // An outcome that rests on what is left out is told of, as nobody could meet it.
        expect(filled.faults.filter(({ rule }) => rule !== 'outcome-is-met')).toEqual([]);
        const tree = sections(filled.tree);
        expect(empty(tree.children)).toEqual([]);
        expect(/\bundefined\b|\bNaN\b|\[object/.exec(JSON.stringify(tree))).toBeNull();
      }
    };
    build(all);
    fc.assert(
      fc.property(fc.subarray([...all]), (paths) => build(paths)),
      { numRuns: runs },
    );
  },
);
