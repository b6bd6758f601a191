import { yearToDo } from '../review/to-dos-in.ts';
import { partHeads, reviewBlocks, type ScaffoldBlock, type ScaffoldInput } from './review-blocks.ts';

/** How much of a review stands in its start: what a handout needs, or all that its own authors may have to say. */
export type ScaffoldExtent = 'handout' | 'whole';

/**
 * `review.yaml` for a person to fill in from top to bottom. Documents can be made of it at once, as drafts. What a handout does without
 * stands there as an example behind #, under a head that says for what it is; in a whole start it stands there to be filled in.
 *
 * @param own blocks that come in place of those with their keys; an empty one leaves the key out
 */
export function reviewScaffold(
  start: ScaffoldInput,
  extent: ScaffoldExtent = 'handout',
  own: Readonly<Record<string, string>> = {},
): string {
  const blocks = reviewBlocks(start);
  const parts = Object.entries(partHeads).map(([part, [head, ...below]]) => {
    const inPart = blocks.filter((block) => block.for === part && own[block.key] !== '');
    if (inPart.length === 0) return '';
    const isActive = part === 'handout' || extent === 'whole';
    return [
      ...(head === undefined ? [] : [`# ---- ${head} ----\n${below.map(note).join('')}${hintFor(extent)}`]),
      ...inPart.map((block) => block.notes.map(note).join('') + linesOf(block, isActive, own[block.key])),
    ].join('\n');
  });
  return [headOf(start), ...parts.filter((part) => part !== '')].join('\n');
}

/** A block without its notes: to be filled in, or as an example; another in its place is what it is. */
function linesOf({ example = '', yaml }: ScaffoldBlock, isActive: boolean, own: string | undefined): string {
  if (own !== undefined) return own;
  if (isActive) return behindHash(example) + yaml;
  return example === '' ? asExample(yaml) : behindHash(example);
}

const note = (line: string): string => `# ${line}\n`;

const hintFor = (extent: ScaffoldExtent): string =>
  extent === 'handout'
    ? note('Take the # and the space after it away from the lines of a block to use it.')
    : '';

const behindHash = (yaml: string): string =>
  yaml
    .split('\n')
    .filter((line) => line !== '')
    .map(note)
    .join('');

/** Lines of YAML that wait behind # to be used; the notes among them stay out, as they would be taken for a part of it. */
const asExample = (yaml: string): string =>
  yaml
    .split('\n')
    .filter((line) => line !== '' && !/^\s*#/.test(line))
    .map(note)
    .join('');

const headOf = ({ id }: ScaffoldInput): string => `# yaml-language-server: $schema=../review.schema.json
#
# Fill this in from top to bottom. What begins with TO DO is yours to replace: write between the quotation marks.
# “npx brevier check” lists what is left, in order. Lines that begin with # are notes and examples.

id: ${id}
language: en-GB
`;

/** `references.json` with the one entry that documents cite, to be filled in as well. */
export const referencesScaffold = ({ citekey }: Pick<ScaffoldInput, 'citekey'>): string => `[
  {
    "id": "${citekey}",
    "type": "article-journal",
    "title": "TO DO: the title",
    "author": [{ "family": "TO DO: the author’s family name", "given": "TO DO: the given names" }],
    "container-title": "TO DO: the journal",
    "issued": { "date-parts": [[${yearToDo}]] },
    "number": "TO DO: the number of the article; or “page” or “DOI” in place of “number”"
  }
]
`;

/** What a review begins with: an edition of today, which is looked at again in a year. */
export function scaffoldInput(
  id: string,
  today: string,
  given: Pick<ScaffoldInput, 'title' | 'kind' | 'isLiving'>,
): ScaffoldInput {
  // A citekey has no hyphens by custom: bark2023 for bark-2023.
  return { id, citekey: id.replaceAll('-', ''), date: today, nextReview: inAYear(today), ...given };
}

/** The same day of the next year; for a leap day, the day before. */
function inAYear(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
