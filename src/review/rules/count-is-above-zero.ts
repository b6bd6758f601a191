import type { Fault } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import type { Fact } from '../review.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const countIsAboveZero: Rule = {
  id: 'count-is-above-zero',
  holds:
    'A review includes a study and has a participant, and a sub-theme has a study that supports it. An unknown count is not reported rather than 0; a part of a breakdown can be 0.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'participants: { total: { not reported: no source gives it }, ages: { not reported: no source gives them } }\n',
      notOk:
        'participants: { total: 0, ages: { not reported: no source gives them }, source: article, how sure: high }\n',
      found: '0 for `participants.total`',
      expected: 'a number above 0',
      suggestion:
        'where no source gives it, write `{ not reported: the reason }`; where nobody can take part, `{ not applicable: the reason }`',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'studies'].includes(path[0]?.toString()),
  *check({ review, data, written }) {
    const notReported = 'where no source gives it, write `{ not reported: the reason }`';
    yield* zero(review.studies.included, notReported);
    const nobody = `${notReported}; where nobody can take part, \`{ not applicable: the reason }\``;
    yield* zero(review.participants.total, nobody);
    if (isReported(review.studies.list)) {
      for (const study of review.studies.list.value) yield* zero(study.participants, nobody);
    }
    for (const subTheme of review.themes.flatMap(({ subThemes }) => subThemes)) {
      yield* zero(
        subTheme.studies,
        subTheme.studies.derivedFrom
          ? 'no listed study supports this sub-theme: name it under `supports` of a study, or leave it out here'
          : `a sub-theme that no study supports does not belong here; ${notReported}`,
      );
    }
    if (data.edition.number === 0) {
      yield fault(placeOf(written, ['edition', 'number']), 'edition.number', '1 is the first edition');
    }
  },
};

function* zero(fact: Fact<number>, suggestion: string): Iterable<Fault> {
  if (isReported(fact) && fact.value === 0) yield fault(fact.place, fact.path, suggestion);
}

const fault = (place: Fault['place'], path: string, suggestion: string): Fault => ({
  rule: 'count-is-above-zero',
  severity: 'error',
  place,
  found: `0 for \`${path}\``,
  expected: 'a number above 0',
  suggestion,
});
