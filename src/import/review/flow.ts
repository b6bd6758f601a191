import { stringify } from 'yaml';

/** A value on one line, as it can stand after a key: `24`, `{ from: 18, to: 75 }`, `[Wales, England]`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`)
      .join(', ')} }`;
  return scalar(value);
}

/** A text as it can stand in a list on one line, in quotation marks where it needs them. */
const scalar = (value: unknown): string =>
  stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
