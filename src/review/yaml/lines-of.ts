import { LineCounter } from 'yaml';

/** Where each line of a text begins. The reader of YAML counts too, but loses lines in what it cannot read. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
