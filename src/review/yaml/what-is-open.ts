/** Offsets of what is opened and not closed; -1 where nothing is. */
export interface Open {
  readonly bracket: number;
  readonly quote: number;
}

/** The last bracket between two offsets that is opened and not closed, and a quotation mark that hides its end. */
export function whatIsOpen(text: string, from: number, to: number): Open {
  const open: number[] = [];
  let quote = -1;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === '"' || (character === "'" && /[\s[{,:]/.test(text.charAt(at - 1) || ' '))) {
      const close = closingQuote(text, at);
      if (close === -1 || close >= to || beginsAnother(text, at, close)) {
        quote = at;
        break;
      }
      at = close;
    } else if (character === '#' && /\s/.test(text.charAt(at - 1) || ' ')) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? to : end;
    } else if (character === '{' || character === '[') open.push(at);
    else if (character === '}' || character === ']') open.pop();
  }
  return { bracket: open.at(-1) ?? -1, quote };
}

/** A mark on a later line that has text right after it opens a text of its own. */
const beginsAnother = (text: string, open: number, close: number): boolean =>
  text.slice(open, close).includes('\n') && /[^\s,:}\]]/.test(text.charAt(close + 1) || ' ');

function closingQuote(text: string, start: number): number {
  const mark = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (mark === '"' && text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === mark) {
      if (mark === "'" && text.charAt(at + 1) === mark) at++;
      else return at;
    }
  }
  return -1;
}
