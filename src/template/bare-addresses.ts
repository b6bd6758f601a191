import type { Root } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Construct, Effects, Extension, State } from 'micromark-util-types';
import { link, text } from '../document/nodes.ts';
import type { Run, Text } from '../document/tree.ts';

/**
 * Addresses that stand in a text without marks are links, as GitHub has it (GFM 0.29, 6.9): `https://…`, `www.…`,
 * `name@example.org`. And what its reader of Markdown has not: `mailto:name@example.org`, and an address right after a
 * colon, where a directive could begin.
 */
export const bareAddresses: readonly Extension[] = [
  gfmAutolinkLiteral(),
  { text: { 58: afterColon(), 77: mailto(), 109: mailto() } },
];

const library = gfmAutolinkLiteralFromMarkdown();

/** Without the library’s second look, at addresses in brackets: {@link linksInBrackets} comes after citations. */
export const bareAddressesFromMarkdown: FromMarkdown = { ...library, transforms: [] };

/** A text whose brackets turned out to be no citation, with the addresses in it as links. */
export function linksInBrackets(node: Text): readonly Run[] {
  if (!/https?:\/\/|www\.|@/i.test(node.value) || /xmpp:/i.test(node.value)) return [node];
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }],
  };
  for (const transform of library.transforms ?? []) transform(tree);
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'paragraph') return [node];
  return paragraph.children.map((piece) =>
    piece.type === 'link' ? link(normalizeUri(piece.url), textOf(piece)) : text(textOf(piece)),
  );
}

function mailto(): Construct {
  const previous = (code: number | null): boolean =>
    code === null || !/[\w.+@/-]/.test(String.fromCharCode(code));
  return {
    name: 'mailto',
    previous,
    tokenize(effects, ok, nok) {
      const isApart = previous(this.previous);
      let at = 0;
      return (code) => {
        if (!isApart) return nok(code);
        effects.enter('literalAutolink');
        effects.enter('literalAutolinkHttp');
        return prefix(code);
      };

      function prefix(code: number | null): State | undefined {
        if (code === null || String.fromCharCode(code).toLowerCase() !== 'mailto:'[at]) return nok(code);
        at++;
        effects.consume(code);
        return at < 'mailto:'.length ? prefix : address(effects, end, nok);
      }

      function end(code: number | null): State | undefined {
        effects.exit('literalAutolinkHttp');
        effects.exit('literalAutolink');
        return ok(code);
      }
    },
  };
}

function afterColon(): Construct {
  return {
    name: 'addressAfterColon',
    // As a directive wants it too, which is tried after this.
    previous: (code) => code !== 58,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return begin;
      };

      function begin(code: number | null): State | undefined {
        if (code === null || !/[\w.+-]/.test(String.fromCharCode(code))) return nok(code);
        effects.enter('literalAutolink');
        effects.enter('literalAutolinkEmail');
        return address(effects, end, nok)(code);
      }

      function end(code: number | null): State | undefined {
        effects.exit('literalAutolinkEmail');
        effects.exit('literalAutolink');
        return ok(code);
      }
    },
  };
}

/** Consumes `name@example.org`, without a full stop at its end. */
function address(effects: Effects, ok: State, nok: State): State {
  let isNamed = false;
  let labels = 0;
  let last = '';
  return local;

  function local(code: number | null): State | undefined {
    const character = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (character === '@' && isNamed) {
      effects.consume(code);
      return domain;
    }
    if (!/^[\w.+-]$/.test(character)) return nok(code);
    isNamed = true;
    effects.consume(code);
    return local;
  }

  function domain(code: number | null): State | undefined {
    const character = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (character === '.' && last !== '') return effects.check(letterAfterDot, dot, end)(code);
    if (!/^[\w-]$/.test(character)) return end(code);
    last = character;
    effects.consume(code);
    return domain;
  }

  function dot(code: number | null): State | undefined {
    labels++;
    last = '';
    effects.consume(code);
    return domain;
  }

  function end(code: number | null): State | undefined {
    return labels > 0 && /[A-Za-z]/.test(last) ? ok(code) : nok(code);
  }
}

const letterAfterDot: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return (next) => (next !== null && /[A-Za-z\d]/.test(String.fromCharCode(next)) ? ok(next) : nok(next));
    };
  },
};
