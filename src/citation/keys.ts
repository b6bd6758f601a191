import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CitationStyle } from './citation-style.ts';
import type { CslItem } from './csl-item.ts';

const ofItems = new WeakMap<CslItem, string>();

/** A text that is another one for each two works that could be printed otherwise. */
export function keyOfItem(item: CslItem): string {
  const known = ofItems.get(item);
  if (known !== undefined) return known;
  // No part of a reference, and the longest of the fields.
  const { abstract: _abstract, note: _note, ...printed } = item;
  const key = JSON.stringify(printed);
  ofItems.set(item, key);
  return key;
}

const ofStyles = new WeakMap<CitationStyle, string>();

/** The same of styles. A style of one’s own is some 50,000 characters long, and so stands for itself by its hash. */
export function keyOfStyle(style: CitationStyle): string {
  const known = ofStyles.get(style);
  if (known !== undefined) return known;
  const { source, numeric, capitalAfterColon } = style;
  const text = 'xml' in source ? bytesToHex(sha256(utf8ToBytes(source.xml))) : source.builtIn;
  const key = `${text} ${numeric} ${capitalAfterColon}`;
  ofStyles.set(style, key);
  return key;
}
