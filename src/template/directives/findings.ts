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
import type { Block, Content, FactRow, Marks, Row, Run, Table } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import { nearest } from '../../fault/nearest.ts';
import { areBars } from '../../figure/mark-row.ts';
import type { Phrase } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { DrawnAs } from '../../messages/en-gb/tentative.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { type FindingKind, kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Absence, Claim, Fact, Finding, Theme } from '../../review/review.ts';
import { chosenFindings } from '../blocks/chosen-findings.ts';
import { saidAlone, saidOf, speakerOfAll } from '../blocks/claims.ts';
import { absence, comesTo, squaresIn, squaresOf, studyCount } from '../blocks/figures.ts';
import { proseParagraph } from '../blocks/prose.ts';
import type { DirectiveUse, Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { lookUp } from '../values/look-up.ts';

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
        : countIfAny(finding, filling, true);
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
    paragraph(countIfAny(finding, filling)),
  ];
  const covered = ({ is, covers }: Finding, { statement }: Theme): Content => {
    const said = covers ?? (is === 'theme' ? statement : undefined);
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
  const { wholeTheme } = messages.blocks.findings;
  if (!isDivided(review.themes)) return list(review.themes.map(({ name }) => runs(name)));
  return facts(
    review.themes.map(({ name, subThemes }) =>
      fact(
        name,
        subThemes.length === 0
          ? wholeTheme
          : runs(messages.values.list(subThemes.map((subTheme) => subTheme.name))),
      ),
    ),
  );
}

const isDivided = (themes: readonly Theme[]): boolean => themes.some(({ subThemes }) => subThemes.length > 0);

/** @param areGrouped whether they stand under the heads of their themes, where there are any */
function tableOf(
  caption: string,
  heads: readonly string[],
  cellsOf: (finding: Finding, theme: Theme) => readonly Content[],
  shown: readonly Finding[],
  areGrouped: boolean,
  { review, messages }: Filling,
): Table {
  const inTheme = (theme: Theme, areUnder: boolean): readonly Row[] =>
    theme.findings
      .filter((finding) => shown.includes(finding))
      .map((finding) =>
        printing(
          finding,
          row(
            runs(areUnder && finding.is === 'theme' ? messages.blocks.findings.wholeTheme : finding.name),
            cellsOf(finding, theme),
          ),
        ),
      );
  const groups =
    areGrouped && isDivided(review.themes)
      ? review.themes
          .map((theme) => ({ head: runs(theme.name), rows: inTheme(theme, true) }))
          .filter(({ rows }) => rows.length > 0)
      : [{ rows: review.themes.flatMap((theme) => inTheme(theme, false)) }];
  return {
    type: 'table',
    kind: 'findings',
    place: 'wide',
    caption: [text(caption)],
    columns: heads.map(column),
    groups,
  };
}

export const countPicture: Expansion = {
  attributes: { of: [] },
  summary:
    'A count of studies as a row of squares, or as a bar where there are many, with its words; for any count that the data hold.',
  example: '::count-picture{of=themes.social.sub-themes.peer-support.studies}',
  expand({ attributes, place }, { scopes, review, messages, report }) {
    const path = attributes.get('of') ?? '';
    const found = lookUp(path, scopes);
    if ('found' in found && found.found.type === 'leftOut') return [];
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
    const { bars, countPicture } = messages.blocks;
    const alternative = (areBars(squares.of) ? bars.countPicture : countPicture)(wordsOf(words));
    return [{ type: 'picture', path: count.path, drawing: { ...squares, alternative }, caption: words }];
  },
};

export const statement: Expansion = {
  attributes: { theme: [] },
  summary: 'What a theme is about, in one sentence, as a lead under its head.',
  example: '::statement',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    return theme?.statement ? [proseParagraph(theme.statement, filling, 'lead')] : [];
  },
};

export const themeTable: Expansion = {
  attributes: { theme: [] },
  summary:
    'The sub-themes of a theme: the studies that mention each, what helps and what can hinder; the same of the theme itself, where it has no sub-themes.',
  example: '::theme-table',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    if (!theme) return [];
    const [first] = theme.findings;
    return [
      ...(first?.is === 'theme' ? factsOfTheme(first, filling) : tableOfTheme(theme, filling)),
      ...saidOfAll(theme, filling).map((said) => paragraph(runs(said), 'note', 'wide')),
    ];
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

/** What is found in a theme that has no sub-themes. What the data leave out is left out. */
function factsOfTheme(finding: Finding, filling: Filling): readonly Block[] {
  const { blocks } = filling.messages;
  const said = (label: Phrase, claims: Fact<readonly Claim[]> | undefined): readonly FactRow[] =>
    claims && !claims.saidForAll ? [printing(claims, fact(label, claimsOf(claims, filling)))] : [];
  const rows = [
    ...(finding.covers
      ? [printing(finding.covers, fact(blocks.findings.covers, filling.prose(finding.covers)))]
      : []),
    ...(finding.studies && !finding.studies.saidForAll
      ? [printing(finding.studies, fact(blocks.findings.studies(finding.is), countOf(finding, filling)))]
      : []),
    ...said(blocks.theme.helps, finding.helps),
    ...said(blocks.theme.hinders, finding.hinders),
  ];
  return rows.length === 0 ? [] : [facts(rows)];
}

/**
 * A column in which every cell says that there is nothing, for the same reason, is one sentence below the table, not a column of refusals;
 * the caption is made from the others.
 */
function tableOfTheme(theme: Theme, filling: Filling): readonly Block[] {
  const { blocks } = filling.messages;
  const words = blocks.theme;
  const columns = [
    {
      head: words.helps,
      inCaption: words.helpsInCaption,
      none: words.noHelps,
      of: (finding: Finding) => finding.helps,
    },
    {
      head: words.hinders,
      inCaption: words.hindersInCaption,
      none: words.noHinders,
      of: (finding: Finding) => finding.hinders,
    },
  ]
    .map((column) => ({ ...column, facts: theme.subThemes.map(column.of) }))
    .map((column) => ({
      ...column,
      comes: comesTo(column.facts),
      by: speakerOfAll(column.facts.flatMap((fact) => (fact && isReported(fact) ? fact.value : []))),
    }));
  const shown = columns.filter(({ comes }) => comes === 'cells');
  const ofCounts = theme.subThemes.map(({ studies }) => studies);
  const counts = comesTo(ofCounts);
  const noCounts = counts !== 'cells';
  const promised = [
    ...(noCounts ? [] : [words.studiesInCaption]),
    ...shown.map(({ inCaption }) => inCaption),
  ];
  const table: Table = {
    type: 'table',
    kind: 'theme',
    place: 'wide',
    caption: runs(words.caption(theme.name, promised)),
    columns: [
      noCounts ? words.subTheme : words.subThemeAndStudies,
      ...shown.map(({ head, by }) =>
        by === undefined ? head : words.saidBy(head, blocks.saidBy(by, filling.authors)),
      ),
    ].map(column),
    groups: [
      {
        rows: theme.subThemes.map((subTheme) =>
          printing(
            subTheme,
            row(
              [paragraph(runs(subTheme.name)), ...(noCounts ? [] : countOf(subTheme, filling))],
              shown.map(({ of, by }) => {
                const claims = of(subTheme);
                return claims
                  ? claimsOf(claims, filling, by !== undefined)
                  : [text(filling.messages.blocks.findings.notMentioned)];
              }),
            ),
          ),
        ),
      },
    ],
  };
  const missing = [
    ...(typeof counts === 'object' && !ofCounts.every((fact) => fact?.saidForAll)
      ? [words.noStudies(counts)]
      : []),
    ...columns.flatMap(({ none, comes, facts }) =>
      typeof comes === 'object' && !facts.every((fact) => fact?.saidForAll) ? [none(comes)] : [],
    ),
  ];
  if (noCounts && shown.length === 0)
    return [
      list(theme.subThemes.map(({ name }) => runs(name))),
      ...missing.map((none) => paragraph(runs(none), 'note')),
    ];
  return [table, ...missing.map((none) => paragraph(runs(none), 'note', 'wide'))];
}

/** Its count; in squares as well where the document has no findings at a glance, which show them. */
export const countOf = (finding: Finding, filling: Filling): readonly (Marks | Block)[] => [
  ...(filling.calls.has('findings') ? [] : squaresOf(finding.studies, filling.review.studies.included)),
  paragraph(countIfAny(finding, filling), 'count'),
];

/** How many studies mention it, or that no number is given here, where others have one. */
const countIfAny = ({ studies }: Finding, { review, messages }: Filling, isShort = false): readonly Run[] =>
  studies
    ? studyCount(studies, review.studies.included, messages, isShort || studies.saidForAll)
    : [text(messages.blocks.silences.noCountHere)];

/** What the data say once of all themes, below the first of them: why no theme has a count, or something that helps or hinders. */
function saidOfAll(theme: Theme, { review, messages, calls }: Filling): readonly Phrase[] {
  if (theme !== review.themes[0]) return [];
  const all = findingsOf(review);
  const of = kindOfFindings(all);
  const { silences, findings: words } = messages.blocks;
  const once = (
    facts: readonly (Fact<unknown> | undefined)[],
    say: (absence: Absence, others: boolean) => Phrase,
  ): readonly Phrase[] => {
    const said = facts.find((fact) => fact?.saidForAll);
    return said && isAbsence(said.value)
      ? [
          say(
            said.value,
            facts.some((fact) => !fact?.saidForAll),
          ),
        ]
      : [];
  };
  return [
    // The findings at a glance say it of the counts.
    ...(calls.has('findings')
      ? []
      : once(
          all.map(({ studies }) => studies),
          (absence, others) => (others ? silences.noOtherCounts(absence) : words.noStudies(absence, of)),
        )),
    ...once(
      all.map(({ helps }) => helps),
      (absence, others) => silences.noHelps(absence, of, others),
    ),
    ...once(
      all.map(({ hinders }) => hinders),
      (absence, others) => silences.noHinders(absence, of, others),
    ),
  ];
}

/** @param isAttributed whether the head of the column says whose they are */
const claimsOf = (claims: Fact<readonly Claim[]>, filling: Filling, isAttributed = false): Content => {
  if (isReported(claims))
    return isAttributed ? [saidAlone(claims.value, filling)] : saidOf(claims.value, filling);
  const { values } = filling.messages;
  return absence(claims, (kind) => capital(values.absent(kind)), claims.saidForAll);
};
