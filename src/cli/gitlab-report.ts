import { createHash } from 'node:crypto';
import type { Fault } from '../fault/fault.ts';

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
