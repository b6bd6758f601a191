import type { PhrasingContent, RootContent, Text } from 'mdast';
import { linksInBrackets } from './bare-addresses.ts';
import { blockNodes } from './block-nodes.ts';
import { citationNodes } from './citation-nodes.ts';
import { type Filling, placeIn } from './filling.ts';
import { langNodes } from './lang-nodes.ts';
import { miscolonedText } from './miscoloned-text.ts';
import { refusal } from './refusal.ts';
import { unknownTextDirective } from './unknown-text-directive.ts';
import { unreadMarks } from './unread-marks.ts';
import { unreadable } from './unreadable.ts';
import { valueNodes } from './value-nodes.ts';

/**
 * Fills Markdown nodes: values, citations and block directives are replaced, everything else is kept
 * with its position. What a template may not hold is reported.
 */
export function fillNodes(nodes: readonly RootContent[], filling: Filling): RootContent[] {
  return nodes.flatMap((node) => fillNode(node, filling));
}

function fillNode(node: RootContent, filling: Filling): readonly RootContent[] {
  const place = placeIn(filling.text, node.position?.start);
  switch (node.type) {
    case 'text':
      if (unreadable.test(node.value)) {
        filling.report('text-is-readable', {
          place,
          found: 'a control character, which has no shape',
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
      if (node.name === 'not-evidence' && node.children.length > 0) return fillNodes(node.children, filling);
      // “re:lang” is no directive, as in “10:30”.
      if (node.name === 'lang' && (node.children.length > 0 || node.attributes?.is !== undefined))
        return langNodes(node, filling);
      return unknownTextDirective(node, filling);
    case 'leafDirective':
    case 'containerDirective':
      return blockNodes(node, filling, fillNodes);
    default:
  }
  if (node.type === 'html' && !filling.text.isProse && isNote.test(node.value)) return [];
  const refused = refusal(node, filling.text);
  if (refused) {
    filling.report(refused.rule, { place, ...refused });
    return [];
  }
  if (node.type === 'link' && node.url.startsWith('#')) filling.linkTo(node.url.slice(1), place);
  if (node.type === 'link') {
    const words = fillNodes(node.children, { ...filling, isInLink: true });
    return filling.isInLink ? words : [withChildren(node, words)];
  }
  if ('children' in node) return [withChildren(node, fillNodes(node.children, filling))];
  return [node];
}

/** Addresses in brackets, of which the parser takes no notice, as they may be part of a citation. */
function addressed(
  piece: PhrasingContent,
  { position }: Text,
  { isInLink, text }: Filling,
): readonly RootContent[] {
  const source = text.value.slice(position?.start.offset, position?.end.offset);
  return piece.type === 'text' && source.includes('[') && !source.includes('\\') && !isInLink
    ? linksInBrackets(piece)
    : [piece];
}

/** `<!-- … -->` and nothing else: what the writer of a template notes for the next one. It is printed nowhere. */
const isNote = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/;

/** The same node around other children. The kinds of children are those that the parser put there. */
function withChildren(node: RootContent, children: readonly RootContent[]): RootContent {
  return Object.assign({}, node, { children });
}
