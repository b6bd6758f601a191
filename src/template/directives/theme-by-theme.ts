import { column, list, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, ParagraphRole, Row, Run, Said, Table } from '../../document/tree.ts';
import type { Phrase } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import { aboutOf } from '../../review/about.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { type FindingKind, kindOfFindings } from '../../review/kind-of-findings.ts';
import { overlapping } from '../../review/overlapping.ts';
import type { AbsenceKind, Claim, Fact, Finding, Theme } from '../../review/review.ts';
import { chosenFindings } from '../blocks/chosen-findings.ts';
import { saidOf } from '../blocks/claims.ts';
import { countOfFinding } from '../blocks/count-of-finding.ts';
import { absence, absenceOfAll } from '../blocks/figures.ts';
import { findingsByTheme } from '../blocks/findings-by-theme.ts';
import { proseParagraph } from '../blocks/prose.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { shortTable, squaresExplained } from './findings.ts';

/** Findings above which not all are told in full, and how many then are; and how many others stand in a line each. */
const mostWhole = 12;
const wholeOfMany = 8;
const mostInALine = 16;

export const themeByTheme: Expansion = {
  summary:
    'What the review says under each theme, in one table: how many studies mention each sub-theme, what helps and what can hinder, and who says so. Of more than twelve those that matter most, or that most studies mention, are told in full, others stand in a line each, and how many are left out is said.',
  example: '::theme-by-theme',
  expand(_use, filling) {
    const { messages, review, wholeIn } = filling;
    const all = findingsOf(review);
    const of = kindOfFindings(all);
    const some = messages.blocks.someFindings;
    const { chosen, others, ...why } = chosenFindings(all, all.length > mostWhole ? wholeOfMany : all.length);
    const hasCounts = chosen.some(({ studies }) => studies && isReported(studies));
    const inALine = chosenFindings(others, mostInALine).chosen;
    const leftOut = others.length - inALine.length;
    return [
      ...(hasCounts ? [whatCountsMean(of, [...chosen, ...inALine], filling)] : []),
      ...(others.length > 0
        ? [paragraph(some.chosen(chosen.length, all.length, why, of), 'note', 'wide')]
        : []),
      ...tableOf(chosen, filling),
      ...(inALine.length === 0
        ? []
        : [shortTable(inALine, false, filling) ?? list(inALine.map(({ name }) => runs(name)))]),
      ...(leftOut === 0 ? [] : [paragraph(some.elsewhere(leftOut, wholeIn('findings')), 'note', 'wide')]),
    ];
  },
};

/** What a count says and does not say, and what its squares or bars mean, in one paragraph. */
function whatCountsMean(of: FindingKind, shown: readonly Finding[], filling: Filling): Block {
  const words = filling.messages.blocks.learning.themes;
  const legend = squaresExplained(of, shown, filling).flatMap((block) =>
    block.type === 'paragraph' ? block.children : [],
  );
  const added = overlapping(filling.review).length > 0 ? ` ${words.overlap(of)}` : '';
  return paragraph([text(`${words.counts(of)}${added}${legend.length === 0 ? '' : ' '}`), ...legend]);
}

function tableOf(shown: readonly Finding[], filling: Filling): readonly Block[] {
  const { messages } = filling;
  const { themes: words } = messages.blocks.learning;
  const ofTheme = messages.blocks.theme;
  // A column of which most cells would be empty is no column.
  const areApart = [helpsOf, hindersOf].every(
    (of) => shown.filter((finding) => isSaid(of(finding))).length * 2 >= shown.length,
  );
  const cellsOf = (finding: Finding, theme: Theme): readonly Content[] =>
    areApart
      ? [helpsOf, hindersOf].map((of) => {
          const claims = of(finding);
          if (claims === undefined) return [text(messages.blocks.findings.notMentioned)];
          return isReported(claims)
            ? saidOf(claims.value, filling)
            : absence(claims, (kind) => capital(messages.values.absent(kind)), true);
        })
      : [saidUnder(finding, theme, filling)];
  const rowOf = (finding: Finding, theme: Theme, role?: ParagraphRole): Row => {
    const about = aboutOf(finding, theme);
    const isUntold = areApart && !isSaid(finding.helps) && !isSaid(finding.hinders);
    return printing(
      finding,
      row(
        [
          paragraph(runs(finding.name), role),
          ...(finding.studies ? countOfFinding(finding, filling) : []),
          ...(isUntold && about ? [proseParagraph(about, filling, 'note')] : []),
        ],
        cellsOf(finding, theme),
      ),
    );
  };
  const table: Table = {
    type: 'table',
    kind: 'theme',
    place: 'wide',
    caption: [text(words.caption)],
    columns: [
      messages.blocks.findings.finding(kindOfFindings(shown)),
      ...(areApart ? [ofTheme.helps, ofTheme.hinders] : [words.says]),
    ].map(column),
    groups: findingsByTheme(shown, true, filling, rowOf),
  };
  const notes = areApart ? [] : silent(shown, filling);
  return [table, ...notes.map((said) => paragraph(runs(said), 'note', 'wide'))];
}

const helpsOf = ({ helps }: Finding) => helps;
const hindersOf = ({ hinders }: Finding) => hinders;

const isSaid = (claims: Fact<readonly Claim[]> | undefined): boolean =>
  claims !== undefined && isReported(claims);

/** What helps and what can hinder; where the data have neither, what it is about. */
function saidUnder(finding: Finding, theme: Theme, filling: Filling): Content {
  const { messages } = filling;
  const { helps, hinders } = messages.blocks.learning.themes;
  const told = [
    ...claimsUnder(helps, finding.helps, filling),
    ...claimsUnder(hinders, finding.hinders, filling),
  ];
  if (told.length > 0) return told;
  const about = aboutOf(finding, theme);
  return about ? [proseParagraph(about, filling)] : [text(messages.blocks.findings.notMentioned)];
}

const claimsUnder = (
  head: string,
  claims: Fact<readonly Claim[]> | undefined,
  filling: Filling,
): readonly Said[] =>
  claims && isReported(claims)
    ? saidOf(claims.value, filling).map((said) => ({
        ...said,
        by: [text(head), ...said.by.map((run) => within(run, filling))],
      }))
    : [];

/** Who says it, after the beginning of a sentence. */
function within(run: Run, { messages }: Filling): Run {
  const lowered = messages.blocks.learning.themes.within;
  if (run.type === 'text') return { ...run, value: lowered(run.value) };
  if (run.type !== 'figure') return run;
  return {
    ...run,
    children: run.children.map((each) =>
      each.type === 'text' ? { ...each, value: lowered(each.value) } : each,
    ),
  };
}

/** That nothing is told of what helps or can hinder is not known: of all, or of some findings, where it is told of others. */
function silent(shown: readonly Finding[], { messages }: Filling): readonly Phrase[] {
  const of = kindOfFindings(shown);
  const { silences, learning } = messages.blocks;
  const saidOf = (
    given: readonly (Fact<readonly Claim[]> | undefined)[],
    ofAll: (typeof silences)['noHelps'],
    elsewhere: (kinds: readonly AbsenceKind[]) => string,
  ): readonly Phrase[] => {
    const facts = given.filter((fact) => fact !== undefined);
    const all = facts.length === given.length ? absenceOfAll(facts, true) : undefined;
    if (all) return [ofAll(all, of, false)];
    const kinds = new Set(facts.flatMap(({ value }) => (isAbsence(value) ? [value.absent] : [])));
    return kinds.size === 0 ? [] : [elsewhere([...kinds])];
  };
  return [
    ...saidOf(shown.map(helpsOf), silences.noHelps, learning.themes.noHelpsElsewhere),
    ...saidOf(shown.map(hindersOf), silences.noHinders, learning.themes.noHindersElsewhere),
  ];
}
