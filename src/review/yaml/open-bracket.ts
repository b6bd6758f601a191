/** Offset of the last bracket between two offsets that is opened and not closed, quotation marks passed over; -1 where there is none. */
export function openBracket(text: string, from: number, to: number): number {
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === '"' || (character === "'" && /[\s[{,:]/.test(text.charAt(at - 1) || ' '))) {
      const close = closingQuote(text, at);
      if (close === -1 || close >= to) break;
      at = close;
    } else if (character === '#' && /\s/.test(text.charAt(at - 1) || ' ')) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? to : end;
    } else if (character === '{' || character === '[') open.push(at);
    else if (character === '}' || character === ']') open.pop();
  }
  return open.at(-1) ?? -1;
}

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
