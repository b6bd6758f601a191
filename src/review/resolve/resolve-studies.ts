import type { Fact, IncludedStudy } from '../review.ts';
import type { StudiesInput, StudyInput } from '../schema/studies.ts';
import { type Here, into, under } from './here.ts';
import { provenance, provenanceIfAny } from './provenance.ts';
import { isAbsenceInput, resolveAbsence } from './resolve-absence.ts';
import { resolveFact, resolvePlainFact } from './resolve-fact.ts';
import { resolveRange } from './resolve-range.ts';

/** The included studies one by one, or that they are not listed; `here` is the mapping `studies`. */
export function resolveStudyList(input: StudiesInput, here: Here): Fact<readonly IncludedStudy[]> {
  const at = into(here, 'list');
  if (isAbsenceInput(input.list)) {
    return { value: resolveAbsence(input.list), ...provenanceIfAny(under(at, input.list)) };
  }
  return {
    value: input.list.map((study, index) => resolveStudy(study, into(at, index, study.id))),
    ...provenance(at),
  };
}

function resolveStudy(input: StudyInput, place: Here): IncludedStudy {
  const here = under(place, input);
  return {
    id: input.id,
    citekey: input.citekey,
    ...(input.label === undefined ? {} : { label: input.label }),
    participants: resolvePlainFact(input.participants, into(here, 'participants')),
    ...(input.ages === undefined ? {} : { ages: resolveFact(input.ages, into(here, 'ages'), resolveRange) }),
    countries: input.countries ?? [],
    methods: new Map(
      Object.entries(input.methods ?? {}).map(([name, parts]) => [
        name,
        typeof parts === 'string' ? [parts] : parts,
      ]),
    ),
    supports: input.supports,
    ...provenance(here),
  };
}
