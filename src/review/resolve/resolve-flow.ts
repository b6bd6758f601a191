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
  const { screened, 'excluded at screening': excluded } = input;
  return {
    name: input.name,
    identified: input.identified,
    removedBeforeScreening: input['removed before screening'] ?? [],
    ...(screened === undefined ? {} : { screened }),
    ...(excluded === undefined ? {} : { excludedAtScreening: excluded }),
    soughtReports: input.sought,
    notRetrieved: input['not retrieved'],
    assessedReports: input.assessed,
    excludedReports: input['excluded with reasons'] ?? [],
  };
}
