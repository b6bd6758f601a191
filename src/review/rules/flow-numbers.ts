import { isAbsenceInput } from '../resolve/resolve-absence.ts';
import type { AbsenceInput } from '../schema/absence.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';

/** What a flow gives in numbers. Undefined is what is left out, or said to be absent for whichever reason. */
export interface FlowNumbers {
  readonly streams: readonly StreamNumbers[];
  readonly included: { readonly reports: number | undefined; readonly studies: number | undefined };
}

export type StreamNumbers = {
  readonly [Key in Exclude<keyof StreamInput, 'name' | 'source' | 'how sure'>]-?:
    | Exclude<StreamInput[Key], AbsenceInput>
    | undefined;
};

export const flowNumbers = ({ streams, included }: FlowInput): FlowNumbers => ({
  streams: streams.map((stream) => ({
    identified: told(stream.identified),
    'removed before screening': told(stream['removed before screening']),
    screened: told(stream.screened),
    'excluded at screening': told(stream['excluded at screening']),
    sought: told(stream.sought),
    'not retrieved': told(stream['not retrieved']),
    assessed: told(stream.assessed),
    'excluded with reasons': told(stream['excluded with reasons']),
  })),
  included: { reports: told(included.reports), studies: told(included.studies) },
});

const told = <Value>(value: Value | AbsenceInput | undefined): Value | undefined =>
  isAbsenceInput(value) ? undefined : value;
