import type { Fault } from '../../fault/fault.ts';
import { placeOf } from '../yaml/written.ts';
import type { Checked, Rule } from './rule.ts';
import { sameStudies } from './same-study.ts';

const studies = (label: (number: number) => string, people = 40): string =>
  [
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    `    - { id: a-study, citekey: doe2020, ${label(1)}participants: 40, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }`,
    `    - { id: another, citekey: doe2020, ${label(2)}participants: ${people}, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }`,
    '',
  ].join('\n');

const labelled = (number: number): string => `label: Study ${number}, `;
const unlabelled = (): string => '';

const toDo =
  'where one report tells of two studies, give each a `label`, such as ‘Study 1’, by which readers tell them apart';

export const studyIsListedOnce: Rule = {
  id: 'study-is-listed-once',
  holds:
    'A study stands in the list once: not again under another id with the same reference, or the same DOI, or the same title, year and author, and with everything else the same. It would be counted twice.',
  examples: [
    {
      in: 'review.yaml',
      ok: studies(labelled),
      notOk: studies(unlabelled),
      found:
        '`another`, the same study as `a-study`: both have the reference `doe2020`, and all else is the same',
      expected: 'each study once',
      suggestion: `take one of them out; ${toDo}`,
    },
  ],
  unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
  *check(checked) {
    yield* saidOf(checked, true);
  },
};

export const studyHasOwnReference: Rule = {
  id: 'study-has-own-reference',
  holds:
    'Two listed studies with one reference, or with references to what looks like one work, are told apart by a `label` each: one report can tell of two studies, and one study can stand in the list twice by mistake.',
  severity: 'warning',
  examples: [
    {
      in: 'review.yaml',
      ok: studies(labelled, 30),
      notOk: studies(unlabelled, 30),
      found: '`another` beside `a-study`: both have the reference `doe2020`',
      expected: 'a reference of its own, or a `label` that tells the two studies apart',
      suggestion: `is it one study? Then take one of them out; ${toDo}`,
    },
  ],
  unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
  *check(checked) {
    yield* saidOf(checked, false);
  },
};

function* saidOf(checked: Checked, wholly: boolean): Iterable<Fault> {
  const { list } = checked.data.studies;
  if (!Array.isArray(list)) return;
  for (const { first, second, shared, isWholly } of sameStudies(checked)) {
    if (isWholly !== wholly) continue;
    const [one, other] = [list[first]?.id, list[second]?.id];
    yield {
      rule: wholly ? 'study-is-listed-once' : 'study-has-own-reference',
      severity: wholly ? 'error' : 'warning',
      place: placeOf(checked.written, ['studies', 'list', second, 'id']),
      found: wholly
        ? `\`${other}\`, the same study as \`${one}\`: both have ${shared}, and all else is the same`
        : `\`${other}\` beside \`${one}\`: both have ${shared}`,
      expected: wholly
        ? 'each study once'
        : 'a reference of its own, or a `label` that tells the two studies apart',
      suggestion: wholly
        ? `take one of them out; ${toDo}`
        : `is it one study? Then take one of them out; ${toDo}`,
      also: { ...placeOf(checked.written, ['studies', 'list', first, 'id']), what: 'the study before it' },
    };
  }
}
