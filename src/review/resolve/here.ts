import { isScalar } from 'yaml';
import type { Breach, Place } from '../../fault/fault.ts';
import type { RuleId } from '../../fault/rule-ids.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import type { Prose, Provenance } from '../fact.ts';
import type { ProvenanceInput, Sureness } from '../schema/provenance.ts';
import type { Speaker } from '../schema/speakers.ts';
import { slug } from '../slug.ts';
import { type Path, placeOf, textNodeAt, type Written } from '../yaml/written.ts';

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

/** Where a fact comes from. That it comes from somewhere is a rule, and a fact without is reported. */
export function provenance(here: Here): Provenance {
  const { sources, sure } = here.inForce;
  if (sources.length === 0 || sure === undefined) here.report('fact-has-source', lacksSource(here));
  return provenanceIfAny(here);
}

/** The same for what needs no source: what is not reported, and what this briefing says. */
export function provenanceIfAny(here: Here): Provenance {
  const { sources, sure } = here.inForce;
  return { sources, sure: sure ?? 'high', path: here.path, place: placeHere(here) };
}

/** The same place for what somebody says: what this briefing says takes no source from what it stands in. */
export const underSpeaker = (by: Speaker, here: Here, given: ProvenanceInput): Here =>
  under(by === 'this briefing' ? { ...here, inForce: { ...here.inForce, sources: [] } } : here, given);

/** Where what somebody says comes from: what this briefing says needs no source. */
export const provenanceOfSpeaker = (by: Speaker, here: Here): Provenance =>
  by === 'this briefing' ? provenanceIfAny(here) : provenance(here);

/** A fact or claim for which no source, or no sureness, is in force. */
function lacksSource(here: Here): Breach {
  const noSource = here.inForce.sources.length === 0;
  const noSureness = here.inForce.sure === undefined;
  const lacks = noSource && noSureness ? '`source` and no `how sure`' : noSource ? '`source`' : '`how sure`';
  return {
    place: placeHere(here),
    found: `\`${here.path}\` with no ${lacks}, on it or around it`,
    expected: 'for each fact, where it comes from and how sure we are of it',
    suggestion: noSource
      ? 'add `source: ` with an id from `sources`, here or on something around it'
      : 'add `how sure: ` with high, medium, low to medium or low, here or on something around it',
  };
}

/**
 * The `name` at a place in the review's own language, by which paths and listed studies call it in every document; the words there
 * themselves, where it is a text alone.
 *
 * @param name as it was read, which is taken where that in the file cannot be
 */
export function nameHere(here: Here, name: Text): string {
  const own = { ...here.written, languages: here.written.languages?.slice(-1) ?? [] };
  for (const keys of [[...here.keys, 'name'], here.keys]) {
    const node = textNodeAt(own, keys);
    if (isScalar(node) && typeof node.value === 'string') return node.value;
  }
  return wordsAlone(name);
}
