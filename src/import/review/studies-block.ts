import { text } from '../../scaffold/review-scaffold.ts';
import type { ImportedStudies, ImportedStudy, Value } from '../studies/imported-studies.ts';
import { flow } from './flow.ts';

/** The block `studies:` of a review’s data, with the listed studies from a table; each as it stands in its row. */
export const studiesBlock = ({ studies }: ImportedStudies): string => `studies:
  source: extraction
  how sure: low # TO DO: how well the table documents the studies: high, medium, low to medium or low
  # One by one; every count of studies is made from this list.
  list:
${studies.map(written).join('')}`;

function written(study: ImportedStudy): string {
  const { name, also, row, id, citekey, participants, ages, countries, methods, supports, toDos } = study;
  return `    # ${name} (${also === undefined ? '' : `${also}; `}row ${row})
    - id: ${id}
      citekey: ${citekey}
      participants: ${valueInYaml(participants)}
${ages === undefined ? '' : `      ages: ${valueInYaml(ages)}\n`}${
  countries === undefined ? '' : `      countries: ${flow(countries)}\n`
}${methods.size === 0 ? '' : `      methods: ${flow(Object.fromEntries(partsOf(methods)))}\n`}${toDos
  .map((toDo) => `      # TO DO: ${toDo}\n`)
  .join('')}      supports: ${flow(supports)}
`;
}

function valueInYaml(value: Value<unknown>): string {
  if ('is' in value) return flow(value.is);
  if ('toDo' in value) return `{ not reported: ${text(`TO DO: ${value.toDo}`)} }`;
  return `{ ${value.absent}: ${text(value.why)} }`;
}

/** One part stands alone, several in a list. */
const partsOf = (methods: ImportedStudy['methods']): readonly (readonly [string, unknown])[] =>
  [...methods].map(([name, parts]) => [name, parts.length === 1 ? parts[0] : parts]);
