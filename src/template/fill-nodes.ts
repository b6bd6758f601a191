import type { PhrasingContent, RootContent } from 'mdast';
import { nearest } from '../fault/nearest.ts';
import { citationNodes } from './citation-nodes.ts';
import { directives } from './directives/directives.ts';
import { type Filling, placeIn } from './filling.ts';
import { langNodes } from './lang-nodes.ts';
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
      return citationNodes(node, filling);
    case 'textDirective':
      if (node.name === 'value') return valueNodes(node, filling);
      // “re:lang” is no directive, as in “10:30”.
      if (node.name === 'lang' && (node.children.length > 0 || node.attributes?.is !== undefined))
        return langNodes(node, filling);
      return restored(node, filling);
    case 'leafDirective':
    case 'containerDirective':
      return blockNodes(node, filling);
    case 'html':
      filling.report({
        rule: 'template-has-no-html',
        severity: 'error',
        place,
        found: `HTML: ${shortened(node.value)}`,
        expected: 'Markdown and directives; nothing here is passed on as HTML',
      });
      return [];
    case 'link':
    case 'definition':
    case 'image': {
      if (node.type === 'image' || !/^(?:https?:\/\/|mailto:|#)/i.test(node.url)) {
        filling.report({
          rule: 'link-is-safe',
          severity: 'error',
          place,
          found: node.type === 'image' ? `the picture ${node.url}` : `the address ${node.url}`,
          expected:
            node.type === 'image'
              ? 'no picture; pictures are made from the data'
              : 'an address that begins with https://, http://, mailto: or #',
        });
        return [];
      }
      break;
    }
    case 'code':
      filling.report({
        rule: 'template-has-no-code-block',
        severity: 'error',
        place,
        found: `a block of code: ${shortened(node.value.trim())}`,
        expected: 'text; four spaces before a paragraph make code of it, as do three backticks',
      });
      return [];
    case 'table':
      break;
    default:
  }
  if ('children' in node) return [withChildren(node, fillNodes(node.children, filling))];
  return [node];
}

/** The same node around other children. The kinds of children are those that the parser put there. */
function withChildren(node: RootContent, children: readonly RootContent[]): RootContent {
  return Object.assign({}, node, { children });
}

function blockNodes(
  node: Extract<RootContent, { type: 'leafDirective' | 'containerDirective' }>,
  filling: Filling,
) {
  const place = placeIn(filling.text, node.position?.start);
  const directive = directives.get(node.name);
  const form = node.type === 'leafDirective' ? 'leaf' : 'container';
  if (!directive || directive.form !== form) {
    const near = nearest(node.name, [...directives.keys()]);
    const meant = directive ?? (near === undefined ? undefined : directives.get(near));
    filling.report({
      rule: 'directive-is-known',
      severity: 'error',
      place,
      found: `${form === 'leaf' ? '::' : ':::'}${node.name}`,
      expected: directive
        ? `\`${directive.example.split('\n')[0]}\`, as ${directive.name} ${directive.form === 'leaf' ? 'holds no text' : 'has text and a closing :::'}`
        : `one of ${[...directives.keys()].join(', ')}`,
      ...(meant === undefined || directive
        ? {}
        : { suggestion: `did you mean \`${meant.example.split('\n')[0]}\`?` }),
    });
    return [];
  }
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const allowed = directive.attributes[name];
    const known = Object.keys(directive.attributes);
    if (allowed === undefined) {
      const near = nearest(name, known);
      filling.report({
        rule: 'directive-is-known',
        severity: 'error',
        place,
        found: `the attribute \`${name}\` of ${node.name}`,
        expected: known.length === 0 ? 'no attribute' : `one of ${known.join(', ')}`,
        ...(near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` }),
      });
    } else if (allowed.length > 0 && !allowed.includes(value ?? '')) {
      const near = nearest(value ?? '', allowed);
      filling.report({
        rule: 'directive-is-known',
        severity: 'error',
        place,
        found: `\`${name}=${value ?? ''}\``,
        expected: `one of ${allowed.join(', ')}`,
        ...(near === undefined ? {} : { suggestion: `did you mean \`${name}=${near}\`?` }),
      });
    } else attributes.set(name, value ?? '');
  }
  return directive.expand(
    { node, attributes, place, fill: (inner = filling) => fillNodes(node.children, inner) },
    filling,
  );
}

/**
 * “10:30” reads as a directive named 30: what was not meant as one is put back as it was written.
 * With a label or attributes it was meant, and is reported.
 */
function restored(
  node: Extract<RootContent, { type: 'textDirective' }>,
  filling: Filling,
): readonly PhrasingContent[] {
  const { start, end } = node.position ?? {};
  const raw = filling.text.value.slice(start?.offset, end?.offset);
  if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0)
    return [{ type: 'text', value: raw }];
  const near = nearest(node.name, ['value', 'lang']);
  filling.report({
    rule: 'directive-is-known',
    severity: 'error',
    place: placeIn(filling.text, start),
    found: `:${node.name}[…]`,
    expected: 'a value, such as `:value[studies.included]`, or `:lang[…]{is=cy}`',
    ...(near === undefined ? {} : { suggestion: `did you mean \`:${near}\`?` }),
  });
  return [];
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
