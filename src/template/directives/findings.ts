import {
  column,
  fact,
  facts,
  figure,
  list,
  paragraph,
  printing,
  row,
  runs,
  strong,
  text,
} from '../../document/nodes.ts';
import type { Block, Content, Table } from '../../document/tree.ts';
import { areBars } from '../../figure/mark-row.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { DrawnAs } from '../../messages/en-gb/tentative.ts';
import { aboutOf } from '../../review/about.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { type FindingKind, kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Finding, Theme } from '../../review/review.ts';
import { chosenFindings } from '../blocks/chosen-findings.ts';
import { countInWords } from '../blocks/count-of-finding.ts';
import { absence, comesTo, squaresIn, squaresOf } from '../blocks/figures.ts';
import { findingsByTheme } from '../blocks/findings-by-theme.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const findings: Expansion = {
  attributes: { as: ['full', 'short'], most: [] },
  summary:
    'The findings at a glance: one row for each sub-theme, or for a theme without any, with what it covers and how many studies mention it, and what the squares or bars mean where there are any. Of many, those that matter most or that most studies mention stand first, and the others in a line each. `as=short` has a line for each and leaves out what it covers; with `most=12` it has no more than that, and says how many it leaves out and where they are.',
  example: '::findings',
  expand({ attributes, place }, filling) {
    const all = findingsOf(filling.review);
    const isShort = attributes.get('as') === 'short';
    const written = attributes.get('most');
    const most = written === undefined ? undefined : Number(written);
    if (most !== undefined && !(isShort && /^\d{1,3}$/.test(written ?? '') && most > 0)) {
      filling.report('directive-is-known', {
        place,
        found: `\`most=${written}\`${isShort ? '' : ' without `as=short`'}`,
        expected: 'how many findings a short list may have, such as `{as=short most=12}`',
      });
      return [];
    }
    if (isShort) return shortFindings(all, most ?? all.length, filling);
    // What each covers is told where what helps and what can hinder is.
    if (filling.calls.has('theme-table') && all.every(isTold)) return toldBelow(all, filling);
    const { chosen, others, ...why } = chosenFindings(all, all.length > mostWhole ? wholeOfMany : all.length);
    if (others.length === 0) return wholeFindings(all, all, filling);
    const words = filling.messages.blocks.someFindings;
    const of = kindOfFindings(all);
    const rest = shortTable(others, true, filling);
    return [
      paragraph(words.chosen(chosen.length, all.length, why, of)),
      ...wholeFindings(chosen, all, filling),
      paragraph([strong(text(words.others(others.length, all.length, of)))], undefined, 'wide'),
      ...(rest ? [rest] : [list(others.map(({ name }) => runs(name)))]),
    ];
  },
};

/** Whether what helps or what can hinder is told of it, so that what it covers is plain from that. */
const isTold = ({ helps, hinders }: Finding): boolean =>
  [helps, hinders].some((claims) => claims !== undefined && isReported(claims));

/** All findings with their counts in a line each, below what the squares or bars mean; the tables of the themes tell the rest. */
function toldBelow(all: readonly Finding[], filling: Filling): readonly Block[] {
  const { included } = filling.review.studies;
  const { filled } = squaresIn(all.flatMap(({ studies }) => squaresOf(studies, included)));
  return [
    ...(filled ? squaresExplained(kindOfFindings(all), all, filling) : []),
    ...shortFindings(all, all.length, filling),
  ];
}

/** Findings above which not all stand at a glance with all that is said of them, and how many then do. */
const mostWhole = 15;
const wholeOfMany = 8;

/** At most so many findings in a line each, and what is said of those that are left out. */
function shortFindings(all: readonly Finding[], most: number, filling: Filling): readonly Block[] {
  const { messages, wholeIn } = filling;
  const { chosen, others, ...why } = chosenFindings(all, most);
  const of = kindOfFindings(all);
  const isWhole = others.length === 0;
  const words = messages.blocks.someFindings;
  const leftOut = isWhole
    ? []
    : [
        paragraph(
          `${words.chosen(chosen.length, all.length, why, of)}${words.elsewhere(others.length, wholeIn('findings'))}`,
          'note',
          'wide',
        ),
      ];
  const table = shortTable(chosen, isWhole, filling);
  const { notes } = countsOf(all, true, filling);
  if (table) return [table, ...leftOut, ...notes];
  return [isWhole ? names(filling) : list(chosen.map(({ name }) => runs(name))), ...leftOut, ...notes];
}

/** Findings with their counts in a line each; nothing where none has a count. */
export function shortTable(
  shown: readonly Finding[],
  areGrouped: boolean,
  filling: Filling,
): Table | undefined {
  const { review, messages } = filling;
  const words = messages.blocks.findings;
  const { included } = review.studies;
  const of = kindOfFindings(shown);
  if (countsOf(shown, true, filling).noCounts) return undefined;
  const { filled, as } = squaresIn(shown.flatMap(({ studies }) => squaresOf(studies, included)));
  const bars = barsOf(filling);
  const inALine = (finding: Finding): Block => {
    const { studies } = finding;
    // The head says of what it is the number.
    const children =
      studies && !isReported(studies)
        ? absence(studies, filling.messages.blocks.silences.inALine, true)
        : countInWords(finding, filling, true);
    const [marks] = filled ? squaresOf(finding.studies, included) : [];
    return marks ? { type: 'counted', marks, children } : paragraph(children);
  };
  return {
    ...tableOf(
      bars && filled ? bars.shortCaption(of, as) : words.shortCaption(filled, of, as),
      [
        words.finding(of),
        filled ? (bars?.studiesInBars ?? words.studiesInSquares)(of, as) : words.studies(of),
      ],
      (finding) => [[inALine(finding)]],
      shown,
      areGrouped,
      filling,
    ),
    short: true,
    summary: words.shortCaption(false, of, as),
  };
}

/** Findings with what each covers and how many studies mention it, below what the squares or bars mean. */
function wholeFindings(
  shown: readonly Finding[],
  all: readonly Finding[],
  filling: Filling,
): readonly Block[] {
  const { review, messages } = filling;
  const words = messages.blocks.findings;
  const { included } = review.studies;
  const of = kindOfFindings(all);
  const { noCounts, notes: none } = countsOf(all, false, filling);
  const squares = new Map(all.map((finding) => [finding, squaresOf(finding.studies, included)]));
  const { filled } = squaresIn([...squares.values()].flat());
  const hasCovers = all.some(({ covers }) => covers !== undefined);
  if (noCounts && !hasCovers) return [names(filling), ...none];
  const counted = (finding: Finding): Content => [
    ...(squares.get(finding) ?? []),
    paragraph(countInWords(finding, filling)),
  ];
  const covered = (finding: Finding, theme: Theme): Content => {
    const said = aboutOf(finding, theme);
    return said ? filling.prose(said) : [text(words.notMentioned)];
  };
  const table = tableOf(
    words.caption(!noCounts, hasCovers, of),
    [words.finding(of), ...(hasCovers ? [words.covers] : []), ...(noCounts ? [] : [words.studies(of)])],
    (finding, theme) => [
      ...(hasCovers ? [covered(finding, theme)] : []),
      ...(noCounts ? [] : [counted(finding)]),
    ],
    shown,
    shown.length === all.length,
    filling,
  );
  return [...(filled ? squaresExplained(of, all, filling) : []), table, ...none];
}

/** Whether no finding has a count, and what is said of all that have none. */
function countsOf(
  all: readonly Finding[],
  isShort: boolean,
  { messages: { blocks } }: Filling,
): { readonly noCounts: boolean; readonly notes: readonly Block[] } {
  const counts = comesTo(
    all.map(({ studies }) => studies),
    isShort,
  );
  const others = counts === 'cells' ? all.find(({ studies }) => studies?.saidForAll)?.studies : undefined;
  const said =
    typeof counts === 'object'
      ? [blocks.findings.noStudies(counts, kindOfFindings(all))]
      : others && isAbsence(others.value)
        ? [blocks.silences.noOtherCounts(others.value)]
        : [];
  return { noCounts: counts !== 'cells', notes: said.map((each) => paragraph(runs(each), 'note', 'wide')) };
}

/** What is said of bars, where counts of the included studies are shown as such. */
function barsOf({ review, messages }: Filling) {
  const { included } = review.studies;
  if (!isReported(included) || !areBars(included.value)) return undefined;
  const { studiesInBars, shortCaption } = messages.blocks.bars;
  return {
    studiesInBars,
    shortCaption: (of: FindingKind, as: DrawnAs) => shortCaption(included.value, of, as),
  };
}

/** What the squares or bars mean, where there are any. */
export function squaresExplained(
  of: FindingKind,
  shown: readonly Finding[],
  { review, messages }: Filling,
): readonly Block[] {
  const { included } = review.studies;
  if (!isReported(included)) return [];
  const words = areBars(included.value) ? messages.blocks.bars : messages.blocks.findings;
  const { as } = squaresIn(shown.flatMap(({ studies }) => squaresOf(studies, included)));
  const [before, count, after] = words.legend(included.value, of, as);
  return [paragraph([text(before), figure(count, included), text(after)])];
}

/** The themes with their sub-themes, where there is nothing else to say of them. */
function names({ review, messages }: Filling): Block {
  const { subThemesOf } = messages.blocks.findings;
  const subThemes = (theme: Theme): Phrase => messages.values.list(theme.subThemes.map(({ name }) => name));
  return review.themes.every((theme) => theme.subThemes.length > 0)
    ? facts(review.themes.map((theme) => fact(theme.name, runs(subThemes(theme)))))
    : list(
        review.themes.map((theme) =>
          runs(theme.subThemes.length === 0 ? theme.name : subThemesOf(theme.name, subThemes(theme))),
        ),
      );
}

/** @param areGrouped whether they stand under the heads of their themes, where there are any */
function tableOf(
  caption: string,
  heads: readonly string[],
  cellsOf: (finding: Finding, theme: Theme) => readonly Content[],
  shown: readonly Finding[],
  areGrouped: boolean,
  filling: Filling,
): Table {
  return {
    type: 'table',
    kind: 'findings',
    place: 'wide',
    caption: [text(caption)],
    columns: heads.map(column),
    groups: findingsByTheme(shown, areGrouped, filling, (finding, theme, role) => {
      const name = runs(finding.name);
      return printing(finding, row(role ? [paragraph(name, role)] : name, cellsOf(finding, theme)));
    }),
  };
}
