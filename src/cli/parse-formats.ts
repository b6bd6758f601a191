import { InvalidArgumentError } from 'commander';
import { nearest } from '../fault/nearest.ts';
import { type Format, formats, isFormat } from '../format/format.ts';

/** “html, pdf, or html,pdf” */
export const listOfFormats = `${formats.join(', ')}, or ${formats.join(',')}`;

/** `html,pdf`: throws commander's error for a format that there is not. */
export function parseFormats(written: string): readonly Format[] {
  const names = written
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const wrong = names.find((name) => !isFormat(name));
  if (wrong !== undefined) {
    const near = nearest(wrong, formats);
    throw new InvalidArgumentError(
      near === undefined ? `It takes ${listOfFormats}.` : `Did you mean ${near}?`,
    );
  }
  return formats.filter((format) => names.includes(format));
}
