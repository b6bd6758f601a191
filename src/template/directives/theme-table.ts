import { column, fact, facts, list, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, FactRow, Table } from '../../document/tree.ts';
import { nearest } from '../../fault/nearest.ts';
import type { Phrase } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Absence, Claim, Fact, Finding, Theme } from '../../review/review.ts';
import { saidAlone, saidOf, speakerOfAll } from '../blocks/claims.ts';
import { countOfFinding } from '../blocks/count-of-finding.ts';
import { absence, comesTo } from '../blocks/figures.ts';
import { proseParagraph } from '../blocks/prose.ts';
import type { DirectiveUse, Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const statement: Expansion = {
  attributes: { theme: [] },
  summary: 'What a theme is about, in one sentence, as an introduction under its heading.',
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
      ? [
          printing(
            finding.studies,
            fact(blocks.findings.studies(finding.is), countOfFinding(finding, filling)),
          ),
        ]
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
              [paragraph(runs(subTheme.name)), ...(noCounts ? [] : countOfFinding(subTheme, filling))],
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
