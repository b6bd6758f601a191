import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { asteriskInWord } from './asterisk-in-word.ts';
import { bareAddresses, bareAddressesFromMarkdown } from './bare-addresses.ts';
import { raisedAndLowered, raisedAndLoweredFromMarkdown } from './raised-and-lowered.ts';

/**
 * Markdown with a YAML header and directives, parsed and nothing more. Every node keeps its position. Templates and the
 * texts of the data are read in the same way.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(function readAlso() {
    const data = this.data();
    // What comes last is tried first: an address before a directive.
    data.micromarkExtensions?.push(...bareAddresses, asteriskInWord, raisedAndLowered);
    data.fromMarkdownExtensions?.push(bareAddressesFromMarkdown, raisedAndLoweredFromMarkdown);
  })
  .freeze();
