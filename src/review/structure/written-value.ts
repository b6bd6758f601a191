import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../../fault/nearest.ts';
import { shortened } from '../../fault/shortened.ts';
import { absenceInWords } from '../absence-in-words.ts';
import type { AbsenceKind } from '../schema/absence.ts';
import { slug } from '../slug.ts';

/**
 * What to write instead, where what somebody wrote leaves only one thing that it can mean.
 *
 * @param absences why there can be no value at that place
 */
export function hint(
  value: Node,
  expected: string,
  quotationMark: string,
  absences: readonly AbsenceKind[],
): string | undefined {
  if (isSeq(value) && value.items.length === 0 && absences[0] !== undefined) {
    return `write \`{ ${absences[0]}: the reason }\``;
  }
  if (!isScalar(value)) return undefined;
  if (isTextMisread(value, expected)) {
    return `write ${quotationMark}${value.source ?? String(value.value)}${quotationMark} in quotation marks`;
  }
  if (typeof value.value !== 'string') return undefined;
  const text = value.value.trim();
  if (expected.includes('whole number') && /^\d{1,3}(?:[, \u00a0]\d{3})+$/.test(text)) {
    return `write ${text.replaceAll(/\D/g, '')}`;
  }
  const ages = /^(\d+)\s*(?:[-‐‑–—]|to)\s*(\d+)$/.exec(text);
  if (ages && expected.startsWith('a range')) return `write \`{ from: ${ages[1]}, to: ${ages[2]} }\``;
  if (absences.length > 0 && saysNothing.test(text)) {
    const meant = absenceInWords(text);
    return `write \`{ ${meant && absences.includes(meant) ? meant : absences[0]}: the reason }\``;
  }
  if (expected.startsWith('small letters') && /^[a-z]/.test(slug(text))) return `write \`${slug(text)}\``;
  const near = nearest(
    text,
    [...expected.matchAll(/`([^`{]+)`/g)].flatMap(([, word]) => word ?? []),
  );
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** How people write that they do not know. */
const saysNothing =
  /^(?:not (?:reported|known|stated|given|clear|applicable|available|done|assessed|appraised)|unknown|unclear|none|nr|n\/?a|n\.a\.|nk|[-–—?]+)$/i;

/** A number or `true` where words are wanted. */
export const isTextMisread = (value: Node, expected: string): boolean =>
  isScalar(value) &&
  typeof value.value !== 'string' &&
  value.value !== null &&
  /^(?:text|small letters|a date|an address|a citekey|a language)/.test(expected);

/** What somebody wrote, short enough for a message. */
export function describeValue(node: Node | undefined): string {
  if (isMap(node)) return 'a mapping (keys with values)';
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
  if (!isScalar(node)) return 'nothing';
  if (typeof node.value === 'string') return node.value === '' ? 'empty text' : `‘${short(node.value)}’`;
  if (typeof node.value === 'number') return `the number ${short(node.source ?? String(node.value))}`;
  if (typeof node.value === 'boolean') return `\`${node.source ?? String(node.value)}\``;
  return `\`${node.source ?? ''}\``;
}

const short = (text: string): string => shortened(text.replaceAll(/\s+/g, ' '), 60);
