import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../document/tree.ts';
import { didYouMean } from '../fault/did-you-mean.ts';
import type { Breach, Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import type { Directive } from './directive.ts';
import { directives } from './directives/directives.ts';
import { type Filling, placeIn, placeOfCharacters, type TextAt } from './filling.ts';

type BlockDirective = LeafDirective | ContainerDirective;

/** What stands in the place of `::findings` or `:::each{of=themes}` … `:::`. */
export function blockNodes(
  node: BlockDirective,
  filling: Filling,
  fillBlocks: (nodes: readonly RootContent[], filling: Filling) => readonly Block[],
): readonly Block[] {
  const place = placeOfOpening(node, filling.text);
  const directive = directives.get(node.name);
  const faults: readonly Said[] =
    directive?.form === formOf(node)
      ? [...wrongAttributes(node, directive), ...label(node, directive)]
      : [unknownDirective(node, directive)];
  for (const fault of faults) filling.report('directive-is-known', { place, ...fault });
  // A directive that lacks what was misspelt would say so once more.
  if (!directive || faults.length > 0) return [];
  const attributes = new Map(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  const made = directive.expand(
    { node, attributes, place, fill: (inner = filling) => fillBlocks(node.children, inner) },
    filling,
  );
  // What a block makes stands where the block does, for faults that show only in the whole document.
  const from = {
    data: { madeBy: { directive: node.name } },
    ...(node.position ? { position: node.position } : {}),
  };
  return made.map((each) => (each.position ? each : { ...each, ...from }));
}

/** The line that opens a block: what is wrong with a block stands there. */
function placeOfOpening({ position }: BlockDirective, text: TextAt): Place {
  const offset = position?.start.offset;
  if (offset === undefined) return placeIn(text, position);
  return placeOfCharacters(text, offset, text.value.slice(offset).search(/[ \t]*(?:\r?\n|$)/));
}

type Said = Omit<Breach, 'place'>;

const formOf = (node: BlockDirective): Directive['form'] =>
  node.type === 'leafDirective' ? 'leaf' : 'container';

const opening = ({ example }: Directive): string => example.split('\n')[0] ?? '';

function unknownDirective(node: BlockDirective, directive: Directive | undefined): Said {
  const found = `${formOf(node) === 'leaf' ? '::' : ':::'}${node.name}`;
  if (node.name === 'value') {
    return {
      found: `\`${found}\``,
      expected: 'one colon before `value`, within a line of text',
      suggestion: 'write `:value[studies.included]` with the name of your value in the brackets',
    };
  }
  if (directive) {
    const holds = directive.form === 'leaf' ? 'holds no text' : 'has text and a closing :::';
    return { found, expected: `\`${opening(directive)}\`, as ${directive.name} ${holds}` };
  }
  const meant = directives.get(nearest(node.name, [...directives.keys()]) ?? '');
  return {
    found,
    expected: `one of ${[...directives.keys()].join(', ')}`,
    suggestion: meant && `did you mean \`${opening(meant)}\`?`,
  };
}

function* wrongAttributes(node: BlockDirective, directive: Directive): Iterable<Said> {
  const known = Object.keys(directive.attributes);
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const allowed = directive.attributes[name];
    if (allowed === undefined) {
      yield {
        found: `the attribute \`${name}\` of ${node.name}`,
        expected: known.length === 0 ? 'no attribute' : `one of ${known.join(', ')}`,
        ...didYouMean(nearest(name, known)),
      };
    } else if (allowed.length > 0 && !allowed.includes(value ?? '')) {
      const near = nearest(value ?? '', allowed);
      yield {
        found: `\`${name}=${value ?? ''}\``,
        expected: `one of ${allowed.join(', ')}`,
        suggestion: near && `did you mean \`${name}=${near}\`?`,
      };
    }
  }
}

/** No block reads what stands in brackets after its name. */
function* label(node: BlockDirective, directive: Directive): Iterable<Said> {
  const [first] = node.children;
  const hasLabel =
    node.type === 'leafDirective'
      ? first !== undefined
      : first?.type === 'paragraph' && first.data?.directiveLabel;
  if (!hasLabel) return;
  yield { found: `text in brackets after ${node.name}`, expected: `\`${opening(directive)}\`` };
}
