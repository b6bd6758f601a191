import type { CslItem } from '../../citation/csl-item.ts';
import { oneOfFields, type ReferenceType, requiredFields } from '../../citation/required-fields.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const referenceIsComplete: Rule = {
  id: 'reference-is-complete',
  holds: 'A reference has what readers need to recognise and find a work of its type.',
  examples: [
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "report", "title": "A report", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } }]\n',
      notOk:
        '[{ "id": "doe2020", "type": "report", "title": "A report", "issued": { "date-parts": [[2020]] } }]\n',
      found: '`doe2020`, of the type report, without `author`',
      expected: 'what a report needs: `author`, `title`, `issued`',
    },
  ],
  unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
  *check({ references, referencesWritten }) {
    for (const [index, item] of references.entries()) {
      if (!isKnownType(item.type)) continue;
      const required = requiredFields[item.type];
      const missing = required.filter((field) => item[field] === undefined).map(quoted);
      const groups = oneOfFields[item.type].filter((fields) =>
        fields.every((field) => item[field] === undefined),
      );
      const lacks = [...missing, ...groups.map((fields) => oneOf(fields))];
      if (lacks.length === 0) continue;
      const needs = [...required.map(quoted), ...oneOfFields[item.type].map((fields) => oneOf(fields))];
      yield {
        rule: 'reference-is-complete',
        severity: 'error',
        place: placeOf(referencesWritten, [index, 'id']),
        found: `\`${item.id}\`, of the type ${item.type}, without ${lacks.join(', ')}`,
        expected: `what ${/^[aeiou]/.test(item.type) ? 'an' : 'a'} ${item.type} needs: ${needs.join(', ')}`,
      };
    }
  },
};

const isKnownType = (type: string): type is ReferenceType => type in requiredFields;
const quoted = (field: keyof CslItem): string => `\`${field}\``;
const oneOf = (fields: readonly (keyof CslItem)[]): string => fields.map(quoted).join(' or ');
