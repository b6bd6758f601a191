import type { Fault } from '../../fault/fault.ts';
import { placeOf } from '../../review/yaml/written.ts';
import type { CheckedNation } from './checked-nation.ts';

/** No two fields of a record are called the same. */
export function* headingIsUnique({ data, written }: CheckedNation): Iterable<Fault> {
  const first = new Map<string, number>();
  for (const [index, { heading }] of data.record.headings.entries()) {
    const before = first.get(heading.toLowerCase());
    if (before === undefined) {
      first.set(heading.toLowerCase(), index);
      continue;
    }
    const at = (number: number) => placeOf(written, ['record', 'headings', number, 'heading']);
    yield {
      rule: 'heading-is-unique',
      severity: 'error',
      place: at(index),
      found: `\`${heading}\` for a second field of the record`,
      expected: 'a heading of its own',
      also: { ...at(before), what: 'the first field of that name' },
    };
  }
}
