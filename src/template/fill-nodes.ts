import type { List as MarkdownList, Text as MarkdownText, RootContent } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { text } from '../document/nodes.ts';
import { type Block, type Content, isBlock, isRun, type ListItem, type Run } from '../document/tree.ts';
import { linksInBrackets } from './bare-addresses.ts';
import { blockNodes } from './block-nodes.ts';
import { citationNodes } from './citation-nodes.ts';
import { type Filling, placeIn } from './filling.ts';
import { langNodes } from './lang-nodes.ts';
import { miscolonedText, unknownTextDirective } from './miswritten-directives.ts';
import { refusal } from './refusal.ts';
import { unreadMarks } from './unread-marks.ts';
import { unreadable } from './unreadable.ts';
import { valueNodes } from './value-nodes.ts';

/**
 * Fills Markdown: values, citations and block directives are replaced, everything else is kept with its position. What a template may
 * not hold is reported.
 */
export const fillBlocks = (nodes: readonly RootContent[], filling: Filling): readonly Block[] =>
  withoutEmptyHeads(nodes.map((node) => ({ node, made: fillNode(node, filling).filter(isBlock) })));

/** A piece of a template, and what stands in its place. */
interface Filled {
  readonly node: RootContent;
  readonly made: readonly Block[];
}

/** A head goes with the blocks below it: where none of them has anything to say of the review, there is no head either. The title stays. */
function withoutEmptyHeads(filled: readonly Filled[]): readonly Block[] {
  const kept: Block[][] = [];
  let below: { readonly calls: boolean; readonly says: boolean } = { calls: false, says: false };
  for (const { node, made } of filled.toReversed()) {
    if (node.type === 'heading') {
      const isEmpty = node.depth > 1 && below.calls && !below.says;
      kept.push(isEmpty ? [] : [...made]);
      // What stands below a smaller head stands below a larger one as well.
      below = node.depth > 2 ? { calls: below.calls, says: !isEmpty } : { calls: false, says: false };
      continue;
    }
    kept.push([...made]);
    if (made.some(({ type }) => type === 'newPage')) below = { calls: false, says: false };
    else
      below = {
        calls: below.calls || node.type === 'leafDirective' || node.type === 'containerDirective',
        says: below.says || made.length > 0,
      };
  }
  return kept.toReversed().flat();
}

/** The same of what stands in a line. */
export const fillRuns = (nodes: readonly RootContent[], filling: Filling): readonly Run[] =>
  fillAll(nodes, filling).filter(isRun);

const fillAll = (nodes: readonly RootContent[], filling: Filling): readonly (Run | Block)[] =>
  nodes.flatMap((node, index) =>
    closesTagBefore(node, nodes.slice(0, index)) ? [] : fillNode(node, filling),
  );

/** Whether a node ends what a tag before it began: the two are one mistake, of which the first tells. */
function closesTagBefore(node: RootContent, before: readonly RootContent[]): boolean {
  const tag = node.type === 'html' ? /^<\/([\w-]+)\s*>$/.exec(node.value)?.[1]?.toLowerCase() : undefined;
  return (
    tag !== undefined &&
    before.some((each) => each.type === 'html' && new RegExp(`^<${tag}[\\s>]`, 'i').test(each.value))
  );
}

function fillNode(node: RootContent, filling: Filling): readonly (Run | Block)[] {
  const place = placeIn(filling.text, node.position);
  switch (node.type) {
    case 'text':
      if (unreadable.test(node.value)) {
        filling.report('text-is-readable', {
          place,
          found: 'a control character, which cannot be printed',
          expected: 'letters, digits and signs',
        });
        return [];
      }
      unreadMarks(node, filling);
      if (!filling.text.isProse) miscolonedText(node, filling);
      return citationNodes(node, filling).flatMap((piece) => addressed(piece, node, filling));
    case 'textDirective':
      if (node.name === 'value') return valueNodes(node, filling);
      // Who reads the document sees the words; the mark is for who writes, and for the rules.
      if (node.name === 'not-evidence' && node.children.length > 0) return fillRuns(node.children, filling);
      // “re:lang” is no directive, as in “10:30”.
      if (node.name === 'lang' && (node.children.length > 0 || node.attributes?.is !== undefined))
        return langNodes(node, fillRuns(node.children, filling), filling);
      return unknownTextDirective(node, filling);
    case 'leafDirective':
    case 'containerDirective':
      return blockNodes(node, filling, fillBlocks);
    default:
  }
  if (node.type === 'html' && !filling.text.isProse && isNote.test(node.value)) return [];
  const refused = refusal(node, filling.text);
  if (refused) {
    filling.report(refused.rule, { place, ...refused });
    return [];
  }
  return asWritten(node, filling);
}

/** What Markdown has itself, in the nodes of the document. */
function asWritten(node: RootContent, filling: Filling): readonly (Run | Block)[] {
  const { position } = node;
  const at = position ? { position } : {};
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'superscript':
    case 'subscript':
      return [{ type: node.type, children: fillRuns(node.children, filling), ...at }];
    case 'link': {
      if (node.url.startsWith('#')) filling.linkTo(node.url.slice(1), placeIn(filling.text, position));
      const words = fillRuns(node.children, { ...filling, isInLink: true });
      return filling.isInLink
        ? words
        : [{ type: 'link', url: normalizeUri(node.url), children: words, ...at }];
    }
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value, ...at }];
    case 'break':
      return [{ type: 'break', ...at }, text('\n')];
    case 'paragraph':
      return [{ type: 'paragraph', children: fillRuns(node.children, filling), ...at }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: fillRuns(node.children, filling), ...at }];
    case 'blockquote':
      return [{ type: 'blockquote', children: fillBlocks(node.children, filling), ...at }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...at }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          ...(typeof node.start === 'number' ? { start: node.start } : {}),
          children: itemsOf(node, filling),
          ...at,
        },
      ];
    default:
      throw new Error(`Markdown that documents have no part for: ${node.type}`);
  }
}

/** Paragraphs stand as words in the items of a tight list, which has no blank line between them. */
function itemsOf(list: MarkdownList, filling: Filling): readonly ListItem[] {
  const isLoose = list.spread || list.children.some(({ spread, children }) => spread ?? children.length > 1);
  return list.children.flatMap((node): ListItem[] => {
    const place = placeIn(filling.text, node.position);
    const refused = refusal(node, filling.text);
    if (refused) {
      filling.report(refused.rule, { place, ...refused });
      return [];
    }
    const blocks = fillBlocks(node.children, filling);
    const children: Content = isLoose
      ? blocks
      : blocks.flatMap((block): Content => (block.type === 'paragraph' ? block.children : [block]));
    return [{ type: 'listItem', children, ...(node.position ? { position: node.position } : {}) }];
  });
}

/** Addresses in brackets, of which the parser takes no notice, as they may be part of a citation. */
function addressed(
  piece: Run,
  { position }: MarkdownText,
  { isInLink, text: { value } }: Filling,
): readonly Run[] {
  const source = value.slice(position?.start.offset, position?.end.offset);
  return piece.type === 'text' && source.includes('[') && !source.includes('\\') && !isInLink
    ? linksInBrackets(piece)
    : [piece];
}

/** `<!-- … -->` and nothing else: what the writer of a template notes for the next one. It is printed nowhere. */
const isNote = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/;
