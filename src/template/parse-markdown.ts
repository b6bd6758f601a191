import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown with a YAML header and directives, parsed and nothing more. Every node keeps its position. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).freeze();
