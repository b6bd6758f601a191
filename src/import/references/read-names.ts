/** A name as CSL has it, before it is made tidy. */
export type SourceName =
  | { readonly family: string; readonly given?: string; readonly suffix?: string }
  | { readonly literal: string };

const suffixes = /^(?:jr|sr|junior|senior|[IVX]{2,4}|[23]r?d|4th)\.?$/i;

/** Initials as databases write them after a family name: `AB`, `A. B.`, `J.-P.`, `C D`. */
const initials = /^(?:\p{Lu}\p{Ll}?\.?(?:[ -]?\p{Lu}\.?){0,4})$/u;

/** Capitals at the end of a name that are no initials: Cancer Research UK, Group A. */
const noInitials =
  /(?:^|\s)(?:UK|US|USA|EU|UN|NI|NZ|NHS|[IVX]{2,4}|the .*|.*\b(?:group|team|unit|study|trial|network|society|phase|part|care|health|research|aid|age) \p{Lu}{1,4})$/iu;

/**
 * A name: `Lind, Anna`, `Lind, Anna, Jr.`, `Lind AB` and `Lind A. B.`, or that of a group. A comma after a whole name says that it is a group’s, as in EndNote.
 */
function readName(written: string): SourceName {
  const text = written
    .replace(/\s*\((?:\d{6,}|https?:[^)]*)\)\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*;+\s*$/, '')
    .trim();
  if (text.endsWith(',')) return { literal: text.replace(/[\s,]+$/, '') };
  const [family = '', second, third, ...more] = text.split(/\s*,\s*/);
  if (second === undefined) return withInitials(text);
  if (family === '' || more.length > 0) return { literal: text };
  // Where a program has no given name, it can say so.
  if (second.toLowerCase() === 'null') return { literal: family };
  if (third === undefined)
    return suffixes.test(second) ? suffixed(withInitials(family), second) : { family, given: second };
  if (third === '') return { family, given: second };
  if (suffixes.test(third)) return { family, given: second, suffix: third };
  return suffixes.test(second) ? { family, given: third, suffix: second } : { literal: text };
}

const suffixed = (name: SourceName, suffix: string): SourceName =>
  'family' in name ? { ...name, suffix } : { literal: `${name.literal}, ${suffix}` };

/** A family name of one part or two, with particles before each: Lind, van der Berg, Pérez-de la Fuente. */
const family = String.raw`(?:\p{Ll}[\p{L}’'.]* ){0,3}\p{Lu}[\p{L}\p{M}’'‐-]+(?: (?:(?:de|del|la|las|los|da|das|do|dos|di|du|le|van|der|den|von|ter|ten|y|e|el|al|bin|ibn) ){0,2}\p{Lu}\p{Ll}[\p{L}\p{M}’'‐-]*)?`;
const familyAndGiven = new RegExp(`^(?<family>${family}) (?<given>\\S+(?: \\S+){0,3})$`, 'u');

function withInitials(text: string): SourceName {
  const found = familyAndGiven.exec(text)?.groups;
  if (found?.family === undefined || found.given === undefined) return { literal: text };
  const isPerson =
    initials.test(found.given) && !/^\p{Lu}\p{Ll}$/u.test(found.given) && !noInitials.test(text);
  return isPerson ? { family: found.family, given: found.given } : { literal: text };
}

/** Names in one text, with semicolons, bars, line breaks, “and” or, where all have initials, commas between them. */
export function readNames(
  written: string,
  order: 'family first' | 'given first' = 'family first',
): readonly SourceName[] {
  const read = order === 'family first' ? readName : givenFirst;
  return partsOf(written)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map(read);
}

function partsOf(written: string): readonly string[] {
  if (/[;|\n]/.test(written)) return written.split(/\s*[;|\n]\s*(?:and\s+)?/);
  const joined = written.split(/\s+(?:and|&)\s+/);
  if (joined.length > 1 && joined.every((part) => part.includes(',') || 'family' in readName(part)))
    return joined;
  const ended = /\.\s*,/.test(written) ? written : written.replace(/\.$/, '');
  const commas = ended.split(/\s*,\s*/);
  return commas.length > 1 && commas.every((part) => 'family' in readName(part)) ? commas : [written];
}

const groups =
  /\b(?:group|groups|consortium|collaboration|collaborators|team|network|society|association|committee|investigators|university|institute|institut|ministry|department|office|council|organi[sz]ation|centre|center|agency|foundation|trust)\b/i;

/** `Anna B. van den Lind`: particles in small letters go with the family name. */
function givenFirst(text: string): SourceName {
  const words = text.replaceAll(/\s+/g, ' ').split(' ');
  if (text.includes(',')) return readName(text);
  if (words.length < 2 || words.length > 6 || groups.test(text)) return { literal: text };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}+$/u.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
