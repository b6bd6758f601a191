import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { onceFor } from '../cache/once-for.ts';
import type { CitationStyle } from './citation-style.ts';
import type { CslItem } from './csl-item.ts';

/** A text that is another one for each two works that could be printed otherwise. */
export const keyOfItem = onceFor((item: CslItem): string => {
  // No part of a reference, and the longest of the fields.
  const { abstract: _abstract, note: _note, ...printed } = item;
  return JSON.stringify(printed);
});

/** The same of styles. A style of one’s own is some 50,000 characters long, and so stands for itself by its hash. */
export const keyOfStyle = onceFor(({ source, numeric, capitalAfterColon }: CitationStyle): string => {
  const text = 'xml' in source ? bytesToHex(sha256(utf8ToBytes(source.xml))) : source.builtIn;
  return `${text} ${numeric} ${capitalAfterColon}`;
});
