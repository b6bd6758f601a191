import type { Fault } from '../fault/fault.ts';
import { decodeText } from './decode-text.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { utf16Order } from './utf16-order.ts';

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
