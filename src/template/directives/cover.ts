import { fullName } from '../../citation/short-name.ts';
import { figure, paragraph, runs, strong, text } from '../../document/nodes.ts';
import type { Block, LargeFigure, Run } from '../../document/tree.ts';
import { areDots } from '../../figure/dots.ts';
import { capital } from '../../messages/capital.ts';
import type { Unit } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { tentativeOf } from '../../review/tentative.ts';
import { toDoOf } from '../../review/to-do.ts';
import { absence, noNumber } from '../blocks/figures.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { isWritten } from './containers.ts';

/** The head of the first page. The paragraph after the title is the subtitle. */
export const cover: Expansion = {
  form: 'container',
  summary:
    'The top of the document: kind (and, if so, that a translation was not checked) and audience, then the title, the subtitle and what else is inside.',
  example: ':::cover\n# :value[title]\n\n:value[subtitle]\n:::',
  expand({ fill }, { kind, review, messages }) {
    const { audience } = review.madeBy;
    const checkedBy = review.translation?.checkedBy;
    const draft =
      review.toDo === 0 ? [] : [paragraph([strong(text(messages.blocks.draft.toDo(review.toDo)))])];
    return [
      {
        type: 'cover',
        kind: [text(isAbsence(checkedBy) ? messages.blocks.edition.unchecked(kind, checkedBy.absent) : kind)],
        ...(audience === undefined ? {} : { audience: { children: runs(audience) } }),
        children: underTitle(withSubtitle(fill()), draft),
      },
    ];
  },
};

/** What stands below the title and its subtitle, before all else. */
function underTitle(nodes: readonly Block[], below: readonly Block[]): readonly Block[] {
  const heads =
    nodes.findLastIndex(
      (node) => node.type === 'heading' || (node.type === 'paragraph' && node.role === 'subtitle'),
    ) + 1;
  return [...nodes.slice(0, heads), ...below, ...nodes.slice(heads)];
}

const withSubtitle = (nodes: readonly Block[]): readonly Block[] =>
  nodes.flatMap((node, index): readonly Block[] => {
    const before = nodes[index - 1];
    if (!isWritten(node) || before?.type !== 'heading' || before.depth !== 1) return [node];
    // A review without a subtitle leaves an empty paragraph behind: it is not set at all.
    return node.children.length === 0 ? [] : [{ ...node, role: 'subtitle' }];
  });

export const dotField: Expansion = {
  attributes: { as: ['field', 'strip', 'line'], left: ['studies'] },
  summary:
    'One dot for each participant. No dots where their number is not reported, weakly documented or too large to be seen as people. `as=strip` runs over the whole width, with what the review is and who took part under its ends; `left=studies` has the number of studies alone, where the words above say what the review is. `as=line` has these words and no dots.',
  example: '::dot-field',
  expand({ attributes }, filling) {
    if (attributes.get('as') === 'line') return line(filling);
    if (attributes.get('as') === 'strip') return strip(filling, attributes.get('left') === 'studies');
    const { review, messages } = filling;
    const { total } = review.participants;
    if (!isReported(total) || !areDots(total.value) || tentativeOf(total)) return [];
    const words = messages.blocks.dotField;
    const [before, people, after] = words.caption(total.value);
    return [
      {
        type: 'picture',
        path: total.path,
        drawing: {
          type: 'dots',
          form: 'field',
          people: total.value,
          alternative: words.alternative(total.value),
        },
        caption: [text(before), figure(people, total), text(after)],
      },
    ];
  },
};

/** What the review is and who took part, in one line. */
function line(filling: Filling): readonly Block[] {
  const who = whoTookPart(filling, false);
  const what = whatItIs(filling);
  return [{ type: 'ends', children: who.length === 0 ? [what] : [what, who] }];
}

/**
 * The dots of the participants in a strip, and under its ends what the review is and who took part.
 *
 * @param isNamed whether the words above say already what the review is, so that the number of studies stands alone
 */
function strip(filling: Filling, isNamed: boolean): readonly Block[] {
  const { total } = filling.review.participants;
  const people = isReported(total) && areDots(total.value) && !tentativeOf(total) ? total.value : undefined;
  const who = whoTookPart(filling, people !== undefined);
  const what = isNamed ? numberOfStudies(filling) : whatItIs(filling);
  const ends: Block = { type: 'ends', children: who.length === 0 ? [what] : [what, who] };
  if (people === undefined || total === undefined) return [ends];
  const alternative = filling.messages.blocks.dotField.alternative(people);
  return [
    { type: 'picture', path: total.path, drawing: { type: 'dots', form: 'strip', people, alternative } },
    ends,
  ];
}

/** “A scoping review by Harry Bark (2023) of 12 studies”. */
function whatItIs({ review, messages, references }: Filling): readonly Run[] {
  const words = messages.blocks.strip;
  const { included } = review.studies;
  const about = references.get(review.citekey);
  const work = words.review(
    isReported(review.kind) ? review.kind.value : undefined,
    (about?.author ?? []).map(fullName),
    about?.issued?.['date-parts'][0]?.[0],
  );
  return isReported(included)
    ? [
        text(`${work} ${words.of} `),
        strong(figure(messages.values.count(included.value, 'study', false), included)),
      ]
    : [text(`${work}; `), ...absence(included, (kind) => messages.values.noNumber(kind, 'study'))];
}

/** “12 studies”, or that the number is not known. */
function numberOfStudies({ review, messages }: Filling): readonly Run[] {
  const { included } = review.studies;
  return isReported(included)
    ? [strong(figure(messages.values.count(included.value, 'study', false), included))]
    : noNumber(included, messages, 'study');
}

/** “179 participants aged 18 to 75, one dot each”; each part only where a source gives it. */
function whoTookPart({ review, messages }: Filling, hasDots: boolean): readonly Run[] {
  const words = messages.blocks.strip;
  const { total, ages } = review.participants;
  const aged = isReported(ages)
    ? [
        text(words.aged[0]),
        figure(messages.values.rangeInWords(ages.value.from, ages.value.to), ages),
        ...(words.aged[1] === '' ? [] : [text(words.aged[1])]),
      ]
    : [];
  if (total === undefined) return aged.length === 0 ? [] : [text(words.participants), ...aged];
  if (!isReported(total)) {
    return aged.length > 0
      ? [text(words.participants), ...aged, text('; '), ...absence(total, words.theirNumber)]
      : noNumber(total, messages, 'participant');
  }
  return [
    strong(figure(messages.values.count(total.value, 'participant', false), total)),
    ...aged,
    ...(hasDots && total.value > 1
      ? [{ type: 'ofDots' as const, children: [text(`, ${words.oneDotEach}`)] }]
      : []),
  ];
}

export const figures: Expansion = {
  summary: 'The review in figures: studies, participants, ages, themes and, where there are any, sub-themes.',
  example: '::figures',
  expand(_use, { review, messages }) {
    const { values, blocks } = messages;
    const large = <T>(
      fact: Fact<T> | undefined,
      words: (value: T) => string,
      unit: (value: T) => string,
      missing: string,
    ): readonly LargeFigure[] => {
      if (fact === undefined) return [];
      if (!isAbsence(fact.value))
        return [{ figure: figure(words(fact.value), fact), unit: [text(unit(fact.value))] }];
      const toDo = toDoOf(fact);
      return [
        {
          figure: figure(toDo ?? missing, fact, 'absence'),
          unit: [text(toDo === undefined ? values.absent(fact.value.absent) : missing)],
        },
      ];
    };
    const count = (fact: Fact<number> | undefined, unit: (n: number) => string, name: Unit) =>
      large(fact, String, unit, capital(values.numberOf(name)));
    const first = review.themes[0] ?? review.kind;
    const counted = (path: string, n: number): Fact<number> => ({ ...first, path, value: n });
    const subThemes = review.themes.reduce((sum, theme) => sum + theme.subThemes.length, 0);
    return [
      {
        type: 'figureRow',
        children: [
          ...count(review.studies.included, blocks.figures.studies, 'study'),
          ...count(review.participants.total, blocks.figures.participants, 'participant'),
          ...large(
            review.participants.ages,
            ({ from, to }) => values.range(from, to),
            () => blocks.figures.ages,
            blocks.studies.ages,
          ),
          ...count(counted('themes', review.themes.length), blocks.figures.themes, 'theme'),
          ...(subThemes === 0
            ? []
            : count(counted('sub-themes', subThemes), blocks.figures.subThemes, 'sub-theme')),
        ],
      },
    ];
  },
};
