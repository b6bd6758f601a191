import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { FactRow, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { phrase } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { IncludedStudy } from '../../review/review.ts';
import { absenceOfAll, absent, noNumber } from '../blocks/figures.ts';
import { overlapNote, rowOfPrimaryStudies } from '../blocks/primary-studies.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studies: Expansion = {
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised; of an umbrella review, how many primary studies its reviews have, and how far they share them.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rows: readonly FactRow[] = [
      ...rowOfPrimaryStudies(filling),
      printing(
        total,
        fact(
          words.participants,
          isReported(total)
            ? [figure(values.count(total.value, 'participant', false), total)]
            : noNumber(total, messages),
        ),
      ),
      printing(
        ages,
        fact(
          words.ages,
          isReported(ages)
            ? [figure(values.rangeInWords(ages.value.from, ages.value.to), ages), text(` ${words.aged}`)]
            : absent(ages, messages),
        ),
      ),
      printing(
        review.countries,
        fact(
          words.countries,
          isReported(review.countries)
            ? runs(values.list(review.countries.value))
            : absent(review.countries, messages),
        ),
      ),
      printing(
        review.appraisal,
        fact(
          words.appraisal,
          isReported(review.appraisal)
            ? filling.prose(review.appraisal.value)
            : absent(review.appraisal, messages),
        ),
      ),
      ...(isReported(review.studies.list)
        ? []
        : [printing(review.studies.list, fact(words.list, absent(review.studies.list, messages)))]),
    ];
    return [facts(rows), ...overlapNote(filling)];
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
    const absence = absenceOfAll(list.value.map(({ participants }) => participants));
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const names = new Map(findings.map(({ id, name }) => [id, name] as const));
    const [before, after] = words.caption(list.value.length, of);
    const table: Table = {
      type: 'table',
      kind: 'studies',
      place: 'wide',
      caption: [text(before), figure(values.count(list.value.length, 'study', false), list), text(after)],
      columns: [words.study, ...(absence ? [] : [words.participants]), words.findings(of)].map(column),
      groups: [
        {
          rows: list.value.map((study) => {
            const supported = study.supports.map((id) => names.get(id) ?? id);
            return printing(
              study,
              row(nameOf(study, filling, place), [
                ...(absence ? [] : [participantsOf(study, messages)]),
                runs(supported.length === 0 ? words.none(of) : values.list(supported)),
              ]),
            );
          }),
        },
      ],
    };
    return [table, ...(absence ? [paragraph(runs(words.noParticipants(absence)), 'note', 'wide')] : [])];
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

const participantsOf = ({ participants }: IncludedStudy, messages: Messages): readonly Run[] =>
  isReported(participants)
    ? [figure(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumber(participants, messages, 'participant');
