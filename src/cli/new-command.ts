import { join } from 'node:path';
import type { Fault } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { holdsProject } from '../io/find-files.ts';
import { isEmptyFolder, sameNameIn, shownPath } from '../io/paths.ts';
import { writeNewFile } from '../io/write-document.ts';
import { capital } from '../messages/capital.ts';
import type { ReviewKind } from '../review/review.ts';
import { isCalledLiving, kindCalled, reviewKinds } from '../review/review-kind.ts';
import { documentScaffold } from '../scaffold/document-scaffold.ts';
import { isUsableName, nameThatFits } from '../scaffold/name-that-fits.ts';
import { referencesScaffold, reviewScaffold, scaffoldInput } from '../scaffold/review-scaffold.ts';
import type { WrongUse } from './choose-reviews.ts';
import { exitCode } from './exit-code.ts';
import { failed } from './print-faults.ts';
import { readTemplates } from './read-inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** What the folders of the project have a use for: the nations’ rules, and what explains templates. */
const kept = { review: ['cpd'], document: ['readme'] } as const;

/**
 * Why something new cannot begin here under a name; where the name is the reason, with one that it can have.
 *
 * @param folder absolute path of the folder that the command was called in
 */
async function cannotBegin(
  name: string,
  what: 'review' | 'document',
  folder: string,
): Promise<WrongUse | undefined> {
  if (!(await holdsProject(folder)))
    return {
      wrongUse: 'there is no folder data or templates here: call brevier in the folder that holds them',
    };
  if (isUsableName(name)) return undefined;
  const near = nameThatFits(name, kept[what]);
  const example = what === 'review' ? 'bark-2023' : 'summary';
  return {
    wrongUse: `‘${name}’ cannot be the name of a ${what}, which becomes that of its files: small letters from a to z, digits and hyphens, with a letter first, such as ${example}${
      near === undefined ? '' : `. Write: npx brevier new ${what} ${near}`
    }`,
  };
}

export interface NewReview {
  /** As written. */
  readonly id: string;
  readonly title?: string;
  /** As written. */
  readonly kind?: string;
  /** Whether all that a review can hold stands there to be filled in, and not only what a handout needs. */
  readonly whole?: boolean;
}

/** `brevier new review`: writes the start of a review's data, and nothing over what is there. Returns the exit code. */
export async function newReviewCommand(
  { id, title, kind, whole = false }: NewReview,
  around: Surroundings,
): Promise<number | WrongUse> {
  const cannot = await cannotBegin(id, 'review', around.folder);
  if (cannot) return cannot;
  if (id === 'cpd')
    return {
      wrongUse: 'data/cpd is the folder of the nations’ rules: take another name, such as cpd-review',
    };
  const chosen = kind === undefined ? undefined : chooseKind(kind);
  if (typeof chosen === 'object') return chosen;
  const data = join(around.folder, 'data');
  const there = await sameNameIn(data, id);
  if (there !== undefined && (there !== id || !(await isEmptyFolder(join(data, there)))))
    return { wrongUse: `data/${there} is there already, and nothing is written over it: take another name` };

  const start = scaffoldInput(id, around.today(), {
    ...(title === undefined ? {} : { title }),
    ...(chosen === undefined || kind === undefined ? {} : { kind: chosen, isLiving: isCalledLiving(kind) }),
  });
  return writeScaffold(
    [
      { path: join(data, id, 'review.yaml'), text: reviewScaffold(start, whole ? 'whole' : 'handout') },
      { path: join(data, id, 'references.json'), text: referencesScaffold(start) },
    ],
    [
      `Fill in data/${id}/review.yaml from top to bottom, and the reference in data/${id}/references.json.`,
      `npx brevier check data/${id}   lists what is left to do, in order`,
      `npx brevier build data/${id}   makes the documents, which say that they are drafts until nothing is left`,
    ],
    around,
  );
}

export interface NewDocument {
  /** As written. */
  readonly name: string;
  /** The kind of document as a reader sees it; without it, the name in words. */
  readonly title?: string;
}

/** `brevier new document`: writes the start of a template, and nothing over what is there. Returns the exit code. */
export async function newDocumentCommand(
  { name, title }: NewDocument,
  around: Surroundings,
): Promise<number | WrongUse> {
  const cannot = await cannotBegin(name, 'document', around.folder);
  if (cannot) return cannot;
  if (name === 'readme')
    return { wrongUse: 'templates/README.md explains templates and is none: take another name' };
  const templates = join(around.folder, 'templates');
  const there = await sameNameIn(templates, `${name}.md`);
  if (there !== undefined)
    return {
      wrongUse: `templates/${there} is there already, and nothing is written over it: take another name`,
    };
  // Its documents would have the same files.
  const other = (await readTemplates(around.folder)).find(({ template }) => template?.document === name);
  if (other !== undefined)
    return { wrongUse: `${other.file} makes a document ${name} already: take another name` };

  return writeScaffold(
    [
      {
        path: join(templates, `${name}.md`),
        text: documentScaffold(name, title ?? capital(name.replaceAll('-', ' '))),
      },
    ],
    [
      `Change templates/${name}.md: its notes say how, and templates/README.md teaches the rest.`,
      'npx brevier templates   lists what can stand in it, with the values of your data',
      `npx brevier build --template ${name}   makes the document of every review`,
    ],
    around,
  );
}

/**
 * Writes the files that something new begins with, and says what to do next. Returns the exit code.
 *
 * @param next what to do, step after step
 */
export async function writeScaffold(
  files: readonly { readonly path: string; readonly text: string }[],
  next: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { folder, stdout } = around;
  const faults: Fault[] = [];
  for (const { path, text } of files) {
    const file = shownPath(path, folder);
    const fault = await writeNewFile(path, text, file);
    if (fault) faults.push(fault);
    else stdout.write(`${file}  new\n`);
  }
  if (faults.length > 0) return failed(faults, around);
  stdout.write(`\nWhat to do next:\n${next.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`);
  return exitCode.built;
}

/** `scoping`, `Overview of reviews`, `living systematic review` → a kind of review that the model knows. */
function chooseKind(written: string): ReviewKind | WrongUse {
  const plain = written.trim().toLowerCase();
  const kind = kindCalled(plain);
  if (kind !== undefined) return kind;
  const near = nearest(plain, reviewKinds) ?? nearest(`${plain} review`, reviewKinds);
  const help = near === undefined ? `There are: ${reviewKinds.join(', ')}` : `Did you mean ${near}?`;
  return { wrongUse: `there is no kind of review ${written}. ${help}` };
}
