import { type Fault, faultAgainst } from '../fault/fault.ts';
import type { Written } from '../review/yaml/written.ts';

/** A colour without quotation marks is a comment to YAML, and so nothing at all: the fault then says that. */
export function quoteColours(fault: Fault, { file, text }: Pick<Written, 'file' | 'text'>): Fault {
  const { line, column } = fault.place;
  if (!['value-is-not-blank', 'yaml-is-readable'].includes(fault.rule)) return fault;
  const rest = text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
  const { 1: before, 2: colour } = /^(.*?:\s+)(#[\dA-Fa-f]{3,8})\b/.exec(rest) ?? [];
  if (before === undefined || colour === undefined) return fault;
  return faultAgainst('text-is-quoted', {
    place: { file, line, column: column + before.length },
    found: `${colour} without quotation marks, which YAML reads as a comment`,
    expected: 'a colour in quotation marks',
    suggestion: `write '${colour}'`,
  });
}
