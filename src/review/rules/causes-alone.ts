import type { Fault } from '../../fault/fault.ts';
import type { ReviewInput } from '../schema/review-schema.ts';

/** The faults without those that follow from another: one mistake is told once. */
export const causesAlone = (
  faults: readonly Fault[],
  written: readonly Fault[],
  data: Pick<ReviewInput, 'sources'>,
): readonly Fault[] => sourcesOnce(withoutEchoes(withoutUncounted(faults, written)), data);

/** What disagrees with a day that is told to be wrong, and what names a study whose id another has taken, is no news. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const wrongDay = faults.find(
    ({ rule, found }) => rule === 'facts-agree' && found.startsWith('an edition of '),
  );
  const isTaken = faults.some(
    ({ rule, found }) => rule === 'id-is-unique' && found.endsWith('for a second study'),
  );
  return faults.filter(
    ({ rule, also }) =>
      !(rule === 'search-is-before-publication' && wrongDay && also?.line === wrongDay.place.line) &&
      !(rule === 'appraised-study-is-listed' && isTaken),
  );
}

/** A figure is missing, and is no news, where its key stands elsewhere, and where studies name parts under another name. */
function withoutUncounted(faults: readonly Fault[], written: readonly Fault[]): readonly Fault[] {
  const misplaced = written.flatMap(({ rule, found }) =>
    rule === 'key-is-known' ? (/^the key (`.*`)$/.exec(found)?.[1] ?? []) : [],
  );
  const isBroken = faults.some(
    ({ rule }) => rule === 'method-part-resolves' || rule === 'attribute-value-resolves',
  );
  return faults.filter(
    ({ rule, found }) =>
      rule !== 'figure-is-stated' ||
      !(
        (isBroken && /\(`(?:methods|attributes)\./.test(found)) ||
        misplaced.some((key) => found.startsWith(`no ${key} `))
      ),
  );
}

/**
 * The faults, with one for all facts that lack the same of where they come from: a line at the top of the file that was lost is one
 * mistake, and not one for each fact.
 */
function sourcesOnce(faults: readonly Fault[], { sources }: Pick<ReviewInput, 'sources'>): readonly Fault[] {
  const lacking = faults.filter(({ rule }) => rule === 'fact-has-source');
  const [id, ...others] = Object.keys(sources);
  const once = new Map<string, Fault>();
  for (const fault of lacking) {
    const key = fault.suggestion ?? '';
    const alike = lacking.filter(({ suggestion }) => (suggestion ?? '') === key);
    if (once.has(key)) continue;
    once.set(
      key,
      alike.length === 1
        ? fault
        : {
            ...fault,
            found: fault.found.replace(
              / with no (.*), on it or around it$/,
              ` and ${alike.length - 1} more with no $1, on them or around them`,
            ),
            suggestion: key.includes('`how sure: `')
              ? 'write `how sure: ` at the top, with high, medium, low to medium or low: it then counts for everything that has no other'
              : `write \`source: ${id !== undefined && others.length === 0 ? id : '…'}\` at the top${id !== undefined && others.length === 0 ? '' : ', with an id from `sources`'}: it then counts for everything that has no other`,
          },
    );
  }
  const kept = new Set(once.values());
  return faults.flatMap((fault) => {
    if (fault.rule !== 'fact-has-source') return [fault];
    const told = once.get(fault.suggestion ?? '');
    if (!told || !kept.delete(told)) return [];
    return [told];
  });
}
