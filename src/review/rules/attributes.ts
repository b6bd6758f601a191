import { didYouMean } from '../../fault/did-you-mean.ts';
import type { Breach, Place } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { ValuesOfStudyInput } from '../schema/attributes.ts';
import { keyPlaceOf, type Path, placeOf } from '../yaml/written.ts';
import type { Checked, ReviewRules } from './rule.ts';
import { saidOnce } from './said-once.ts';

const studyWith = (charted: string, told: string): string =>
  [
    charted,
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    `    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], ${told}, supports: [talking] }`,
    '',
  ].join('\n');

const sampling = (part: string): string =>
  studyWith(
    'methods:\n  - name: Sampling\n    parts exclude each other: yes\n    parts: [{ name: Purposive }]',
    `methods: { Sampling: ${part} }`,
  );

const design = (value: string): string =>
  studyWith(
    'attributes:\n  - { name: Design, values: [Qualitative, Mixed methods] }\n  - { name: Setting }',
    `attributes: { Design: ${value}, Setting: a ward in Leeds }`,
  );

/** Whether what a listed study is charted by is there. */
export const attributeRules = {
  'method-part-resolves': {
    holds:
      'The methods of a listed study are breakdowns and parts that are under `methods`. If the parts exclude each other, a study has only one of them.',
    examples: [
      {
        in: 'review.yaml',
        ok: sampling('Purposive'),
        notOk: sampling('Purposeful'),
        found: '`Purposeful`',
        expected: 'a part of ‘Sampling’: `Purposive`',
        suggestion: 'did you mean `Purposive`?',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'methods'].includes(path[0]?.toString()),
    *check(checked) {
      yield* saidOnce(unknownIn('methods', checked));
    },
  },
  'attribute-value-resolves': {
    holds:
      'The attributes of a listed study, and those that a gap is about, are under `attributes`, with the same values. If the values exclude each other, a study has only one of them. If an attribute has no values, each study is described in words.',
    examples: [
      {
        in: 'review.yaml',
        ok: design('[Qualitative, Mixed methods]'),
        notOk: design('Qualitativ'),
        found: '`Qualitativ`',
        expected: 'a value of ‘Design’: `Qualitative`, `Mixed methods`',
        suggestion: 'did you mean `Qualitative`?',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'attributes'].includes(path[0]?.toString()),
    *check(checked) {
      yield* saidOnce(unknownIn('attributes', checked));
      yield* unknownInGaps(checked);
    },
  },
} satisfies ReviewRules;

/** What each is called in messages, and what its members are. */
const called = {
  methods: { one: 'a breakdown under `methods`', member: 'part', members: 'parts', other: 'attributes' },
  attributes: {
    one: 'an attribute under `attributes`',
    member: 'value',
    members: 'values',
    other: 'methods',
  },
} as const;

interface Charted {
  readonly members: readonly string[];
  /** Whether each study says it in words of its own. */
  readonly isFree: boolean;
  readonly areExclusive: boolean;
}

function chartedUnder(
  key: 'methods' | 'attributes',
  { data }: Pick<Checked, 'data'>,
): ReadonlyMap<string, Charted> {
  const nameOf = (value: Text | { readonly name: Text }): string =>
    wordsAlone(typeof value === 'object' && 'name' in value ? value.name : value);
  const isYes = (given: unknown): boolean => given === 'yes' || given === true;
  return new Map(
    key === 'methods'
      ? (data.methods ?? []).map(({ name, parts, 'parts exclude each other': exclusive }) => [
          wordsAlone(name),
          { members: parts.map(nameOf), isFree: false, areExclusive: isYes(exclusive) },
        ])
      : (data.attributes ?? []).map(({ name, values, 'values exclude each other': exclusive }) => [
          wordsAlone(name),
          {
            members: (values ?? []).map(nameOf),
            isFree: values === undefined,
            areExclusive: isYes(exclusive),
          },
        ]),
  );
}

function* unknownIn(key: 'methods' | 'attributes', checked: Checked): Iterable<Breach> {
  const { data, written } = checked;
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  const words = called[key];
  const charted = chartedUnder(key, checked);
  const others = chartedUnder(words.other, checked);
  for (const [index, study] of list.entries()) {
    for (const [name, given] of Object.entries(study[key] ?? {})) {
      const path = ['studies', 'list', index, key, name];
      const known = charted.get(name);
      if (!known) {
        const place = keyPlaceOf(written, path);
        if (others.has(name))
          yield {
            place,
            found: `\`${name}\``,
            expected: `${words.one}; it stands under \`${words.other}\``,
            suggestion: `write it under \`${words.other}\` of the study`,
          };
        else yield unknown(place, name, words.one, [...charted.keys()]);
        continue;
      }
      if (known.isFree) continue;
      const told = [...namesIn(given, path)];
      for (const { words: said, path: at } of told)
        if (!known.members.includes(said))
          yield unknown(placeOf(written, at), said, `a ${words.member} of ‘${name}’`, known.members);
      if (known.areExclusive && told.length > 1) {
        yield {
          place: placeOf(written, path),
          found: `${told.length} ${words.members} of ‘${name}’`,
          expected: `one, as its ${words.members} exclude each other`,
        };
      }
    }
  }
}

/** What gaps are about: values that studies can have, so that it is known whether any has them. */
function* unknownInGaps(checked: Checked): Iterable<Breach> {
  const charted = chartedUnder('attributes', checked);
  for (const [index, { attributes = {} }] of (checked.data.gaps ?? []).entries()) {
    for (const [name, given] of Object.entries(attributes)) {
      const path = ['gaps', index, 'attributes', name];
      const known = charted.get(name);
      if (!known) {
        yield unknown(keyPlaceOf(checked.written, path), name, called.attributes.one, [...charted.keys()]);
        continue;
      }
      if (known.isFree) continue;
      for (const { words, path: at } of namesIn(given, path))
        if (!known.members.includes(words))
          yield unknown(placeOf(checked.written, at), words, `a value of ‘${name}’`, known.members);
    }
  }
}

/** What a study says of one of them, word by word. */
function* namesIn(
  given: ValuesOfStudyInput[string],
  path: Path,
): Iterable<{ readonly words: string; readonly path: Path }> {
  if (isAbsenceInput(given)) return;
  if (typeof given === 'object' && 'is' in given) return yield* namesIn(given.is, [...path, 'is']);
  if (!Array.isArray(given)) return yield { words: wordsAlone(given), path };
  for (const [number, each] of given.entries()) yield { words: wordsAlone(each), path: [...path, number] };
}

function unknown(place: Place, name: string, what: string, known: readonly string[]): Breach {
  return {
    place,
    found: `\`${name}\``,
    expected: `${what}: ${known.map((each) => `\`${each}\``).join(', ') || 'there are none'}`,
    ...didYouMean(nearest(name, known)),
  };
}
