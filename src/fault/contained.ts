import { type Fault, faultAgainst, type Place } from './fault.ts';
import { shortened } from './shortened.ts';

/** Task that may fail by a fault of Brevier's own, in words that tell a person what was lost. */
export interface Task {
  /** What is worked on, as messages show it: `bark-2023/briefing.pdf`. */
  readonly on: string;
  /** The stage that it begins with, in words that continue “in …”. */
  readonly stage: string;
  /** The file that it is about most. */
  readonly place: Place;
  /** The files that whoever mends it needs, by their paths as messages show them. */
  readonly files: readonly string[];
}

/**
 * The boundary of a fault of Brevier's own: what is thrown within comes out as a fault, so that one review or document takes no
 * other with it. Undefined where it was so.
 *
 * @param work is handed what takes note of each stage that it comes to
 */
export async function contained<Result>(
  { on, stage, place, files }: Task,
  report: (fault: Fault) => void,
  work: (comesTo: (stage: string) => void) => Result | Promise<Result>,
): Promise<Result | undefined> {
  let now = stage;
  try {
    return await work((next) => {
      now = next;
    });
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const fault: Fault = faultAgainst('brevier-does-not-fail', {
      place,
      found: `a fault of Brevier’s own in ${now} ${on}: ${shortened(message, 200)}`,
      expected: 'a document, or a message about what was written',
      suggestion: `this is a fault of Brevier and not yours: send this message, with ${listed(files)}, to those who look after Brevier`,
    });
    Object.defineProperty(fault, cause, { value: error });
    report(fault);
    return undefined;
  }
}

/** Whether a fault is Brevier's own, and no mistake in what a person wrote. */
export const isInternal = ({ rule }: Fault): boolean => rule === 'brevier-does-not-fail';

/** What was thrown where a fault came out of {@link contained}: for whoever mends it, and no part of any message. */
export const causeOf = (fault: Fault): unknown => Reflect.get(fault, cause);

/** Known to every copy of this program, as a test puts stages of its own into the bundle’s. */
const cause = Symbol.for('brevier: what was thrown');

function listed(files: readonly string[]): string {
  const [last = 'what you wrote', ...others] = [...new Set(files)].toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}
