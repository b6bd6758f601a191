import { createHash } from 'node:crypto';
import { InvalidArgumentError } from 'commander';
import type { Fault } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { printable } from './terminal.ts';

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

/**
 * Faults as a report of Code Quality, which GitLab shows in merge requests:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(faults: readonly Fault[]): string {
  const seen = new Map<string, number>();
  const entries = faults.map(
    ({ rule, severity, place: { file, line, column }, found, expected, suggestion }) => {
      // Without the line, so that a fault stays the same one when lines are put in above it.
      const name = [rule, file, found, expected].join('\n');
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return {
        description: `found ${found}; expected ${expected}${suggestion === undefined ? '' : `; to do: ${suggestion}`}`,
        check_name: rule,
        fingerprint: createHash('sha256').update(`${name}\n${before}`).digest('hex'),
        severity: severity === 'error' ? 'major' : 'minor',
        location: { path: file, positions: { begin: { line, column } }, lines: { begin: line } },
      };
    },
  );
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

const forms = ['text', 'json', 'github', 'gitlab'] as const;

/** How faults are said: for people, for programs, and as the annotations of GitHub and of GitLab. */
export type FaultForm = (typeof forms)[number];

/** Throws commander's error for a form that there is not. */
export function parseFaultForm(written: string): FaultForm {
  const form = forms.find((each) => each === written.toLowerCase());
  if (form !== undefined) return form;
  const near = nearest(written, forms);
  throw new InvalidArgumentError(
    near === undefined ? 'It takes text, json, github or gitlab.' : `Did you mean ${near}?`,
  );
}
