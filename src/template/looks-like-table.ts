/** Whether a paragraph is a table as other Markdown programs read it; here its lines would be printed as they are. */
export function looksLikeTable(paragraph: string): boolean {
  const lines = paragraph.split(/\r?\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  return lines.some((line) => isRule.test(line)) || lines.every((line) => isRow.test(line));
}

/** `|---|:--:|`, or `--- | ---`. */
const isRule = /^(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

const isRow = /^\|.*[^\\]\|$/;
