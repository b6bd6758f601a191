import { citekeyOfItem } from '../../review/schema/citekey-of-item.ts';
import { yearToDo } from '../../review/to-dos-in.ts';
import { unaccented } from '../make-id.ts';

const fits = /^[A-Za-z][\w-]*$/;

/**
 * A citekey for an item, as citations want it: its own id, or that without the signs that do not fit, or its first author and year,
 * and a letter after it where another has it already.
 *
 * @param taken citekeys that are in use; the new one is added
 */
export function fitCitekey(item: Readonly<Record<string, unknown>>, taken: Set<string>): string {
  const id = typeof item.id === 'string' || typeof item.id === 'number' ? String(item.id).trim() : '';
  const squeezed = unaccented(id)
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  // An address or a number is nobody’s name for a work.
  const isName = fits.test(squeezed) && !/[/\\]|^\W*\d/.test(id);
  const made = fits.test(id) ? id : isName ? squeezed : (authorAndYear(item) ?? firstWord(item));
  let free = made;
  for (let number = 2; taken.has(free); number++)
    free = number < 27 ? `${made}${String.fromCharCode(96 + number)}` : `${made}-${number}`;
  taken.add(free);
  return free;
}

/** Not with the year that stands for one that nobody has looked up. */
function authorAndYear(item: Readonly<Record<string, unknown>>): string | undefined {
  const made = citekeyOfItem(item);
  return made?.endsWith(String(yearToDo)) ? undefined : made;
}

/** Of the first author, or else of the title; a name of one letter is no name. */
function firstWord({ author, title }: Readonly<Record<string, unknown>>): string {
  const [first] = Array.isArray(author) ? author : [];
  for (const text of [first?.family, first?.literal, title]) {
    const words =
      typeof text === 'string'
        ? unaccented(text)
            .toLowerCase()
            .split(/[^a-z]+/)
        : [];
    const word = words.find((each) => each.length > 1 && !/^(?:the|an)$/.test(each));
    if (word !== undefined) return word;
  }
  return 'reference';
}
