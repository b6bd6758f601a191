/**
 * What to do after an import, step after step.
 *
 * @param written names of the new files
 * @param folder that of the review, as messages show it
 * @param files the files that were imported, as written
 * @param to the folder, as written
 */
export function afterImport(
  written: readonly string[],
  folder: string,
  files: readonly string[],
  to: string,
): readonly string[] {
  const has = (name: string) => written.includes(name);
  if (has('columns.yaml'))
    return [
      `Look through ${folder}/columns.yaml: it says what each column of the table holds.`,
      `npx brevier import ${[...files, '--to', to].map(quoted).join(' ')}   the same again imports the table`,
    ];
  return [
    ...(has('references.imported.json')
      ? [
          `Copy what you want of ${folder}/references.imported.json into references.json, which was left as it is.`,
        ]
      : []),
    ...(has('studies.imported.yaml')
      ? [`Copy what you want of ${folder}/studies.imported.yaml into review.yaml, which was left as it is.`]
      : []),
    ...(has('review.yaml')
      ? [
          `Fill in ${folder}/review.yaml from top to bottom. If the review itself is among the references, write its “id” after \`citekey\`.`,
        ]
      : []),
    `npx brevier check ${folder}   lists what is left to do, in order`,
    `npx brevier build ${folder}   makes the documents, which say that they are drafts until nothing is left`,
  ];
}

/** As a terminal takes it for one word. */
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word);
