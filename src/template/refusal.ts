import type { ListItem, RootContent } from 'mdast';
import type { Fault } from '../fault/fault.ts';
import type { TextAt } from './filling.ts';
import { looksLikeTable } from './texts-of-template.ts';

export type Refusal = Pick<Fault, 'rule' | 'found' | 'expected' | 'suggestion'>;

/**
 * Why a piece of Markdown cannot be set, if it cannot: documents have no such part (docs/document-tree.md), or it would
 * bring in what the program did not make. What is meant to be read is set otherwise, and the refusal says how.
 *
 * @throws for a kind of Markdown that the parser is not set up to read
 */
export function refusal(node: RootContent, text: TextAt): Refusal | undefined {
  const source = text.value.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'code':
      return codeBlock(node.value, source);
    case 'html':
      return html(node.value, text);
    case 'image':
      return {
        rule: 'link-is-safe',
        found: `the picture ${node.url}`,
        expected: 'no picture; pictures are made from the data',
      };
    case 'link':
      return link(node.url, node.title, source);
    case 'listItem':
      return boxToTick(node, source);
    case 'paragraph':
      return looksLikeTable(source)
        ? {
            rule: 'table-comes-from-data',
            found: `\`${shortened(source.split('\n')[0] ?? '')}\`, a table drawn with lines`,
            expected: text.isProse
              ? 'a sentence that says it; documents make their tables from the data. A | that should be printed is written `\\|`'
              : 'a block that makes a table from the data, such as `::findings` or `::methods-table`, or a list with `- ` before each line',
          }
        : undefined;
    default:
      if (plain.has(node.type)) return undefined;
      throw new Error(`Markdown that documents have no part for: ${node.type}`);
  }
}

/** What needs no look: the renderers have a place for it. */
const plain: ReadonlySet<string> = new Set<RootContent['type']>([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'superscript',
  'subscript',
  'list',
  'blockquote',
  'thematicBreak',
  'heading',
]);

function codeBlock(code: string, source: string): Refusal {
  const isFenced = /^[`~]{3}/.test(source);
  return {
    rule: 'template-has-no-code-block',
    found: `a block of code: ${shortened(code.trim())}`,
    expected: 'text; four spaces before a paragraph, or three backticks, make it code',
    ...(isFenced ? {} : { suggestion: 'delete the spaces at the beginning of the line' }),
  };
}

function html(value: string, { isProse }: TextAt): Refusal {
  if (isProse) {
    return {
      rule: 'prose-has-no-html',
      found: `HTML: ${shortened(value)}`,
      expected:
        'text with *emphasis*, **bold**, links and `:value[…]`; a < that should be printed is written `\\<`',
    };
  }
  if (value.startsWith('<!--') && !value.includes('-->')) {
    return {
      rule: 'template-has-no-html',
      found: 'a note (`<!--`) that is not closed, so that everything after it is left out',
      expected: '`-->` where the note ends',
    };
  }
  return {
    rule: 'template-has-no-html',
    found: `HTML: ${shortened(value)}`,
    expected: 'Markdown, and blocks such as `::findings`; HTML cannot be used here',
  };
}

function link(url: string, title: string | null | undefined, source: string): Refusal | undefined {
  if (!/^(?:https?:\/\/|mailto:|#)/i.test(url)) {
    return {
      rule: 'link-is-safe',
      found: url === '' ? 'a link without an address between ( and )' : `the address ${url}`,
      expected: 'an address that begins with https://, http://, mailto: or #',
    };
  }
  if (title === null || title === undefined) return undefined;
  const words = /^\[([^\]]*)\]/.exec(source)?.[1];
  return {
    rule: 'link-has-no-title',
    found: `‘${shortened(title)}’ after the address of a link, which is shown only under a mouse pointer`,
    expected: 'what readers need in the text itself',
    ...(words === undefined ? {} : { suggestion: `write \`[${words}](${url})\`` }),
  };
}

/** Why a list item with a box to tick cannot be set: the box would be printed as brackets. */
function boxToTick({ children: [first] }: ListItem, source: string): Refusal | undefined {
  const [, marker, box, words] = /^([-*+]|\d+[.)])\s+(\[[ xX]\])\s+(.*)/.exec(source) ?? [];
  const isText = first?.type === 'paragraph' && first.children[0]?.type === 'text';
  if (marker === undefined || box === undefined || !isText) return undefined;
  return {
    rule: 'markdown-can-be-set',
    found: `\`${marker} ${box}\`, a box to tick`,
    expected: 'a list item without a box',
    suggestion: `write \`${marker} ${words ?? ''}\``,
  };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
