import type { Absence, Flow, FlowStream } from '../review.ts';
import type { AbsenceInput } from '../schema/absence.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { slug } from '../slug.ts';
import { type Here, into } from './here.ts';
import { nameHere } from './name-here.ts';
import { isAbsenceInput, resolveAbsence } from './resolve-absence.ts';

export function resolveFlow(input: FlowInput, here: Here): Flow {
  const { reports, studies } = input.included;
  return {
    streams: input.streams.map((stream, index) => resolveStream(stream, into(into(here, 'streams'), index))),
    ...(reports === undefined ? {} : { includedReports: told(reports) }),
    includedStudies: told(studies),
  };
}

function resolveStream(input: StreamInput, here: Here): FlowStream {
  const {
    name,
    identified,
    'removed before screening': removedBeforeScreening,
    screened,
    'excluded at screening': excludedAtScreening,
    sought: soughtReports,
    'not retrieved': notRetrieved,
    assessed: assessedReports,
    'excluded with reasons': excludedReports,
  } = input;
  return {
    id: slug(nameHere(here, name)),
    name,
    identified: told(identified),
    ...(removedBeforeScreening === undefined ? {} : { removedBeforeScreening: told(removedBeforeScreening) }),
    ...(screened === undefined ? {} : { screened: told(screened) }),
    ...(excludedAtScreening === undefined ? {} : { excludedAtScreening: told(excludedAtScreening) }),
    ...(soughtReports === undefined ? {} : { soughtReports: told(soughtReports) }),
    ...(notRetrieved === undefined ? {} : { notRetrieved: told(notRetrieved) }),
    ...(assessedReports === undefined ? {} : { assessedReports: told(assessedReports) }),
    ...(excludedReports === undefined ? {} : { excludedReports: told(excludedReports) }),
  };
}

/** A number or a list as it stands, or why there is none. */
const told = <Value>(given: Value | AbsenceInput): Value | Absence =>
  isAbsenceInput(given) ? resolveAbsence(given) : given;
