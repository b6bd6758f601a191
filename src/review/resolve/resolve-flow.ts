import type { Flow, FlowStream } from '../review.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { slug } from '../slug.ts';
import { type Here, into } from './here.ts';
import { nameHere } from './name-here.ts';

export function resolveFlow(input: FlowInput, here: Here): Flow {
  const { reports, studies } = input.included;
  return {
    streams: input.streams.map((stream, index) => resolveStream(stream, into(into(here, 'streams'), index))),
    ...(reports === undefined ? {} : { includedReports: reports }),
    includedStudies: studies,
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
    identified,
    ...(removedBeforeScreening === undefined ? {} : { removedBeforeScreening }),
    ...(screened === undefined ? {} : { screened }),
    ...(excludedAtScreening === undefined ? {} : { excludedAtScreening }),
    ...(soughtReports === undefined ? {} : { soughtReports }),
    ...(notRetrieved === undefined ? {} : { notRetrieved }),
    ...(assessedReports === undefined ? {} : { assessedReports }),
    ...(excludedReports === undefined ? {} : { excludedReports }),
  };
}
