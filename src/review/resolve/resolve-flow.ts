import type { Flow, FlowStream } from '../review.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';

export function resolveFlow(input: FlowInput): Flow {
  const { reports, studies } = input.included;
  return {
    streams: input.streams.map(resolveStream),
    ...(reports === undefined ? {} : { includedReports: reports }),
    includedStudies: studies,
  };
}

function resolveStream(input: StreamInput): FlowStream {
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
