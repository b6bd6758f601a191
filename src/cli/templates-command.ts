import { basename, join, resolve } from 'node:path';
import type { NationRules } from '../cpd/nation-rules.ts';
import { readNation } from '../cpd/read-nation.ts';
import { nameOfFile } from '../design/name-of-file.ts';
import { nearest } from '../fault/nearest.ts';
import { findDesigns, findNations } from '../io/find-files.ts';
import { isFolder, shownPath } from '../io/paths.ts';
import { readReview } from '../io/read-review.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { enGb, enGbOf } from '../messages/en-gb.ts';
import { checkReview } from '../review/check-review.ts';
import { type Catalogue, catalogueOf } from '../template/catalogue/catalogue.ts';
import { chooseReviews, type WrongUse } from './choose-reviews.ts';
import { answered } from './exit-code.ts';
import { type Listing, printCatalogue, type SectionName, sectionNames } from './print-catalogue.ts';
import { readTemplates } from './read-inputs.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsColour } from './terminal.ts';

/**
 * `brevier templates`: lists what there is to make documents with, and what can stand in a template, with the values of a review.
 * Returns the exit code.
 *
 * @param words names of sections, words that a name must contain, and the folder of a review
 */
export async function templatesCommand(
  words: readonly string[],
  json: boolean,
  around: Surroundings,
): Promise<number | WrongUse> {
  const { folder: from, stdout, stderr, env } = around;
  const sections: SectionName[] = [];
  const names: string[] = [];
  const data: string[] = [];
  for (const word of words) {
    const section = sectionNames.find((each) => each === word.toLowerCase());
    if (section !== undefined) sections.push(section);
    else if (/[/\\]/.test(word) || (await isFolder(resolve(from, word)))) data.push(word);
    else names.push(word);
  }
  const reviews = await chooseReviews(data, from);
  if ('wrongUse' in reviews && data.length > 0) return reviews;
  const [folder] = 'wrongUse' in reviews ? [] : reviews;
  const { catalogue, faulty } = await catalogueFor(folder, around);
  const listing: Listing = {
    templates: (await readTemplates(from)).map(({ file, template }) => ({
      name: basename(file, '.md'),
      file,
      kind: template?.name ?? 'has faults',
    })),
    designs: (await findDesigns(join(from, 'templates', 'designs'))).map((path) => ({
      name: nameOfFile(basename(path)),
      file: shownPath(path, from),
    })),
    ...(folder === undefined || faulty ? {} : { review: shownPath(folder, from) }),
    ...catalogue,
  };
  if (json) {
    stdout.write(`${JSON.stringify(listing, undefined, 2)}\n`);
    return answered(around);
  }
  const width = stdout.isTTY ? stdout.columns : undefined;
  const printed = printCatalogue(listing, { sections, names }, width, wantsColour(stdout, env));
  if (faulty && folder !== undefined)
    stderr.write(
      `The values of ${shownPath(folder, from)} cannot be listed as long as it has errors: npx brevier check says which.\n`,
    );
  if (printed === '' && names.length > 0) return { wrongUse: nothingNamed(names, listing) };
  stdout.write(printed);
  return answered(around);
}

async function catalogueFor(
  folder: string | undefined,
  { folder: from, today }: Surroundings,
): Promise<{ readonly catalogue: Catalogue; readonly faulty: boolean }> {
  const files = folder === undefined ? undefined : await readReview(folder, from);
  const { review, references = [] } = files && 'review' in files ? checkReview(files) : {};
  const reference = references.find(({ id }) => id === review?.citekey);
  const nation = await anyNation(from, today());
  return {
    catalogue: catalogueOf(
      review && reference && { review, reference, ...(nation === undefined ? {} : { nation }) },
      review === undefined ? enGb : enGbOf(review.words),
    ),
    faulty: review === undefined && folder !== undefined,
  };
}

/** The first nation that can be read: what a template can say of one it can say of each. */
async function anyNation(from: string, today: string): Promise<NationRules | undefined> {
  for (const path of await findNations(join(from, 'data', 'cpd'))) {
    const file = await readTextFile(path, shownPath(path, from));
    const { rules } = 'text' in file ? readNation(file, today) : {};
    if (rules !== undefined) return rules;
  }
  return undefined;
}

function nothingNamed(names: readonly string[], listing: Listing): string {
  const known = [
    ...sectionNames,
    ...[...listing.templates, ...listing.designs, ...listing.blocks, ...listing.marks].map(
      ({ name }) => name,
    ),
    ...listing.values.map(({ path }) => path),
  ];
  const near = nearest(names[0] ?? '', known);
  return `nothing has ${names.map((name) => `‘${name}’`).join(' or ')} in its name${
    near === undefined ? '' : `. Did you mean ${near}?`
  }`;
}
