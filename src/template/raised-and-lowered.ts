import type { PhrasingContent } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Construct, Extension, State, TokenType } from 'micromark-util-types';
import type { Node } from 'unist';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    raised: 'raised';
    lowered: 'lowered';
    shiftMarker: 'shiftMarker';
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    superscript: ShiftedNode;
    subscript: ShiftedNode;
  }
  interface RootContentMap {
    superscript: ShiftedNode;
    subscript: ShiftedNode;
  }
}

/** Letters above or below the line. */
interface ShiftedNode extends Node {
  readonly type: 'superscript' | 'subscript';
  readonly children: PhrasingContent[];
}

/**
 * `10^3^` and `CO~2~`, as Pandoc has them: no white space between the marks, and something before the first that the
 * letters belong to. Between two digits a mark is a character, as in `18~25/30~40`.
 */
export const raisedAndLowered: Extension = {
  text: { 94: construct(94, 'raised'), 126: construct(126, 'lowered') },
};

export const raisedAndLoweredFromMarkdown: FromMarkdown = {
  enter: {
    raised(token) {
      this.enter({ type: 'superscript', children: [] }, token);
    },
    lowered(token) {
      this.enter({ type: 'subscript', children: [] }, token);
    },
  },
  exit: {
    raised(token) {
      this.exit(token);
    },
    lowered(token) {
      this.exit(token);
    },
  },
};

function construct(marker: number, name: TokenType): Construct {
  const previous = (code: number | null): boolean =>
    !isEnd(code) && code !== null && code !== marker && !/[([{]/.test(String.fromCharCode(code));
  return {
    name,
    previous,
    tokenize(effects, ok, nok) {
      const isAfterDigit = isDigit(this.previous);
      const isAfterLetters = previous(this.previous);
      let last: number | null = null;
      return (code) => {
        if (!isAfterLetters) return nok(code);
        effects.enter(name);
        effects.enter('shiftMarker');
        effects.consume(code);
        effects.exit('shiftMarker');
        return first;
      };

      function first(code: number | null): State | undefined {
        // `^[` begins a footnote in Pandoc.
        if (isEnd(code) || code === marker || (marker === 94 && code === 91)) return nok(code);
        effects.enter('chunkText', { contentType: 'text' });
        return inside(code);
      }

      function inside(code: number | null): State | undefined {
        if (isEnd(code)) return nok(code);
        if (code === marker && last !== 92) {
          effects.exit('chunkText');
          effects.enter('shiftMarker');
          effects.consume(code);
          effects.exit('shiftMarker');
          effects.exit(name);
          return after;
        }
        last = code;
        effects.consume(code);
        return inside;
      }

      function after(code: number | null): State | undefined {
        return code === marker || (isAfterDigit && isDigit(code)) ? nok(code) : ok(code);
      }
    },
  };
}

const isEnd = (code: number | null): boolean => code === null || code <= 32 || code === 0xa0;

const isDigit = (code: number | null): boolean => code !== null && code >= 48 && code <= 57;
