import { join } from 'node:path';
import { sameNameIn } from '../io/same-name-in.ts';
import { capital } from '../messages/capital.ts';
import { documentStart } from '../start/document-start.ts';
import { cannotBegin } from './cannot-begin.ts';
import type { WrongUse } from './choose-reviews.ts';
import { readTemplates } from './read-templates.ts';
import type { Surroundings } from './surroundings.ts';
import { writeStart } from './write-start.ts';

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

  return writeStart(
    [
      {
        path: join(templates, `${name}.md`),
        text: documentStart(name, title ?? capital(name.replaceAll('-', ' '))),
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
