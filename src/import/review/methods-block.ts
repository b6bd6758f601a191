import type { ImportedMethod } from '../studies/imported-studies.ts';
import { flow } from './flow.ts';

/** The block `methods:` with the parts that the studies of a table name; empty where they name none. */
export const methodsBlock = (methods: readonly ImportedMethod[]): string =>
  methods.length === 0 ? '' : `methods:\n${methods.map(written).join('')}`;

const written = ({ name, isExclusive, parts }: ImportedMethod): string => `  - name: ${flow(name)}
    # ${isExclusive ? 'Each study has one part in the table.' : 'Some studies have several parts in the table, or none.'}
    parts exclude each other: ${isExclusive ? 'yes' : 'no'}
    parts: ${flow(parts.map((part) => ({ name: part })))}
`;
