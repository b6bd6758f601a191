import type { Fact } from '../review.ts';
import type { FactInput } from '../schema/fact.ts';
import { type ProvenanceInput, provenanceSchema } from '../schema/provenance.ts';
import { type Here, into, under } from './here.ts';
import { provenance, provenanceIfAny } from './provenance.ts';
import { isAbsenceInput, resolveAbsence } from './resolve-absence.ts';

/** A fact in any of its three forms; `read` makes the value, and is given the place where it stands. */
export function resolveFact<Input, Value>(
  input: FactInput<Input>,
  here: Here,
  read: (input: Input, here: Here) => Value,
): Fact<Value> {
  if (isAbsenceInput(input)) {
    return { value: resolveAbsence(input), ...provenanceIfAny(under(here, input)) };
  }
  if (isStated(input)) {
    const at = under(here, input);
    const inner = { ...into(at, 'is'), path: here.path };
    return { value: read(input.is, inner), ...provenance(inner) };
  }
  const at = under(here, ownProvenance(input));
  return { value: read(input, at), ...provenance(at) };
}

/** A fact whose value is taken as it is written. */
export function resolvePlainFact<Value>(input: FactInput<Value>, here: Here): Fact<Value> {
  return resolveFact<Value, Value>(input, here, (value) => value);
}

/** A value that is a mapping, such as a range, can name its source beside its own keys. */
function ownProvenance(input: unknown): ProvenanceInput {
  const isMapping = typeof input === 'object' && input !== null && !Array.isArray(input);
  return (isMapping && provenanceSchema.safeParse(input).data) || {};
}

function isStated<Input>(
  input: FactInput<Input>,
): input is { readonly is: Input } & ProvenanceInput & FactInput<Input> {
  return typeof input === 'object' && input !== null && 'is' in input;
}
