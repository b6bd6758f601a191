import { cached } from '../../cache/cached.ts';

/**
 * Markdown with each character in its place, but with spaces for what is no text of its own: directives, code, notes,
 * citations, addresses of links, marks of emphasis, and what is raised or lowered, such as the 2 of CO~2~.
 *
 * @param fill stands for each character of a directive; a letter keeps it one word of a sentence
 */
export const maskedMarkdown = cached(
  { holds: 'masked texts', most: 5000 },
  mask,
  (markdown, fill = ' ') => `${fill}${markdown}`,
);

function mask(markdown: string, fill = ' '): string {
  const blank = (part: string): string => part.replaceAll(/\S/g, ' ');
  return markdown
    .replaceAll(/`[^`]+`|<!--[\s\S]*?-->/g, blank)
    .replaceAll(/:(?:value|not-evidence)\[[^\]]*\](?:\{[^}]*\})?/g, (part) => fill.repeat(part.length))
    .replaceAll(/:lang\[([^\]]*)(\]\{[^}]*\})?/g, (_, text: string, end = '') => `     [${text}${blank(end)}`)
    .replaceAll(/\[(?:[^\]@[]*\s)?-?@[^\]]*\]|(?<![\w\\])@[A-Za-z][\w-]*(?:\s+\[[^\]]*\])?/g, blank)
    .replaceAll(
      /(?<=\])\((?:[^()]|\([^()]*\))*\)|<(?:https?:|mailto:)[^>]*>|(?:https?:\/\/|\bwww\.)\S+/g,
      blank,
    )
    .replaceAll(/(?<=[^\s~^])([~^])[^\s~^]+\1(?![~^])/g, blank)
    .replaceAll(/&#?\w+;|<\/?[a-z][^>]*>|\[\^[^\]]*\]:?/gi, blank)
    .replaceAll(/[*_]/g, ' ');
}
