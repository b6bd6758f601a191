import { inSmallLetters, isInCapitals } from '../../review/capitals.ts';
import type { Remark } from '../import-report.ts';
import { plainText } from './plain-text.ts';

type Say = (as: Remark['as'], what: string) => void;

/** A name as the schema of references has it. */
type Name = Readonly<Record<string, unknown>>;

/** The parts of a name that is taken apart. */
interface Person {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

const parts = ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle'] as const;
const flags = ['comma-suffix', 'static-ordering', 'parse-names'] as const;
const known = new Set<string>([...parts, ...flags, 'literal']);

/** Stands where a list of names breaks off, as long as nobody has written the others. */
const others = 'TO DO: the other names of the list';

/**
 * Names with the parts that CSL gives them, whatever program wrote them: `AB` becomes `A. B.`, words in small letters before a family name
 * become its particle, `Jr` and `III` what follows the name, and the names of groups stay whole. `and others` and `et al.` are no name:
 * the list waits for those that are missing.
 *
 * A name that is tidy stays as it is.
 */
export function tidyNames(field: string, value: unknown, say: Say): readonly object[] | undefined {
  const said = new Set<string>();
  const sayOnce: Say = (as, what) => {
    if (said.has(what)) return;
    said.add(what);
    say(as, what);
  };
  let made: readonly object[] | undefined;
  let before: unknown = value;
  // “Lind and others, Jr”: what is taken away can bare what is to be.
  for (let time = 0; time < mostTimes; time++) {
    made = tidiedOnce(field, before, sayOnce);
    if (made === undefined || JSON.stringify(made) === JSON.stringify(before)) break;
    before = made;
  }
  return made;
}

/** More than any name that a program wrote needs. */
const mostTimes = 6;

function tidiedOnce(field: string, value: unknown, say: Say): readonly object[] | undefined {
  const written: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read: { readonly name: Name; readonly marks: Name }[] = [];
  for (const name of written) {
    const made = readName(name);
    const more =
      typeof name === 'object' && name !== null ? Object.keys(name).filter((key) => !known.has(key)) : [];
    for (const other of more) say('left out', `${field}: ${other} of a name`);
    if (made === undefined) say('left out', `${field}: a name without any of its parts`);
    else read.push(made);
  }
  const isShortened = read.some(({ name }) => breaksOff(name));
  const whole = read.flatMap(({ name, marks }) => {
    const rest = breaksOff(name) ? withoutEnd(name) : name;
    return rest === undefined ? [] : [{ name: rest, marks }];
  });
  const groups = whole.map(({ name }) => asGroup(takenApart(name)));
  const people = whole.map(({ name }, at) => (groups[at] === undefined ? takenApart(name) : undefined));
  const list = listOf(people);
  const made = whole.map(({ name, marks }, at) => {
    const [group, person] = [groups[at], people[at]];
    if (group !== undefined) say('changed', `${field}: “${group}” was put together as the name of a group`);
    if (person === undefined) return group === undefined ? name : { literal: group };
    const { family, given, ...rest } = person;
    if (given === undefined) return { family, ...rest, ...marks };
    const ask = (what: string) => say('to do', `${field}: ${what}`);
    return { family, given: tidyGiven(given, family, list, ask), ...rest, ...marks };
  });
  sayCapitals(field, people, say);
  if (isShortened && made.length > 0) {
    say('to do', `${field}: the list breaks off after ${shown(made.at(-1))}; write the other names`);
    return [...made, { literal: others }];
  }
  return made.length === 0 ? undefined : made;
}

/** What the other names of a list tell of one in it. */
interface List {
  /** Whether all given names are short capitals or initials. */
  readonly isAllShort: boolean;
  /** Whether all family names are in capitals, so that given names may be so as well. */
  readonly areCapitals: boolean;
  /** Whether some of these are then names and no initials. */
  readonly hasWords: boolean;
}

function listOf(people: readonly (Person | undefined)[]): List {
  const persons = people.filter((person) => person !== undefined);
  const given = persons.flatMap((person) => (person.given === undefined ? [] : [person.given]));
  const areCapitals = persons.length > 0 && persons.every(({ family }) => family === family.toUpperCase());
  return {
    isAllShort: given.every((name) => isShort(name) || isInitials(name)),
    areCapitals,
    hasWords: areCapitals && given.some((name) => /\p{Lu}{3}/u.test(name) && canBeSaid(name)),
  };
}

function readName(name: unknown): { readonly name: Name; readonly marks: Name } | undefined {
  if (typeof name === 'string') return literal(name);
  if (typeof name !== 'object' || name === null) return undefined;
  const texts = Object.fromEntries(
    parts.flatMap((part) => {
      const text = textOf(name, part);
      return text === '' ? [] : [[part, text] as const];
    }),
  );
  const marks = Object.fromEntries(
    Object.entries(name).filter(([key]) => flags.some((flag) => flag === key)),
  );
  const whole = textOf(name, 'literal');
  const [only, ...more] = Object.values(texts);
  if (whole !== '' || only === undefined) return literal(whole);
  if (more.length === 0 && (texts.family === undefined || /\s/.test(only))) return literal(only);
  return texts.family === undefined ? literal(Object.values(texts).join(' ')) : { name: texts, marks };
}

function literal(text: string): { readonly name: Name; readonly marks: Name } | undefined {
  const plain = plainText(text);
  return plain === '' ? undefined : { name: { literal: plain }, marks: {} };
}

function textOf(name: object, part: string): string {
  const value = Object.entries(name).find(([key]) => key === part)?.[1];
  return typeof value === 'string' ? plainText(value) : '';
}

/** `and others`, `et al.`, as a name of its own or at the end of one. */
const end =
  /(?:^|[\s,;]+)(?:(?:and|&)\s+others?|et\.?\s*al(?:ii|iae)?\.?|et\s+coll\.?|u\.\s?a\.|…|\.\.\.)[\s.;]*$/iu;

/** The parts of a name in which these can stand. */
const named = ['literal', 'family', 'given'] as const;

const breaksOff = (name: Name): boolean =>
  name.literal !== others &&
  (named.some((part) => end.test(textOrNone(name[part]) ?? '')) || isEnd.test(nameInFull(name)));

const isEnd = /^(?:[Oo]thers?|others?, and|al\.?|al\.?,? et|et,? al\.?)$/;

/** The name before the words that break off the list; undefined where there is none. */
function withoutEnd(name: Name): Name | undefined {
  if (isEnd.test(nameInFull(name))) return undefined;
  const rest = Object.fromEntries(
    Object.entries(name).flatMap(([part, text]) => {
      const isNamed = named.some((one) => one === part);
      const cut = isNamed && typeof text === 'string' ? text.replace(end, '').trim() : text;
      return cut === '' ? [] : [[part, cut] as const];
    }),
  );
  return rest.family === undefined && rest.literal === undefined ? undefined : rest;
}

/** Family name first, with a comma, as databases write it. */
const nameInFull = ({ literal, family, given }: Name): string =>
  typeof literal === 'string' ? literal : [family, given].filter((part) => part !== undefined).join(', ');

const shown = (name: object | undefined): string =>
  name === undefined ? 'nobody' : `“${nameInFull(Object.fromEntries(Object.entries(name)))}”`;

const company = /^(?:inc|ltd|llc|plc|gmbh|ag|co|corp|limited|incorporated)\.?$/i;

/** Nouns that no person is called by, as the last word of a group’s name. */
const groupNoun =
  /^(?:agency|association|authority|centre|collaboration|collaborative|collaborators|commission|committee|consortium|department|foundation|government|group|groups|institute|investigators|ministry|network|organi[sz]ation|organi[sz]ations|programme|secretariat|society|taskforce|universit(?:y|é|ät)|workgroup)$/i;

/** What the names of bodies begin with, and no initials. */
const bodies = new Set(['NHS', 'WHO', 'NICE', 'NIHR', 'OECD', 'UNICEF', 'UNESCO', 'UNHCR', 'BBC']);

/** The name of a group that a program took apart as if it were a person’s; undefined for a person. */
function asGroup(person: Person | undefined): string | undefined {
  if (person?.given === undefined) return undefined;
  const { family, given, suffix } = person;
  const particle = person['non-dropping-particle'];
  const last = family.split(/\s+/).at(-1) ?? '';
  // The Example Consortium, Inc.
  if (company.test(given)) return `${[particle, family].filter(Boolean).join(' ')}, ${given}`;
  if (suffix !== undefined && company.test(suffix)) return `${given} ${family}, ${suffix}`;
  // Primates, Many; Consortium, The Example
  if (/^(?:many|the)$/i.test(given) || /^the\s/i.test(given)) return `${given} ${family}`;
  // Department of, Health; NHS, England
  if (/\s(?:of|for)(?: the)?$/i.test(given) || bodies.has(given)) return `${given} ${family}`;
  if ((isShort(given) && !/^\p{Lu}{3,}$/u.test(given)) || isInitials(given)) return undefined;
  if (groupNoun.test(last)) return [given, particle, family].filter(Boolean).join(' ');
  return undefined;
}

/** Capitals with nothing between them, as databases write initials: `AB`, `A B`, `J-P`. */
const isShort = (given: string): boolean =>
  /^\p{Lu}{1,4}\.?(?:[\s-]\p{Lu}{1,4}\.?){0,3}$/u.test(given) && isLatin(given);

/** `A.`, `A. B.`, `A.B.`, `J.-P.` */
const isInitials = (given: string): boolean =>
  /^(?:\p{Lu}\p{Ll}?\.[\s-]*)+\p{Lu}?$/u.test(given) && isLatin(given);

const isLatin = (text: string): boolean =>
  !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

const generation = /^(?:jr|sr|[23]r?d|[4-6]th|II|III|IV|VI{0,3})\.?$/i;

/** How these are written after a name. */
const generations: Readonly<Record<string, string>> = {
  jr: 'Jr.',
  sr: 'Sr.',
  '2d': 'II',
  '2nd': 'II',
  '3d': 'III',
  '3rd': 'III',
  '4th': 'IV',
};

/**
 * A name with what follows it and its particles apart: `Smith, JA Jr`, `van den Berg, Anna`, `Silva, Rui da`. Undefined for one that is
 * not taken apart.
 */
function takenApart(name: Name): Person | undefined {
  const [family, given, suffix, particle, dropped] = parts.map((part) => name[part]).map(textOrNone);
  if (family === undefined) return undefined;
  const last = suffix === undefined ? withoutGeneration(family) : { rest: family };
  const first =
    given === undefined
      ? undefined
      : suffix === undefined && last.generation === undefined
        ? withoutGeneration(given)
        : { rest: given };
  const written = suffix ?? last.generation ?? first?.generation;
  const before = particle === undefined ? particleOf(last.rest) : { particle, family: last.rest };
  const after = first === undefined || dropped !== undefined ? undefined : droppedOf(first.rest);
  const names = after?.given ?? first?.rest;
  const dropping = dropped ?? after?.particle;
  return {
    family: before.family,
    ...(names === undefined ? {} : { given: names }),
    ...(written === undefined
      ? {}
      : { suffix: generations[written.toLowerCase().replace(/\.$/, '')] ?? written }),
    ...(before.particle === undefined ? {} : { 'non-dropping-particle': before.particle }),
    ...(dropping === undefined ? {} : { 'dropping-particle': dropping }),
  };
}

const textOrNone = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** `Smith Jr.` and `J. A., III`; a “V” alone can be an initial as well. */
function withoutGeneration(written: string): { readonly rest: string; readonly generation?: string } {
  const words = written.split(/[\s,]+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return words.length > 1 && generation.test(last) && !/^\p{Lu}\.?$/u.test(last)
    ? { rest: words.slice(0, -1).join(' '), generation: last }
    : { rest: written };
}

/** The words in small letters that a family name begins with: `van den Berg`. */
function particleOf(family: string): { readonly particle?: string; readonly family: string } {
  const [, particle, rest] = /^((?:\p{Ll}[\p{L}’'-]*\s+)+)(\p{Lu}.*)$/u.exec(family) ?? [];
  return particle === undefined || rest === undefined
    ? { family }
    : { particle: particle.trim(), family: rest };
}

/** Particles that stand after the given names where the family name is first: `Silva, Rui da`. */
const droppable =
  /^(.*?\S)\s+((?:(?:da|das|de|del|della|der|den|des|di|do|dos|du|e|la|le|ten|ter|van|von|zu|af|av|y)\s*)+)$/u;

function droppedOf(given: string): { readonly given: string; readonly particle: string } | undefined {
  const [, first, particle] = droppable.exec(given) ?? [];
  return first === undefined || particle === undefined || !/\p{Lu}/u.test(first)
    ? undefined
    : { given: first, particle: particle.trim() };
}

/** Whether capitals can be a given name: LI, ED, ANN, but not AB and CJ. */
const canBeSaid = (capitals: string): boolean =>
  capitals.length === 2
    ? /^(?:[^AEIOUY][AEIOUY]|A[LNI]|ED|IN|UN)$/.test(capitals)
    : /[AEIOUYÄÖÜÅÆØÉ]/u.test(capitals) && /[^AEIOUYÄÖÜÅÆØÉ.\s-]/u.test(capitals);

/**
 * Initials with a full stop after each and a space between: `AB` and `A.B.` become `A. B.`, `J-P` becomes `J.-P.`. In a list where all
 * have nothing but short capitals, these are initials; among names that are written out they are so where no name can be made of them.
 */
function tidyGiven(
  given: string,
  family: string,
  { isAllShort, areCapitals, hasWords }: List,
  ask: (what: string) => void,
): string {
  if (!isLatin(given)) return given;
  if (isInitials(given)) return apart(given);
  if (isShort(given)) {
    const runs = given.replaceAll('.', '').split(/[\s-]/);
    const shortest = !isAllShort || hasWords ? 2 : areCapitals ? 3 : 4;
    const isDoubtful = runs.some((run) => run.length >= shortest && canBeSaid(run));
    if (!isDoubtful) return apart(given);
    ask(
      `“${given}” of ${family}: write ${apart(given)} if these are initials, and ${inSmallLetters(given)} if it is a name`,
    );
    return given;
  }
  // Anna B, J Robert
  return given
    .replace(/^(\p{Lu})(?=\s\p{Lu}\p{Ll})/u, '$1.')
    .replaceAll(/(?<=\p{Ll}[\s-](?:\p{Lu}\.?[\s-]){0,3})(\p{Lu})(?=[\s-]|$)/gu, '$1.');
}

const apart = (given: string): string =>
  given
    .replaceAll('.', ' ')
    .replaceAll(/\s*-\s*/g, '-')
    .trim()
    .split(/\s+/)
    .map((run) =>
      run
        .split('-')
        .filter((piece) => piece !== '')
        // `Yu.` and `Th.` are initials of two letters.
        .map((piece) =>
          /^\p{Lu}\p{Ll}+$/u.test(piece) ? `${piece}.` : [...piece].map((letter) => `${letter}.`).join(' '),
        )
        .join('-'),
    )
    .join(' ');

function sayCapitals(field: string, people: readonly (Person | undefined)[], say: Say): void {
  const names = people.flatMap((person) => {
    if (person === undefined || !isInCapitals(person.family)) return [];
    const { family, given } = person;
    return [given !== undefined && isInCapitals(given) ? `${family}, ${given}` : family];
  });
  const [first] = names;
  if (first === undefined) return;
  const are = names.length === 1 ? `“${first}” is` : `${names.length} names such as “${first}” are`;
  say('to do', `${field}: ${are} in capitals throughout; write ${inSmallLetters(first)}`);
}
