import { cached } from '../cache/cached.ts';
import { nameOfFile } from '../design/name-of-file.ts';
import { type Fault, faultAgainst, isError } from '../fault/fault.ts';
import { rulesOf } from '../fault/rule-ids.ts';
import { inOrder } from '../review/structure/in-order.ts';
import { readShape } from '../review/structure/read-shape.ts';
import { readYaml } from '../review/yaml/read-yaml.ts';
import type { NationRules } from './nation-rules.ts';
import { datesNotReal, nationRules } from './rules.ts';
import { type NationInput, nationShape } from './schema/nation-schema.ts';

export interface ReadNation {
  /** Only where no fault is an error. */
  readonly rules?: NationRules;
  /** By line and column. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a nation’s rules and reports everything at once that does not hold. Pure, and never throws, whatever a person wrote.
 *
 * @param today ISO 8601. A rule whose next check was before it is warned of; nothing else depends on it.
 */
export const readNation = cached(
  { holds: 'nations’ rules', most: 8, lasts: true },
  readAnew,
  ({ file, text }, today) => JSON.stringify([file, text, today]),
);

function readAnew(
  { file, text }: { readonly file: string; readonly text: string },
  today: string,
): ReadNation {
  const read = readYaml(file, text);
  const { data, faults: unshaped } = readShape(read, nationShape);
  const written = [...read.faults, ...unshaped];
  // Stand-ins are in the place of what is at fault: nothing is told of them.
  if (!data || written.length > 0) return { faults: inOrder(written) };
  const checked = { data, written: read.written };
  const found = [
    ...Array.from(datesNotReal(checked), (breach) => faultAgainst('date-is-real', breach)),
    ...rulesOf.nations.flatMap((id) =>
      Array.from(nationRules[id].check(checked, today), (breach) => faultAgainst(id, breach)),
    ),
  ];
  const errors = found.filter(isError);
  // Whether rules are still current is asked of dates that hold.
  return errors.length > 0
    ? { faults: inOrder(errors) }
    : { rules: resolved(nameOfFile(file), data), faults: inOrder(found) };
}

function resolved(id: string, data: NationInput): NationRules {
  const { nation, regulator, website, sources, standards, record } = data;
  return {
    id,
    nation,
    regulator,
    website,
    asked: data.asked.map(({ rule, text, since, 'known on': knownOn }) => ({
      rule,
      text,
      ...(since === undefined ? {} : { since }),
      ...(knownOn === undefined || knownOn === data['known on'] ? {} : { knownOn }),
    })),
    ...(standards === undefined ? {} : { standards }),
    record: { headingsOf: record['headings of'], headings: record.headings },
    sources,
    knownOn: data['known on'],
    nextCheck: data['next check'],
  };
}
