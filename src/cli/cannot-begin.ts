import { holdsProject } from '../io/holds-project.ts';
import { isUsableName, nameThatFits } from '../start/name-that-fits.ts';
import type { WrongUse } from './choose-reviews.ts';

/** What the folders of the project have a use for: the nations’ rules, and what explains templates. */
const kept = { review: ['cpd'], document: ['readme'] } as const;

/**
 * Why something new cannot begin here under a name; where the name is the reason, with one that it can have.
 *
 * @param folder absolute path of the folder that the command was called in
 */
export async function cannotBegin(
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
