import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { FactRow, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { phrase } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { appraisedNorRated } from '../../review/appraised-nor-rated.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { absent, comesTo, noNumber } from '../blocks/figures.ts';
import { overlapNote, rowOfPrimaryStudies } from '../blocks/primary-studies.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studies: Expansion = {
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised; of an umbrella review, how many primary studies its reviews have, and how far they share them. Where the review neither appraised its studies nor rated its findings, `::confidence` says both.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rowOf = <Value>(
      label: string,
      given: Fact<Value> | undefined,
      say: (value: Value, fact: Fact<Value>) => readonly Run[],
      none = (fact: Fact<Value>): readonly Run[] => absent(fact, messages),
    ): readonly FactRow[] => {
      // What is left out has no row; what is said to be missing has one.
      if (given === undefined) return [];
      return [printing(given, fact(label, isReported(given) ? say(given.value, given) : none(given)))];
    };
    const rows: readonly FactRow[] = [
      ...rowOfPrimaryStudies(filling),
      ...rowOf(
        words.participants,
        total,
        (n, all) => [figure(values.count(n, 'participant', false), all)],
        (all) => noNumber(all, messages),
      ),
      ...rowOf(words.ages, ages, ({ from, to }, all) => [
        figure(values.rangeInWords(from, to), all),
        text(` ${words.aged}`),
      ]),
      ...rowOf(words.countries, review.countries, (names) => runs(values.list(names))),
      ...rowOf(
        words.appraisal,
        appraisedNorRated(review) ? undefined : review.appraisal,
        ({ text: said, tools }) =>
          said
            ? filling.prose(said)
            : runs(blocks.appraisal.appraisedWith(tools.map(({ tool }) => tool.name))),
      ),
      ...(isReported(review.studies.list) ? [] : rowOf(words.list, review.studies.list, () => [])),
    ];
    return [...(rows.length === 0 ? [] : [facts(rows)]), ...overlapNote(filling)];
  },
};

export const studyList: Expansion = {
  summary:
    'The included studies one by one, with their participants and the themes or sub-themes that each supports.',
  example: '::study-list',
  expand({ place }, filling) {
    const { review, messages } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const { values, blocks } = messages;
    const words = blocks.studyList;
    const people = list.value.map(({ participants }) => participants);
    const comes = comesTo(people);
    const hasPeople = comes === 'cells';
    // Where some studies have their number, why the others have none is said once, below.
    const others = hasPeople ? people.find((fact) => fact?.saidForAll) : undefined;
    const none =
      others && isAbsence(others.value)
        ? [blocks.silences.otherParticipants(others.value)]
        : typeof comes === 'object' &&
            !(filling.calls.has('studies') && people.every((fact) => fact?.saidForAll))
          ? [words.noParticipants(comes)]
          : [];
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const names = new Map(findings.map(({ id, name }) => [id, name] as const));
    const [before, after] = words.caption(list.value.length, of);
    const table: Table = {
      type: 'table',
      kind: 'studies',
      place: 'wide',
      caption: [text(before), figure(values.count(list.value.length, 'study', false), list), text(after)],
      columns: [words.study, ...(hasPeople ? [words.participants] : []), words.findings(of)].map(column),
      groups: [
        {
          rows: list.value.map((study) => {
            const supported = study.supports.map((id) => names.get(id) ?? id);
            return printing(
              study,
              row(nameOf(study, filling, place), [
                ...(hasPeople ? [participantsOf(study, messages)] : []),
                runs(supported.length === 0 ? words.none(of) : values.list(supported)),
              ]),
            );
          }),
        },
      ],
    };
    return [table, ...none.map((said) => paragraph(runs(said), 'note', 'wide'))];
  },
};

/** “Ash (2012); Ash (2014), Study 1”: each of its reports, and what tells it from another study. */
export const nameOf = (study: IncludedStudy, { cite }: Filling, place: Place): readonly Run[] => [
  ...study.citekeys.flatMap((citekey, index): readonly Run[] => [
    ...(index === 0 ? [] : [text('; ')]),
    { type: 'citation', cluster: cite({ mode: 'narrative', items: [{ citekey }] }, place) },
  ]),
  ...(study.label === undefined ? [] : runs(phrase`, ${study.label}`)),
];

function participantsOf({ participants }: IncludedStudy, messages: Messages): readonly Run[] {
  if (participants === undefined) return [text(messages.blocks.silences.noCountHere)];
  return isReported(participants)
    ? [figure(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumber(participants, messages, 'participant', participants.saidForAll);
}
