import { type Fault, faultAgainst } from '../fault/fault.ts';

/**
 * The text of a file in UTF-8, without its byte-order mark, and with the line ends of today where it has those of old Macs, which editors
 * count as lines and readers of YAML do not. What is no such text comes back as a fault that names the
 * first byte that does not fit.
 *
 * @param file the path for the fault
 */
export function decodeText(bytes: Uint8Array, file: string): string | Fault {
  const fault = (offset: number, found: string, suggestion: string): Fault =>
    faultAgainst('file-encoding', {
      place: { file, ...placeAfter(bytes.subarray(0, offset)) },
      found,
      expected: 'text in UTF-8',
      suggestion,
    });
  if (utf16Order(bytes) !== undefined)
    return fault(0, 'text in UTF-16', 'save it again as UTF-8: in Notepad, “Save as…”, Encoding “UTF-8”');
  const zero = bytes.indexOf(0);
  if (zero !== -1)
    return fault(
      zero,
      'a zero byte, which text never contains',
      'is this another kind of file under a wrong name?',
    );
  const text = decoded(bytes);
  if (text !== undefined) return text.replaceAll(/\r(?!\n)/g, '\n');
  const wrong = firstWrongByte(bytes);
  const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return fault(
    wrong,
    `the byte ${byte}, which is not UTF-8 there`,
    'save the file again with the encoding UTF-8',
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that begins no character, by halving: the decoder says only whether there is one. */
function firstWrongByte(bytes: Uint8Array): number {
  const holds = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle, true)) good = middle;
    else bad = middle;
  }
  // The byte is reported at which its character begins: the ones before it are continued by it.
  let start = good;
  while (start > 0 && !holds(start, false)) start--;
  return start;
}

function placeAfter(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Which byte of each letter comes first in UTF-16, by the mark, or by a zero in every second byte, as Latin text without a mark has it. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const [even = 0, odd = 0] = [0, 1].map(
    (place) => start.filter((byte, at) => at % 2 === place && byte === 0).length,
  );
  const half = Math.floor(start.length / 2);
  if (half < 2 || Math.max(even, odd) <= 0.9 * half || Math.min(even, odd) >= 0.1 * half) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The letters of the bytes 80 to 9F (Encoding Standard, index windows-1252); those without one stand for themselves. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text in Windows-1252. Node before 24 takes the bytes 80 to 9F for control characters, as in Latin-1. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (sign) => letters[sign.charCodeAt(0) - 0x80] ?? sign);

export interface ForeignText {
  readonly text: string;
  /** What the letters were taken for, where that is not UTF-8: a person sees whether it was right. */
  readonly encoding?: 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a file that another program wrote, in UTF-8, in UTF-16 as Excel’s “Unicode Text” is, or else in Windows-1252, as older
 * programs write it. Without its byte-order mark. Binary data come back as a fault.
 *
 * @param file the path for the fault
 */
export function decodeForeignText(bytes: Uint8Array, file: string): ForeignText | Fault {
  const order = utf16Order(bytes);
  if (order !== undefined) return { text: new TextDecoder(order).decode(bytes), encoding: 'UTF-16' };
  const text = decodeText(bytes, file);
  if (typeof text === 'string') return { text };
  // Control characters are no text, whatever their bytes stand for.
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d))
    return text;
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
}
