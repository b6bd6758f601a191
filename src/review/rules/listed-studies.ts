import { onceFor } from '../../cache/once-for.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import type { Breach } from '../../fault/fault.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import { isReported } from '../is-reported.ts';
import { oneOrMore } from '../resolve/fields.ts';
import type { IncludedStudy } from '../review.ts';
import { unreadableId } from '../schema/unreadable.ts';
import { placeOf } from '../yaml/written.ts';
import type { Checked, ReviewRules } from './rule.ts';

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
  'if one report describes two studies, give each a `label`, such as ‘Study 1’, so that readers can tell them apart';

const studiesIn = (countries: string): string =>
  [
    `countries: { is: [${countries}], source: article, how sure: high }`,
    'participants: { total: 100, ages: { from: 18, to: 75 }, source: article, how sure: high }',
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    '    - { id: a-study, citekey: doe2020, label: Study 1, participants: 60, countries: [Wales], supports: [talking] }',
    '    - { id: another, citekey: doe2020, label: Study 2, participants: 40, supports: [talking] }',
    '',
  ].join('\n');

/** What holds of the list of included studies. */
export const listedStudyRules = {
  'study-is-listed-once': {
    holds:
      'A study is in the list only once: not again under another id with the same reference, or the same DOI, or the same title, year and author, and with everything else the same. It would be counted twice.',
    examples: [
      {
        in: 'review.yaml',
        ok: studies(labelled),
        notOk: studies(unlabelled),
        found:
          '`another`, the same study as `a-study`: both have the reference `doe2020`, and everything else is the same',
        expected: 'each study once',
        suggestion: `take one of them out; ${toDo}`,
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
    *check(checked) {
      yield* saidOf(checked, true);
    },
  },
  'study-has-own-reference': {
    holds:
      'Two listed studies with one reference, or with references to what looks like one work, each have a `label` to tell them apart: one report can describe two studies, but one study can also be in the list twice by mistake.',
    examples: [
      {
        in: 'review.yaml',
        ok: studies(labelled, 30),
        notOk: studies(unlabelled, 30),
        found: '`another` beside `a-study`: both have the reference `doe2020`',
        expected: 'a reference of its own, or a `label` that tells the two studies apart',
        suggestion: `is it one study? Then delete one of them; ${toDo}`,
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
    *check(checked) {
      yield* saidOf(checked, false);
    },
  },
  /**
   * Where every listed study gives its own, figures that are typed as well must be the same: that is `counts-agree`. Where some leave it open,
   * they still cannot be less than what the others give.
   */
  'whole-holds-its-studies': {
    holds:
      'What is said about all studies includes each listed study: the countries of the review include every country of a study, and the participants of the review are not fewer than those of the studies together.',
    examples: [
      {
        in: 'review.yaml',
        ok: studiesIn('England, Wales'),
        notOk: studiesIn('England, Scotland'),
        found: 'no `Wales` in `countries`',
        expected: 'every country of a listed study; `a-study` took place in Wales',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'studies', 'countries'].includes(path[0]?.toString()),
    *check({ review, written }) {
      const { countries, participants } = review;
      const { list } = review.studies;
      if (!isReported(list)) return;
      if (
        isReported(countries) &&
        !countries.derivedFrom &&
        list.value.some((study) => countriesOf(study).length === 0)
      ) {
        const told = new Set(countries.value.map(wordsAlone));
        for (const [index, study] of list.value.entries()) {
          for (const [number, country] of countriesOf(study).map(wordsAlone).entries()) {
            if (told.has(country)) continue;
            told.add(country);
            yield {
              place: countries.place,
              found: `no \`${country}\` in \`countries\``,
              expected: `every country of a listed study; \`${study.id}\` took place in ${country}`,
              also: {
                ...placeOf(written, ['studies', 'list', index, 'countries', number]),
                what: 'the country of the study',
              },
            };
          }
        }
      }
      const { total } = participants;
      const counts = list.value.map((study) => study.participants).filter(isReported);
      const sum = counts.reduce((all, { value }) => all + value, 0);
      if (isReported(total) && !total.derivedFrom && counts.length < list.value.length && sum > total.value) {
        yield {
          place: total.place,
          found: `${total.value} participants in all`,
          expected: `at least ${sum}, as ${counts.map(({ value }) => value).join(' + ')} = ${sum} in the listed studies that give their number`,
          also: { ...list.place, what: 'the listed studies' },
        };
      }
    },
  },
} satisfies ReviewRules;

function* saidOf(checked: Checked, wholly: boolean): Iterable<Breach> {
  const { list } = checked.data.studies;
  if (!Array.isArray(list)) return;
  for (const { first, second, shared, isWholly } of sameStudiesOf(checked)) {
    if (isWholly !== wholly) continue;
    const [one, other] = [list[first]?.id, list[second]?.id];
    yield {
      place: placeOf(checked.written, ['studies', 'list', second, 'id']),
      found: wholly
        ? `\`${other}\`, the same study as \`${one}\`: both have ${shared}, and everything else is the same`
        : `\`${other}\` beside \`${one}\`: both have ${shared}`,
      expected: wholly
        ? 'each study once'
        : 'a reference of its own, or a `label` that tells the two studies apart',
      suggestion: wholly
        ? `take one of them out; ${toDo}`
        : `is it one study? Then delete one of them; ${toDo}`,
      also: { ...placeOf(checked.written, ['studies', 'list', first, 'id']), what: 'the study before it' },
    };
  }
}

/** Two listed studies that go back to one work, by their places in the list. */
interface SameStudy {
  readonly first: number;
  readonly second: number;
  /** Continues “as both have”: “the reference `doe2020`”. */
  readonly shared: string;
  /** Whether all else that is told of them is the same as well. */
  readonly isWholly: boolean;
}

/**
 * Listed studies with one reference, or with references of one DOI, or of one title, year and first author, each with the first of its
 * kind. Where each has a label of its own, somebody has said that they are two: a report can tell of several studies. Found once for the rules
 * that tell of them.
 */
const sameStudiesOf = onceFor(({ data, references }: Checked): readonly SameStudy[] => {
  const { list } = data.studies;
  if (!Array.isArray(list)) return [];
  const works = new Map(references.map((item) => [item.id, item]));
  const firsts = new Map<string, number>();
  const found: SameStudy[] = [];
  for (const [second, study] of list.entries()) {
    const citekeys = oneOrMore(study.citekey).filter((citekey) => citekey !== unreadableId);
    const keys = citekeys.flatMap((citekey): readonly (readonly [key: string, shared: string])[] => {
      const work = works.get(citekey);
      return [
        [`citekey ${citekey}`, `the reference \`${citekey}\``],
        ...(work === undefined ? [] : keysOf(work)),
      ];
    });
    const known = keys.find(([key]) => firsts.has(key));
    const first = known && firsts.get(known[0]);
    for (const [key] of keys) if (!firsts.has(key)) firsts.set(key, second);
    if (known === undefined || first === undefined) continue;
    const before = list[first];
    if (before === undefined) continue;
    const areTold = before.label !== undefined && study.label !== undefined && before.label !== study.label;
    if (!areTold)
      found.push({ first, second, shared: known[1], isWholly: allTold(before) === allTold(study) });
  }
  return found;
});

/** Chapters may share the DOI of their book, so that a chapter is known by its title too. */
function* keysOf(item: CslItem): Iterable<readonly [string, string]> {
  const title = item.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (item.DOI !== undefined)
    yield [`doi ${item.DOI.toLowerCase()} ${item.type === 'chapter' ? title : ''}`, `the DOI ${item.DOI}`];
  const [author] = item.author ?? [];
  const year = item.issued?.['date-parts'][0][0];
  if (author === undefined || year === undefined) return;
  const name = ('literal' in author ? author.literal : author.family).toLowerCase();
  yield [`title ${title} ${year} ${name}`, 'the same title, year and first author'];
}

const countriesOf = ({ countries }: IncludedStudy): readonly Text[] =>
  countries && isReported(countries) ? countries.value : [];

type ListedStudy = Extract<Checked['data']['studies']['list'], readonly unknown[]>[number];

/** All that is said of a study but its names. */
const allTold = ({ id: _id, citekey: _citekey, label: _label, ...details }: ListedStudy): string =>
  JSON.stringify(
    Object.entries({ ...details, supports: [...details.supports].sort() }).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
