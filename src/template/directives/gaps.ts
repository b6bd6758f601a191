import { column, paragraph, printing, row, runs, strong, text } from '../../document/nodes.ts';
import type { Block, Content, Run, Said, Table } from '../../document/tree.ts';
import { phrase, wordsAlone } from '../../language/phrase.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { byPriority } from '../../review/research-gaps.ts';
import type { Prose, ResearchGap } from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import { speakers } from '../blocks/claims.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** Of a short list, which stands in a document of one sheet. */
const mostInShort = 2;

export const gaps: Expansion = {
  attributes: { as: ['full', 'short'] },
  summary:
    'Where research is missing, under who says so, the highest priority first: a table with why it matters and what would close each gap, or a list where the data say little of them; `as=short` lists at most two, of the highest priority that there is, and says how many more there are and where.',
  example: '::gaps',
  expand({ attributes }, filling) {
    const sorted = byPriority(filling.review.gaps);
    const [first] = sorted;
    if (!first) return [];
    if (attributes.get('as') === 'short') {
      const most = sorted.filter(({ priority }) => priority === first.priority).slice(0, mostInShort);
      const more = sorted.length - most.length;
      return [
        ...listed(most, filling, ({ inShort, text: full }) => filling.prose(inShort ?? full)),
        ...(more === 0
          ? []
          : [paragraph(filling.messages.blocks.gaps.more(more, filling.wholeIn('gaps')), 'note')]),
      ];
    }
    const columns = columnsOf(sorted, filling);
    const list = (some: readonly ResearchGap[]): readonly Said[] =>
      listed(some, filling, (gap) => inALine(gap, filling));
    if (columns.length < 2) return list(sorted);
    // Those of which nothing more is said would be rows of nothing.
    const told = sorted.filter((gap) => columns.some(({ of }) => of(gap) !== undefined));
    return [tableOf(told, columns, filling), ...list(sorted.filter((gap) => !told.includes(gap)))];
  },
};

/** Under who names them; those of one speaker in the order in which they are given. */
function listed(
  gaps: readonly ResearchGap[],
  { messages, authors }: Filling,
  say: (gap: ResearchGap) => readonly Run[],
): readonly Said[] {
  return speakers.flatMap((speaker) => {
    const own = gaps.filter(({ by }) => by === speaker);
    if (own.length === 0) return [];
    return [
      {
        type: 'said' as const,
        by: [text(messages.blocks.gaps.by(speaker, authors))],
        listed: true,
        claims: own.map((gap) => ({ path: gap.path, children: say(gap) })),
      },
    ];
  });
}

/** “**Too few studies.** Nobody … About: Medicines.” */
function inALine(gap: ResearchGap, filling: Filling): readonly Run[] {
  const { gaps: words } = filling.messages.blocks;
  const lead = gap.kind
    ? words.kinds[gap.kind]
    : gap.priority && `${words.priority}: ${words.priorities[gap.priority].toLowerCase()}`;
  const further = [gap.whyItMatters, gap.whatWouldCloseIt].flatMap((said) => said ?? []);
  return [
    ...(lead === undefined ? [] : [strong(text(`${lead}.`)), text(' ')]),
    ...filling.prose(gap.text),
    ...further.flatMap((said) => [text(' '), ...filling.prose(said)]),
    ...namesAbout(gap, filling).flatMap((names) => [text(' '), ...names, text('.')]),
  ];
}

interface GapColumn {
  readonly head: string;
  readonly of: (gap: ResearchGap) => unknown;
  readonly cell: (gap: ResearchGap) => Content;
}

/** The columns of which any gap has something. */
function columnsOf(gaps: readonly ResearchGap[], filling: Filling): readonly GapColumn[] {
  const { gaps: words } = filling.messages.blocks;
  const plain = (said: string | undefined): Content => [text(said ?? words.notSaid)];
  const prose = (said: Prose | undefined): Content => (said ? filling.prose(said) : plain(undefined));
  const columns: readonly GapColumn[] = [
    {
      head: words.kind,
      of: ({ kind }) => kind,
      cell: ({ kind }) => plain(kind && words.kinds[kind]),
    },
    {
      head: words.why,
      of: ({ whyItMatters }) => whyItMatters,
      cell: ({ whyItMatters }) => prose(whyItMatters),
    },
    {
      head: words.closes,
      of: ({ whatWouldCloseIt }) => whatWouldCloseIt,
      cell: ({ whatWouldCloseIt }) => prose(whatWouldCloseIt),
    },
    {
      head: words.priority,
      of: ({ priority }) => priority,
      cell: ({ priority }) => plain(priority && words.priorities[priority]),
    },
  ];
  return columns.filter(({ of }) => gaps.some((gap) => of(gap) !== undefined));
}

function tableOf(gaps: readonly ResearchGap[], columns: readonly GapColumn[], filling: Filling): Table {
  const { messages, authors } = filling;
  const words = messages.blocks.gaps;
  const hasPriorities = gaps.some(({ priority }) => priority !== undefined);
  return {
    type: 'table',
    kind: 'gaps',
    place: 'wide',
    caption: [text(hasPriorities ? words.caption : words.captionAlone)],
    columns: [words.gap, ...columns.map(({ head }) => head)].map(column),
    groups: speakers.flatMap((speaker) => {
      const own = gaps.filter(({ by }) => by === speaker);
      if (own.length === 0) return [];
      return [
        {
          head: [text(words.by(speaker, authors))],
          rows: own.map((gap) =>
            printing(
              gap,
              row(
                headOf(gap, filling),
                columns.map(({ cell }) => cell(gap)),
              ),
            ),
          ),
        },
      ];
    }),
  };
}

const headOf = (gap: ResearchGap, filling: Filling): readonly Block[] => [
  paragraph(filling.prose(gap.text)),
  ...namesAbout(gap, filling).map((names) => paragraph(names, 'count')),
];

/** What it belongs to, by the names of findings and of values of attributes; nothing where the data do not say. */
function namesAbout(
  { about, attributes }: ResearchGap,
  { review, messages }: Filling,
): readonly (readonly Run[])[] {
  const names = findingsOf(review)
    .filter(({ id }) => about.includes(id))
    .map(({ name }) => name);
  const charted = review.attributes.flatMap(({ id, name, parts }) => {
    const values = (attributes.get(id) ?? []).map(
      (value) => parts.find((part) => part.id === slug(wordsAlone(value)))?.name ?? value,
    );
    return values.length === 0 ? [] : [runs(phrase`${name}: ${messages.values.list(values)}`)];
  });
  return [
    ...(names.length === 0 ? [] : [runs(messages.blocks.gaps.about(messages.values.list(names)))]),
    ...charted,
  ];
}
