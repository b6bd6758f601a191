import type { Fault } from '../fault/fault.ts';
import { printable } from './quote-line.ts';

/**
 * Faults as commands of GitHub’s workflows, one a line, which it shows beside the lines that they are about:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotations(faults: readonly Fault[]): string {
  return faults
    .map(({ severity, place: { file, line, column }, rule, ...said }) => {
      const properties = Object.entries({ file, line, col: column, title: rule })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${message(said)}\n`;
    })
    .join('');
}

function message({ found, expected, suggestion, also }: Omit<Fault, 'severity' | 'place' | 'rule'>): string {
  return [
    `found ${found}`,
    `expected ${expected}`,
    ...(suggestion === undefined ? [] : [`to do: ${suggestion}`]),
    ...(also === undefined ? [] : [`see also ${also.file}:${also.line}:${also.column}: ${also.what}`]),
  ]
    .map((row) => data(printable(row)))
    .join('%0A');
}

/** What GitHub takes for the end of a command is written as it asks. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
