import { asBefore } from './as-before.ts';

/**
 * Gives what was made anew in the parts that it had when it was made last, as {@link asBefore} does. Of what belongs together, such as
 * the documents of a review, only the latest is held: who edits one makes it again and again, and who makes a thousand makes each once.
 *
 * @param aside see {@link asBefore}
 */
export function likeLatest<Whole>(aside?: string): (of: string, name: string, now: Whole) => Whole {
  let latest: string | undefined;
  let held = new Map<string, Whole>();
  return (of, name, now) => {
    if (of !== latest) held = new Map();
    latest = of;
    const before = held.get(name);
    const made = before === undefined ? now : asBefore(before, now, aside);
    held.set(name, made);
    return made;
  };
}
