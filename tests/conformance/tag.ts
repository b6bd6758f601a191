/** A tag and what stands in it, as a reader of HTML or of a PDF's structure tree would find it. */
export interface Tag {
  readonly role: string;
  /** Language, alternative, scope and the like, in words to be compared. */
  readonly says: readonly string[];
  readonly kids: readonly (Tag | string)[];
}

const inline: ReadonlySet<string> = new Set(['Span', 'Link', 'Code']);

/** A tree of tags as lines, one a tag or a text, so that a difference shows where it is. White space is folded. */
export function linesOfTags({ role, says, kids }: Tag, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const whole = joined(kids);
  return [
    [indent + role, ...says].join(' '),
    ...whole.flatMap((kid, index) => {
      if (typeof kid !== 'string') return linesOfTags(kid, depth + 1);
      let text = kid.replaceAll(/\s+/g, ' ');
      if (!inline.has(role) && endsText(whole[index - 1])) text = text.trimStart();
      if (!inline.has(role) && endsText(whole[index + 1])) text = text.trimEnd();
      return text === '' ? [] : [`${indent}  “${text}”`];
    }),
  ];
}

/** Whether space beside it is nothing: the edge of a block, or a block inside it. */
const endsText = (neighbour: Tag | string | undefined): boolean =>
  neighbour === undefined || (typeof neighbour !== 'string' && !inline.has(neighbour.role));

/** Neighbouring texts are one. */
function joined(kids: readonly (Tag | string)[]): (Tag | string)[] {
  const whole: (Tag | string)[] = [];
  for (const kid of kids) {
    const last = whole.at(-1);
    if (typeof kid === 'string' && typeof last === 'string') whole[whole.length - 1] = last + kid;
    else whole.push(kid);
  }
  return whole;
}

/** All the text below a tag, with spaces folded. */
export const textOfTag = ({ kids }: Tag): string =>
  kids
    .map((kid) => (typeof kid === 'string' ? kid : textOfTag(kid)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
