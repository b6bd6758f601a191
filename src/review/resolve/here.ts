import type { Breach, Place } from '../../fault/fault.ts';
import type { RuleId } from '../../fault/rule-ids.ts';
import type { Prose, Sureness } from '../review.ts';
import type { ProvenanceInput } from '../schema/provenance.ts';
import { slug } from '../slug.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';

/** The sources and the sureness that hold at a place, from the nearest mapping that names them. */
export interface InForce {
  readonly sources: readonly string[];
  readonly sure: Sureness | undefined;
}

/** A place in the data while it is resolved. */
export interface Here {
  readonly written: Written;
  readonly keys: Path;
  /** The way to it as a value directive writes it. */
  readonly path: string;
  readonly inForce: InForce;
  readonly report: (rule: RuleId<'data'>, breach: Breach) => void;
  /** Told of every text that may hold inline Markdown. */
  readonly note: (prose: Prose, keys: Path) => void;
}

/** One step down, to a key or to a list's member; `name` is what the path calls a member. */
export function into(
  here: Here,
  key: string | number,
  name: string = typeof key === 'number' ? String(key + 1) : slug(key),
): Here {
  return { ...here, keys: [...here.keys, key], path: here.path === '' ? name : `${here.path}.${name}` };
}

/** The same place with what its mapping says of its source, which holds for everything below. */
export function under(here: Here, given: ProvenanceInput): Here {
  const { source, 'how sure': sure } = given;
  if (source === undefined && sure === undefined) return here;
  return {
    ...here,
    inForce: {
      sources: source === undefined ? here.inForce.sources : typeof source === 'string' ? [source] : source,
      sure: sure ?? here.inForce.sure,
    },
  };
}

export const placeHere = (here: Here): Place => placeOf(here.written, here.keys);
