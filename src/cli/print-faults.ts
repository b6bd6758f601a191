import { causeOf } from '../fault/contained.ts';
import { type Fault, isError, type Place } from '../fault/fault.ts';
import { exitCode } from './exit-code.ts';
import { printedJson } from './printed-json.ts';
import { quoteLine } from './quote-line.ts';
import type { Surroundings } from './surroundings.ts';
import { cutWords, inThousands, many, printable, toned, wantsColour } from './terminal.ts';
import { isToDo, sayToDos } from './to-dos.ts';

/** So many faults against one rule show what is wrong with all of them. */
const mostOfRule = 20;

/**
 * The faults, file by file in the order of their lines, with a blank line after each, and the sum of them. Of a rule that many break, the
 * first are shown, and how many more there are in which files. What is left to do is said apart from them.
 *
 * @param whole whether all are shown, and all their words
 */
export function printFaults(
  all: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  colour: boolean,
  whole = false,
): string {
  const faults = byPlace(all.filter((fault) => !isToDo(fault)));
  if (faults.length === 0) return '';
  const groups = alike(faults, ({ rule, severity }) => `${severity} ${rule}`);
  const shown = new Set(whole ? faults : groups.flatMap((group) => group.slice(0, mostOfRule)));
  const printed = faults
    .filter((fault) => shown.has(fault))
    .map((fault) => `${printFault(fault, texts, colour, whole)}\n\n`);
  const rests = groups.map((group) => group.filter((fault) => !shown.has(fault)));
  const more = rests.filter((rest) => rest.length > 0).map((rest) => `${printRest(rest, colour)}\n\n`);
  const tone = faults.some(isError) ? 'red' : 'yellow';
  const sum = toned(sumOf(faults), tone, colour);
  const left = faults.length - shown.size;
  const hint = left > 0 ? `; ${inThousands(shown.size)} shown, --all shows all` : '';
  return `${printed.join('')}${more.join('')}${sum}${hint}\n`;
}

/** How many more faults there are against a rule, from where on, and in which files. */
function printRest(faults: readonly Fault[], colour: boolean): string {
  const [first] = faults;
  if (first === undefined) return '';
  const { place, rule, severity } = first;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const files = alike(faults, (fault) => fault.place.file);
  const row = (label: string, words: string) =>
    `  ${toned(label.padEnd(10), 'dim', colour)}${printable(words)}`;
  return [
    `and ${toned(many(faults.length, `more ${severity}`), tone, colour)}  ${rule}`,
    row('from', `${place.file}:${place.line}:${place.column}`),
    ...(files.length > 1
      ? [row('in', files.map((each) => `${each[0]?.place.file} (${inThousands(each.length)})`).join(', '))]
      : []),
  ].join('\n');
}

/** Faults that have something in common, in the order in which each first comes. */
function alike(faults: readonly Fault[], what: (fault: Fault) => string): readonly (readonly Fault[])[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(what(fault));
    if (group === undefined) groups.set(what(fault), [fault]);
    else group.push(fault);
  }
  return [...groups.values()];
}

/** “3 errors, 1 warning”. */
function sumOf(faults: readonly Fault[]): string {
  const errors = faults.filter(isError).length;
  const warnings = faults.length - errors;
  return [
    ...(errors > 0 ? [many(errors, 'error')] : []),
    ...(warnings > 0 ? [many(warnings, 'warning')] : []),
  ].join(', ');
}

/** Files stay in the order in which they first have a fault: data come before the templates that they fill. */
function byPlace(faults: readonly Fault[]): readonly Fault[] {
  const files = [...new Set(faults.map(({ place }) => place.file))];
  return faults.toSorted(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/**
 * A fault for the terminal: where, which rule, the line quoted and marked, what was found and what was expected.
 *
 * @param texts the files that were read, by the names that places give; a place in another file is not quoted
 * @param whole whether words are shown however many they are
 */
export function printFault(
  fault: Fault,
  texts: ReadonlyMap<string, string>,
  colour: boolean,
  whole = false,
): string {
  const { place, severity, rule, found, expected, suggestion, also } = fault;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const detail = (label: string, words: string) =>
    `  ${toned(label.padEnd(10), 'dim', colour)}${cutWords(words, whole)}`;
  return [
    `${toned(where(place, texts), 'bold', colour)}  ${toned(severity, tone, colour)}  ${rule}`,
    ...quoted(place, texts, tone, colour),
    detail('found', found),
    detail('expected', expected),
    ...(suggestion === undefined ? [] : [detail('to do', suggestion)]),
    ...(also === undefined ? [] : [detail('see also', `${where(also, texts)}: ${also.what}`)]),
    ...(also === undefined ? [] : quoted(also, texts, 'dim', colour)),
  ].join('\n');
}

/** `file:line:column`, which editors and terminals make a link; the file alone where it could not be read at all. */
function where({ file, line, column }: Place, texts: ReadonlyMap<string, string>): string {
  const wholeFile = line === 1 && column === 1 && !texts.has(file);
  return printable(wholeFile ? file : `${file}:${line}:${column}`);
}

function quoted(
  { file, line, column }: Place,
  texts: ReadonlyMap<string, string>,
  tone: 'red' | 'yellow' | 'dim',
  colour: boolean,
): readonly string[] {
  const text = texts.get(file);
  if (text === undefined) return [];
  return quoteLine(text, line, column, tone, colour).map((row) => `  ${row}`);
}

/** Each fault once: one of a template is found with every review that it is filled from. */
export function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [printedJson(fault), fault])).values()];
}

/** Says why a command could not do what was asked, and gives its exit code. */
export function failed(
  faults: readonly Fault[],
  { stderr, env }: Surroundings,
  all = false,
  texts: ReadonlyMap<string, string> = new Map(),
): number {
  stderr.write(printFaults(faults, texts, wantsColour(stderr, env), all));
  return exitCode.faults;
}

/** What is wrong with what was built, and what is left to do. */
export function printedFaults(
  { faults, texts }: { readonly faults: readonly Fault[]; readonly texts: ReadonlyMap<string, string> },
  { stderr, env }: Pick<Surroundings, 'stderr' | 'env'>,
  all: boolean,
): string {
  const colour = wantsColour(stderr, env);
  return printFaults(faults, texts, colour, all) + sayToDos(faults, colour);
}

/** One line for a fault of Brevier's own, and its stack only for who asks for it. */
export function printInternalFault(error: unknown, env: Surroundings['env']): string {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = `internal fault: ${message}. It is a fault of Brevier, not yours: please report it (BREVIER_DEBUG=1 shows where it happened)\n`;
  return env.BREVIER_DEBUG && error instanceof Error ? `${line}${error.stack}\n` : line;
}

/** Where in the program faults of Brevier's own happened, for who asks for it. */
export function printCauses(faults: readonly Fault[], env: Surroundings['env']): string {
  if (!env.BREVIER_DEBUG) return '';
  const causes = new Set(faults.map(causeOf).filter((cause) => cause instanceof Error));
  return [...causes].map(({ stack }) => `${stack}\n`).join('');
}
