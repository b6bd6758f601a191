import type { SourceField } from './source-entry.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * The fields of an entry that went into nothing: without them the item would be the same, and alone they would not give what it has.
 * So nothing that a program leaves out is left out in silence.
 *
 * @param without makes the item without a field
 * @param alone makes the item of a field and no other
 */
export function unusedFields(
  fields: readonly SourceField[],
  item: Item,
  without: (field: SourceField) => Item,
  alone: (field: SourceField) => Item,
): ReadonlySet<SourceField> {
  const whole = JSON.stringify(item);
  const nothing = alone({ name: '', line: 0 });
  return new Set(
    fields.filter(
      (field) => JSON.stringify(without(field)) === whole && !givesTheSame(alone(field), nothing, item),
    ),
  );
}

/** Whether what a field gives alone stands in the item: another field then says the same. */
function givesTheSame(alone: Item, nothing: Item, item: Item): boolean {
  const given = Object.entries(alone).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(nothing[key]),
  );
  return (
    given.length > 0 && given.every(([key, value]) => JSON.stringify(item[key]) === JSON.stringify(value))
  );
}
