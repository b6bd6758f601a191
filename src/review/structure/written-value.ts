import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../../fault/nearest.ts';
import { shortened } from '../../fault/shortened.ts';
import { absenceInWords } from '../absence-in-words.ts';
import { type AbsenceKind, absenceKinds } from '../schema/absence.ts';
import { slug } from '../slug.ts';
import { meantDate } from './meant-date.ts';
import { meantNumber } from './meant-number.ts';

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
  if (isSeq<Node>(value)) return insteadOfList(value.items, expected, absences[0]);
  if (isMap<Node, Node | null>(value)) return insteadOfMapping(value.items[0]?.key, expected);
  if (!isScalar(value)) return undefined;
  const isText = typeof value.value === 'string';
  const text = (typeof value.value === 'string' ? value.value : (value.source ?? '')).trim();
  if (expected.startsWith('a date')) {
    if (expected.includes('"date-parts"'))
      return /^\d{4}$/.test(text) ? `write { "date-parts": [[${text}]] }` : undefined;
    return meantDate(text);
  }
  if (isTextMisread(value, expected))
    return `write ${quotationMark}${text}${quotationMark} in quotation marks`;
  if (isText && absences[0] !== undefined) {
    const absent = insteadOfNothing(text, absences);
    if (absent !== undefined) return absent;
  }
  if (expected.includes('whole number'))
    return meantNumber(text, absences[0]) ?? whatIsSaid(text, absences[0]);
  if (!isText) return undefined;
  if (expected.startsWith('a range')) return meantAges(text) ?? whatIsSaid(text, absences[0]);
  if (expected.startsWith('a list') || expected.includes(', or a list')) {
    const list = meantList(text, expected);
    if (list !== undefined) return list;
  }
  if (expected.startsWith('small letters')) return meantId(text);
  if (expected.startsWith('an address'))
    return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? `write https://${text}` : undefined;
  if (expected.startsWith('a citekey') && /^@[\w-]+$/.test(text)) return `write ${text.slice(1)}`;
  const known = [...expected.matchAll(/`([^`{]+)`/g)].flatMap(([, word]) => word ?? []);
  const begun = known.filter((word) => word.startsWith(`${text.toLowerCase()} `));
  const near = begun.length === 1 ? begun[0] : nearest(text, known);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function insteadOfList(
  members: readonly Node[],
  expected: string,
  absence: AbsenceKind | undefined,
): string | undefined {
  const [first, second] = members.map((member) => (isScalar(member) ? String(member.value) : undefined));
  if (members.length === 0) {
    if (absence !== undefined) return `write \`{ ${absence}: the reason }\``;
    return expected.startsWith('a list') ? 'write one member at least' : undefined;
  }
  if (expected.startsWith('a range') && members.length === 2 && first !== undefined && second !== undefined)
    return meantAges(`${first}-${second}`);
  if (members.length === 1 && first !== undefined && !expected.startsWith('a list'))
    return `write \`${first}\` without [ and ]`;
  return expected.startsWith('text')
    ? 'write it as one text; put text that begins with [ in quotation marks'
    : undefined;
}

function insteadOfMapping(first: Node | undefined, expected: string): string | undefined {
  const key = isScalar(first) ? (first.source ?? String(first.value)) : undefined;
  if (expected.startsWith('a list') && key !== undefined)
    return `begin it with a hyphen and a space: \`- ${key}: …\``;
  return expected.startsWith('text') ? 'write only the text' : undefined;
}

/** What to write for “unknown”, “n/a”, “TBC”, “not reported, as no source names any”. */
function insteadOfNothing(text: string, absences: readonly AbsenceKind[]): string | undefined {
  const [first] = absences;
  if (isNotYet.test(text))
    return `write \`{ ${first}: 'TO DO: look it up' }\`, which \`check\` lists until somebody has; or \`{ ${first}: the reason }\``;
  if (saysNothing.test(text)) {
    const meant = absenceInWords(text);
    return `write \`{ ${meant && absences.includes(meant) ? meant : first}: the reason }\``;
  }
  const [, kind = '', reason] =
    /^([a-z]+ [a-z]+)(?:\s*[,:;.(–—-]\s*|\s+(?=as |because ))(.+?)\)?$/i.exec(text) ?? [];
  const given = absenceKinds.find((each) => each === kind.toLowerCase());
  if (given === undefined || reason === undefined) return undefined;
  return `write \`{ ${absences.includes(given) ? given : first}: ${inBraces(reason)} }\``;
}

/** What a source gives in place of a figure is no figure, and can be told as why there is none. */
const whatIsSaid = (text: string, absence: AbsenceKind | undefined): string | undefined =>
  absence === undefined || text.length > 60
    ? undefined
    : `if the source says no more than that, write \`{ ${absence}: ${inBraces(`the source says ${text}`)} }\``;

/** “18–75 years”, “aged 18 to 75”. */
function meantAges(text: string): string | undefined {
  const ages =
    /^(?:aged?:?\s+|from\s+)?(\d{1,3})\s*(?:[-‐‑–—−]|to)\s*(\d{1,3})(?:\s*(?:y|yrs?|years?(?: old)?)\.?)?$/i.exec(
      text,
    );
  return ages ? `write \`{ from: ${Number(ages[1])}, to: ${Number(ages[2])} }\`` : undefined;
}

/** “thematic synthesis”, “medicines; daughters” where a list is wanted. */
function meantList(text: string, expected: string): string | undefined {
  if (expected.includes('each member with `by` and `text`'))
    return 'say who says it: `- { by: author, text: … }`';
  if (/each (?:member )?with|mapping|\[\{/.test(expected) || text.length > 100) return undefined;
  const isOfIds = /\bids?\b|citekey/.test(expected);
  const parts = text.split(isOfIds ? /\s*[;,/&]\s*|\s+and\s+/ : /\s*;\s*/).map((part) => part.trim());
  if (isOfIds && !parts.every((part) => /^[A-Za-z][\w-]*$/.test(part))) return undefined;
  if (parts.includes('')) return undefined;
  return `write \`[${parts.map(inBraces).join(', ')}]\``;
}

/** “Who to ring”, “Müller 2019”, “2019-dosette” as an id: in letters that every address can hold, with one of them first. */
function meantId(text: string): string | undefined {
  const plain = slug(text.replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '')).replace(
    /^(\d[\d-]*)-([a-z].*)$/,
    '$2-$1',
  );
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(plain) ? `write \`${plain}\`` : undefined;
}

/** Words as they can stand between { and } or [ and ]. */
const inBraces = (words: string): string =>
  /^[\p{L}\d][^,:#{}[\]'"]*$/u.test(words) && Number.isNaN(Number(words))
    ? words
    : `'${words.replaceAll("'", '’')}'`;

/** How people write that they have yet to look. */
const isNotYet =
  /^(?:tb[acd]|to ?do|to be (?:added|advised|checked|confirmed|decided|done)|x{2,}|\?+|…|\.{3}|check|pending)$/i;

/** How people write that they do not know. */
const saysNothing =
  /^(?:not (?:reported|known|stated|given|clear|applicable|available|done|assessed|appraised)|unknown|unclear|none|nr|n\/?a|n\.a\.|nk|[-–—]+)$/i;

/** A number or `true` where words are wanted. */
export const isTextMisread = (value: Node, expected: string): boolean =>
  isScalar(value) &&
  typeof value.value !== 'string' &&
  value.value !== null &&
  /^(?:text|small letters|an address|a citekey|a language)/.test(expected);

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
