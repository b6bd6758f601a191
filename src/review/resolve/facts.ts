import type { Absence, Fact } from '../fact.ts';
import { type AbsenceInput, isAbsenceInput } from '../schema/absence.ts';
import type { FactInput } from '../schema/fact.ts';
import type { ProvenanceInput } from '../schema/provenance.ts';
import type { AgesInput } from '../schema/studies.ts';
import { isMapping } from '../structure/is-mapping.ts';
import { parse } from '../structure/shape.ts';
import { provenanceShape } from '../structure/shapes.ts';
import { count, fields, type Read, same, texts } from './fields.ts';
import { type Here, into, provenance, provenanceIfAny, under } from './here.ts';

export function absence(input: AbsenceInput): Absence {
  if ('not reported' in input) return { absent: 'not reported', why: input['not reported'] };
  if ('not known' in input) return { absent: 'not known', why: input['not known'] };
  if ('not done' in input) return { absent: 'not done', why: input['not done'] };
  if ('not applicable' in input) return { absent: 'not applicable', why: input['not applicable'] };
  return { absent: 'not assessed', why: input['not assessed'] };
}

/** A value as it stands, or why there is none. */
export const told = <Value>(given: Value | AbsenceInput): Value | Absence =>
  isAbsenceInput(given) ? absence(given) : given;

/** A fact in any of its three forms; `read` makes the value, and is given the place where it stands. */
export const fact =
  <Input, Value>(read: Read<Input, Value>): Read<FactInput<Input>, Fact<Value>> =>
  (input, here) => {
    if (isAbsenceInput(input)) return { value: absence(input), ...provenanceIfAny(under(here, input)) };
    if (isStated(input)) {
      const inner = { ...into(under(here, input), 'is'), path: here.path };
      return { value: read(input.is, inner), ...provenance(inner) };
    }
    const at = under(here, ownProvenance(input));
    return { value: read(input, at), ...provenance(at) };
  };

/** Why there is no value in any member of a list, for each member that says nothing itself. */
export const forAll = <Value>(input: AbsenceInput, here: Here): Fact<Value> => ({
  value: absence(input),
  ...provenanceIfAny(under(here, input)),
  saidForAll: true,
});

/** A fact whose value is taken as it is written. */
export const plainFact = <Value>(input: FactInput<Value>, here: Here): Fact<Value> =>
  fact<Value, Value>(same)(input, here);

/** “18 to 75”. */
const range = (input: AgesInput, here: Here) => fields(input, here, { from: count, to: count });

export type Range = ReturnType<typeof range>;

export const rangeFact = fact(range);

export const textsFact = fact(texts);

/** A value that is a mapping, such as a range, can name its source beside its own keys. */
function ownProvenance(input: unknown): ProvenanceInput {
  if (!isMapping(input)) return {};
  const parsed = parse(provenanceShape, input);
  return parsed.success ? parsed.data : {};
}

function isStated<Input>(
  input: FactInput<Input>,
): input is { readonly is: Input } & ProvenanceInput & FactInput<Input> {
  return typeof input === 'object' && input !== null && 'is' in input;
}
