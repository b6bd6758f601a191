import { type Fault, faultAgainst } from '../fault/fault.ts';
import { utf16Order } from './utf16-order.ts';

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
    return fault(zero, 'a zero byte, which no text has', 'is this another kind of file under a wrong name?');
  const wrong = firstWrongByte(bytes);
  if (wrong === undefined) return new TextDecoder().decode(bytes).replaceAll(/\r(?!\n)/g, '\n');
  const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return fault(
    wrong,
    `the byte ${byte}, which is not UTF-8 there`,
    'save the file again with the encoding UTF-8',
  );
}

/** Offset of the first byte that begins no character, by halving: the decoder says only whether there is one. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  const holds = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (holds(bytes.length, false)) return undefined;
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
