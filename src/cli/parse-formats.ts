import { InvalidArgumentError } from 'commander';
import type { Format } from '../build.ts';
import { nearest } from '../fault/nearest.ts';

const formats: readonly Format[] = ['html', 'pdf'];

/** `html,pdf`: throws commander's error for a format that there is not. */
export function parseFormats(written: string): readonly Format[] {
  const names = written
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const wrong = names.find((name) => !formats.some((format) => format === name));
  if (wrong !== undefined) {
    const near = nearest(wrong, formats);
    throw new InvalidArgumentError(
      near === undefined ? 'It takes html, pdf, or html,pdf.' : `Did you mean ${near}?`,
    );
  }
  return formats.filter((format) => names.includes(format));
}
