import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, Marks, Table } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import { nearest } from '../../fault/nearest.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Claim, Fact, SubTheme, Theme } from '../../review/review.ts';
import { saidOf } from '../blocks/claims.ts';
import { absenceOfAll, absent, squaresIn, squaresOf, studyCount } from '../blocks/figures.ts';
import { proseParagraph } from '../blocks/prose.ts';
import type { DirectiveUse, Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { lookUp } from '../values/look-up.ts';

export const findings: Expansion = {
  attributes: { as: ['full', 'short'] },
  summary:
    'The findings at a glance: one row for each sub-theme, with what it covers and how many studies mention it, and what the squares mean where there are any; `as=short` has a line for each, and leaves out what it covers.',
  example: '::findings',
  expand({ attributes }, filling) {
    const { review, messages } = filling;
    const words = messages.blocks.findings;
    const { included } = review.studies;
    const isShort = attributes.get('as') === 'short';
    const subThemes = review.themes.flatMap((theme) => theme.subThemes);
    const noCounts = absenceOfAll(
      subThemes.map(({ studies }) => studies),
      isShort,
    );
    const none = noCounts ? [paragraph(runs(words.noStudies(noCounts)), 'note', 'wide')] : [];
    const squares = new Map(subThemes.map((subTheme) => [subTheme, squaresOf(subTheme.studies, included)]));
    const { filled } = squaresIn([...squares.values()].flat());
    if (isShort) {
      if (noCounts) return [names(filling), ...none];
      const inALine = (subTheme: SubTheme): Block => {
        const children = studyCount(subTheme.studies, included, messages, true);
        const [marks] = filled ? (squares.get(subTheme) ?? []) : [];
        return marks ? { type: 'counted', marks, children } : paragraph(children);
      };
      return [
        {
          ...tableOf(
            words.shortCaption(filled),
            [words.subTheme, filled ? words.studiesInSquares : words.studies],
            (subTheme) => [[inALine(subTheme)]],
            filling,
          ),
          short: true,
        },
      ];
    }
    const counted = (subTheme: SubTheme): Content => [
      ...(squares.get(subTheme) ?? []),
      paragraph(studyCount(subTheme.studies, included, messages)),
    ];
    const table = tableOf(
      words.caption(!noCounts),
      [words.subTheme, words.covers, ...(noCounts ? [] : [words.studies])],
      (subTheme) => [filling.prose(subTheme.covers), ...(noCounts ? [] : [counted(subTheme)])],
      filling,
    );
    return [...(filled ? squaresExplained(filling) : []), table, ...none];
  },
};

/** What the squares mean, where there are any. */
function squaresExplained({ review, messages }: Filling): readonly Block[] {
  const { included } = review.studies;
  if (!isReported(included)) return [];
  const [before, count, after] = messages.blocks.findings.legend(included.value);
  return [paragraph([text(before), figure(count, included), text(after)])];
}

/** The sub-themes of each theme, where there is nothing else to say of them. */
const names = ({ review, messages }: Filling): Block =>
  facts(
    review.themes.map(({ name, subThemes }) =>
      fact(name, runs(messages.values.list(subThemes.map((subTheme) => subTheme.name)))),
    ),
  );

const tableOf = (
  caption: string,
  heads: readonly string[],
  cellsOf: (subTheme: SubTheme) => readonly Content[],
  { review }: Filling,
): Table => ({
  type: 'table',
  kind: 'findings',
  place: 'wide',
  caption: [text(caption)],
  columns: heads.map(column),
  groups: review.themes.map((theme) => ({
    head: runs(theme.name),
    rows: theme.subThemes.map((subTheme) => printing(subTheme, row(runs(subTheme.name), cellsOf(subTheme)))),
  })),
});

export const countPicture: Expansion = {
  attributes: { of: [] },
  summary: 'A count of studies as a row of squares with its words, for any count that the data hold.',
  example: '::count-picture{of=themes.social.sub-themes.peer-support.studies}',
  expand({ attributes, place }, { scopes, review, messages, report }) {
    const path = attributes.get('of') ?? '';
    const found = lookUp(path, scopes);
    if ('missing' in found || found.found.type !== 'number' || found.found.unit !== 'study') {
      report('value-is-known', {
        place,
        found: path === '' ? 'no `of`' : `\`of=${path}\``,
        expected: 'the path of a count of studies, such as `of=studies.included`',
        suggestion: 'nearest' in found ? `did you mean \`of=${found.nearest}\`?` : undefined,
      });
      return [];
    }
    const count = found.found.fact;
    const words = studyCount(count, review.studies.included, messages);
    const [squares] = squaresOf(count, review.studies.included);
    // A dashed line beside its words says no more than they do.
    if (!squares || !squaresIn([squares]).filled) return [paragraph(words)];
    const alternative = messages.blocks.countPicture(wordsOf(words));
    return [{ type: 'picture', path: count.path, drawing: { ...squares, alternative }, caption: words }];
  },
};

export const statement: Expansion = {
  attributes: { theme: [] },
  summary: 'What a theme is about, in one sentence, as a lead under its head.',
  example: '::statement',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    return theme ? [proseParagraph(theme.statement, filling, 'lead')] : [];
  },
};

export const themeTable: Expansion = {
  attributes: { theme: [] },
  summary: 'The sub-themes of a theme: the studies that mention each, what helps and what can hinder.',
  example: '::theme-table',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    return theme ? tableOfTheme(theme, filling) : [];
  },
};

/** The theme that a directive is about: the one that `theme=` names, or the one that `:::each` stands at. */
function themeAt(
  { node, attributes, place }: DirectiveUse,
  { review, theme, report }: Filling,
): Theme | undefined {
  const id = attributes.get('theme');
  const found = id === undefined ? theme : review.themes.find((each) => each.id === id);
  if (found) return found;
  const ids = review.themes.map((each) => each.id);
  const near = id === undefined ? undefined : nearest(id, ids);
  report('directive-has-theme', {
    place,
    found: id === undefined ? `${node.name} outside of a theme` : `\`theme=${id}\``,
    expected: `\`:::each{of=themes}\` around it, or \`theme=\` with one of ${ids.join(', ')}`,
    suggestion: near && `did you mean \`theme=${near}\`?`,
  });
  return undefined;
}

/**
 * A column in which every cell says that there is nothing, for the same reason, is one sentence below the table, not a column of refusals;
 * the caption is made from the others.
 */
function tableOfTheme(theme: Theme, filling: Filling): readonly Block[] {
  const words = filling.messages.blocks.theme;
  const columns = [
    {
      head: words.helps,
      inCaption: words.helpsInCaption,
      none: words.noHelps,
      of: (subTheme: SubTheme) => subTheme.helps,
    },
    {
      head: words.hinders,
      inCaption: words.hindersInCaption,
      none: words.noHinders,
      of: (subTheme: SubTheme) => subTheme.hinders,
    },
  ].map((column) => ({ ...column, absence: absenceOfAll(theme.subThemes.map(column.of)) }));
  const shown = columns.filter(({ absence }) => absence === undefined);
  const noCounts = absenceOfAll(theme.subThemes.map(({ studies }) => studies));
  const promised = [
    ...(noCounts ? [] : [words.studiesInCaption]),
    ...shown.map(({ inCaption }) => inCaption),
  ];
  const table: Table = {
    type: 'table',
    kind: 'theme',
    place: 'wide',
    caption: runs(words.caption(theme.name, promised)),
    columns: [noCounts ? words.subTheme : words.subThemeAndStudies, ...shown.map(({ head }) => head)].map(
      column,
    ),
    groups: [
      {
        rows: theme.subThemes.map((subTheme) =>
          printing(
            subTheme,
            row(
              [paragraph(runs(subTheme.name)), ...(noCounts ? [] : countOf(subTheme, filling))],
              shown.map(({ of }) => claimsOf(of(subTheme), filling)),
            ),
          ),
        ),
      },
    ],
  };
  const missing = [
    ...(noCounts ? [words.noStudies(noCounts)] : []),
    ...columns.flatMap(({ none, absence }) => (absence ? [none(absence)] : [])),
  ];
  return [table, ...missing.map((none) => paragraph(runs(none), 'note', 'wide'))];
}

const countOf = ({ studies }: SubTheme, { review, messages }: Filling): readonly (Marks | Block)[] => [
  ...squaresOf(studies, review.studies.included),
  paragraph(studyCount(studies, review.studies.included, messages), 'count'),
];

const claimsOf = (claims: Fact<readonly Claim[]>, filling: Filling): Content =>
  isReported(claims) ? saidOf(claims.value, filling) : absent(claims, filling.messages);
