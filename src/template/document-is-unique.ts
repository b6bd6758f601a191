import { type Fault, faultAgainst } from '../fault/fault.ts';
import type { Template } from './template.ts';

/** Two templates of one document would write the same files, and the later one would win in silence. */
export function documentIsUnique(template: Template, before: readonly Template[]): Fault | undefined {
  const { document, documentPlace } = template;
  const first = before.find((other) => other.document === document);
  if (first === undefined) return undefined;
  return faultAgainst('document-is-unique', {
    place: documentPlace,
    found: `\`${document}\`, the document of another template`,
    expected: 'a name of its own, as files are called after it',
    also: { ...first.documentPlace, what: 'the other template' },
  });
}
