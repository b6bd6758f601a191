import type { CslItem } from '../../citation/csl-item.ts';
import { oneOfFields, requiredFields } from '../../citation/required-fields.ts';

/** What a reader needs to recognise a work of its type and the item does not have, a line for each. */
export function missingFields(item: Readonly<Record<string, unknown>>): readonly string[] {
  const is = (field: keyof CslItem) => item[field] !== undefined;
  const { type } = item;
  if (!isKnownType(type)) return [];
  const required = requiredFields[type].filter((field) => !is(field));
  const groups = oneOfFields[type].filter((fields) => !fields.some(is));
  return [
    ...required.map((field) => `${field}: a reference of the type ${type} needs it`),
    ...groups.map((fields) => `${fields.join(' or ')}: a reference of the type ${type} needs one of them`),
  ];
}

const isKnownType = (type: unknown): type is keyof typeof requiredFields =>
  typeof type === 'string' && Object.hasOwn(requiredFields, type);
