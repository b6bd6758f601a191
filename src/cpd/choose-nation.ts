import { nameOfFile } from '../design/name-of-file.ts';
import { didYouMean } from '../fault/did-you-mean.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import type { NationRules } from './nation-rules.ts';
import { readNation } from './read-nation.ts';

/** A nation that a template or a command line names, and where. */
export interface AskedNation {
  readonly name: string;
  readonly place: Place;
}

export interface NationFile {
  readonly file: string;
  readonly text: string;
}

/** The rules of a nation and the file that they stand in. */
export interface ChosenNation {
  readonly rules: NationRules;
  readonly from: NationFile;
}

/** The nation of a name, which is that of its file without folder and ending, or why it cannot be had. */
export function chooseNation(
  asked: AskedNation,
  files: readonly NationFile[],
  today: string,
): { readonly nation?: ChosenNation; readonly faults: readonly Fault[] } {
  const from = files.find(({ file }) => nameOfFile(file) === asked.name);
  if (from === undefined) return { faults: [unknown(asked, files)] };
  const { rules, faults } = readNation(from, today);
  return { ...(rules === undefined ? {} : { nation: { rules, from } }), faults };
}

function unknown({ name, place }: AskedNation, files: readonly NationFile[]): Fault {
  const names = files.map(({ file }) => nameOfFile(file));
  const near = nearest(name, names);
  return faultAgainst('nation-is-known', {
    place,
    found: `no nation \`${name}\``,
    expected:
      names.length > 0
        ? `one of ${names.map((known) => `\`${known}\``).join(', ')}, the files of data/cpd`
        : 'a file of that name in data/cpd',
    ...didYouMean(near),
  });
}
