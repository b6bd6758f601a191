import {
  column,
  fact,
  facts,
  figure,
  heading,
  inARow,
  paragraph,
  printing,
  row,
  runs,
  text,
} from '../../document/nodes.ts';
import type { Block, FactRow, Run, Table } from '../../document/tree.ts';
import type { Phrase, Text } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { valueIds } from '../../review/resolve/listed-studies.ts';
import type { Breakdown, Fact, Prose, Publication, Review, Screened } from '../../review/review.ts';
import { absent, studyCount } from '../blocks/figures.ts';
import { proseList } from '../blocks/prose.ts';
import { rowOf, rowOfAbsence } from '../blocks/row-of.ts';
import { currencyOf, standingOf } from '../blocks/standing.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { rowsWithoutPart } from './study-counts.ts';

export const methods: Expansion = {
  summary:
    'How the review was done: its question, kind, databases, dates of the search and how long ago that was, publisher, funder, competing interests, registration and protocol.',
  example: '::methods',
  expand(_use, filling) {
    const { review, messages, references } = filling;
    const { values, blocks } = messages;
    const words = blocks.methods;
    const shown = <T>(given: Fact<T>, say: (value: T) => Phrase): readonly Run[] =>
      isReported(given) ? runs(say(given.value)) : absent(given, messages);
    const { kind, approach, question, search, publication } = review;
    const said = <T>(
      label: string,
      given: Fact<T> | undefined,
      say: (value: T) => Phrase,
    ): readonly FactRow[] => rowOf(label, given, messages, (value) => runs(say(value)));
    const screened = (label: string, given: Fact<Screened> | undefined): readonly FactRow[] =>
      said(label, given, ({ by, with: beside, note }) => blocks.screening.by(by, beside, note));
    const optional = (label: string, given: Fact<Text> | undefined): readonly FactRow[] =>
      given === undefined || !isReported(given) ? [] : [printing(given, fact(label, runs(given.value)))];
    const journal = references.get(review.citekey)?.['container-title'];
    return [
      facts([
        ...(question ? [printing(question, fact(words.question, filling.prose(question.text)))] : []),
        ...(question && question.further.length > 0
          ? [
              printing(
                question,
                fact(words.furtherQuestions(question.further.length), [proseList(question.further, filling)]),
              ),
            ]
          : []),
        printing(
          kind,
          fact(
            words.kind,
            isReported(kind) && isReported(approach)
              ? runs(words.kindAndApproach(values.kind(kind.value), values.list(approach.value)))
              : shown(kind, (given) => capital(values.kind(given))),
          ),
        ),
        ...said(
          blocks.sources.labels.approach,
          isReported(kind) && isReported(approach) ? undefined : approach,
          values.list,
        ),
        ...said(words.databases, search.databases, values.list),
        ...said(words.searched, search.dates, (dates) => dates),
        ...currencyOf(filling),
        ...screened(blocks.screening.titlesAndAbstracts, review.screening?.titlesAndAbstracts),
        ...screened(blocks.screening.fullTexts, review.screening?.fullTexts),
        ...rowOfAbsence(words.flow, review.flow, messages),
        ...published(journal, publication, words),
        ...optional(words.affiliation, publication.affiliation),
        ...optional(words.funder, publication.funder),
        ...standingOf(filling),
        ...optional(words.licence, publication.licence),
        ...optional(words.orcid, publication.orcid),
        ...optional(words.onlineFirst, publication.onlineFirst),
        ...optional(words.quotationPages, publication.quotationPages),
      ]),
    ];
  },
};

/** Journal, publisher and ISSN in one row, as far as they are known. */
function published(
  journal: string | undefined,
  publication: Publication,
  words: Messages['blocks']['methods'],
): readonly FactRow[] {
  const { publisher, printIssn, onlineIssn } = publication;
  const known = (given: Fact<string> | undefined): string | undefined =>
    given && isReported(given) ? given.value : undefined;
  const [print, online] = [known(printIssn), known(onlineIssn)];
  const issn =
    print !== undefined && online !== undefined ? words.issnOfBoth(print, online) : (print ?? online);
  const said = [journal, known(publisher), issn === undefined ? undefined : words.issn(issn)].filter(
    (part) => part !== undefined,
  );
  return said.length === 0 ? [] : [printing(publication, fact(words.published, said.join('; ')))];
}

export const eligibility: Expansion = {
  summary:
    'The eligibility criteria: included if, left out if; in a line each where they are short, and side by side where they are sentences.',
  example: '::eligibility',
  expand(_use, filling) {
    const { eligibility: words } = filling.messages.blocks;
    const { includedIf, excludedIf } = filling.review.eligibility;
    const lines = [
      ...inALine(words.included, includedIf, filling),
      ...inALine(words.excluded, excludedIf, filling),
    ];
    const given = [includedIf, excludedIf].filter((criteria) => criteria !== undefined);
    if (lines.length > 0 && lines.length === given.length) return [facts(lines)];
    const columns = [
      ...(includedIf ? [criteriaUnder(words.included, includedIf, filling)] : []),
      ...(excludedIf ? [criteriaUnder(words.excluded, excludedIf, filling)] : []),
    ];
    return columns.length === 0 ? [] : [{ type: 'columns', columns }];
  },
};

/** More letters than these are a sentence. */
const mostOfLine = 60;

/** Criteria that are a few words each, one after another; nothing where one is longer or there are none. */
const inALine = (
  label: string,
  criteria: Fact<readonly Prose[]> | undefined,
  filling: Filling,
): readonly FactRow[] =>
  criteria && isReported(criteria) && criteria.value.every(({ markdown }) => markdown.length <= mostOfLine)
    ? [printing(criteria, fact(label, inARow(criteria.value.map((each) => filling.prose(each)))))]
    : [];

const criteriaUnder = (
  head: string,
  criteria: Fact<readonly Prose[]>,
  filling: Filling,
): readonly Block[] => [
  heading(3, head),
  isReported(criteria) ? proseList(criteria.value, filling) : paragraph(absent(criteria, filling.messages)),
];

export const methodsTable: Expansion = {
  summary:
    'How the included studies were done: each breakdown (sampling, interviews, …) with its parts and counts.',
  example: '::methods-table',
  expand(_use, filling) {
    const { review, messages } = filling;
    if (review.methods.length === 0) return [];
    const { values, blocks } = messages;
    const words = blocks.breakdowns;
    const { included } = review.studies;
    const [before, after] = words.caption(isReported(included) ? included.value : undefined);
    const table: Table = {
      type: 'table',
      kind: 'breakdown',
      caption: [
        text(before),
        isReported(included)
          ? figure(values.count(included.value, 'study', false), included)
          : text(words.studiesAlone(isAbsence(included.value) ? included.value.absent : 'not reported')),
        text(after),
      ],
      columns: [words.part, words.studies].map(column),
      groups: review.methods.map((breakdown) => ({
        head: runs(nameOf(breakdown, messages)),
        rows: [
          ...breakdown.parts.map((part) =>
            printing(
              part.studies,
              row(runs(part.name), [
                studyCount(
                  part.studies,
                  breakdown.of?.studies ?? included,
                  messages,
                  false,
                  breakdown.of?.name,
                ),
              ]),
            ),
          ),
          ...rowsWithoutPart(breakdown, filling),
        ],
      })),
    };
    const overlapping = review.methods.filter((breakdown) => canOverlap(breakdown, review));
    return [table, ...overlapping.map((breakdown) => paragraph(runs(words.overlap(breakdown)), 'note'))];
  },
};

const nameOf = ({ name, of }: Breakdown, { blocks }: Messages): Phrase =>
  of === undefined ? name : blocks.breakdowns.nameOf(name, of.name);

/** Whether a study may stand in two of its rows. Where the studies are listed, whether one does. */
function canOverlap({ id, partsExcludeEachOther, parts }: Breakdown, { studies }: Review): boolean {
  if (partsExcludeEachOther || parts.filter(({ studies }) => isReported(studies)).length < 2) return false;
  return (
    !isReported(studies.list) || studies.list.value.some((study) => new Set(valueIds(study, id)).size > 1)
  );
}
