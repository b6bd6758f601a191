import { cached } from '../cache/cached.ts';
import { text } from '../document/nodes.ts';
import type { Run } from '../document/tree.ts';
import { messagesIn } from '../messages/messages-in.ts';
import type { Prose } from '../review/review.ts';
import { fillRuns } from './fill-nodes.ts';
import type { Filling } from './filling.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { refusal } from './refusal.ts';
import { tooMuchProse } from './too-much-markdown.ts';

/**
 * A field of the data that is declared to hold inline Markdown, as filled inline content.
 * Anything but one paragraph is reported at its place in the data.
 */
export function proseNodes(prose: Prose, filling: Filling): readonly Run[] {
  const { foreign } = prose;
  if (foreign === undefined) return nodesOf(prose, filling);
  // Values in the middle of English words are said in English.
  const inner: Filling = { ...filling, messages: messagesIn(foreign.lang, filling.review.words) };
  return [{ type: 'foreign', ...foreign, children: nodesOf(prose, inner) }];
}

function nodesOf(prose: Prose, filling: Filling): readonly Run[] {
  if (!maybeMarkdown.test(prose.markdown)) return [text(prose.markdown)];
  const tooMuch = tooMuchProse(prose.markdown, prose.place);
  if (tooMuch) {
    filling.report(tooMuch.rule, tooMuch);
    return [];
  }
  const { markdown, place, asWritten } = prose;
  const inner: Filling = {
    ...filling,
    text: { value: markdown, start: place, isProse: true, ...(asWritten === undefined ? {} : { asWritten }) },
  };
  const blocks = parsed(prose.markdown).children;
  const [paragraph] = blocks;
  if (blocks.length !== 1 || paragraph?.type !== 'paragraph') {
    if (paragraph?.type === 'html') {
      fillRuns(blocks, inner);
      return [];
    }
    filling.report('prose-is-inline', {
      place: prose.place,
      found: `${kinds[paragraph?.type ?? ''] ?? 'more than one paragraph'} in \`${prose.path}\``,
      expected: 'one paragraph of text; it may contain *emphasis*, **bold**, links and `:value[…]`',
      suggestion: 'to print a character as it is, put a backslash before it',
    });
    return [];
  }
  const refused = refusal(paragraph, inner.text);
  if (refused) {
    filling.report(refused.rule, { place: prose.place, ...refused });
    return [];
  }
  return fillRuns(paragraph.children, inner);
}

/** Most fields are those of the document before. */
const parsed = cached(
  { holds: 'parsed prose', most: 2000, lasts: true },
  parseMarkdown,
  (markdown) => markdown,
);

/** Whether a text could mean anything but itself in Markdown; most do not, and need not be parsed. */
const maybeMarkdown =
  /[*_`[\]<&\\!@:~^$={|]|\bwww\.|^\s*(?:#|>|[-+]\s|\d+[.)]\s|\s{3})|\n\s*\n|^[=-]+$|\s{2,}$/m;

const kinds: Readonly<Record<string, string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  html: 'HTML',
  thematicBreak: 'a rule',
  leafDirective: 'a block directive',
  containerDirective: 'a block directive',
  definition: 'the address of a link, apart from its words',
};
