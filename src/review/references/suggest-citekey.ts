import { citekeyOfItem } from './citekey-of-item.ts';

/** A citekey to write in place of an id that is none, as of the addresses that Zotero exports. */
export function suggestCitekey(_written: unknown, item: unknown): string | undefined {
  const citekey = citekeyOfItem(item);
  return citekey && `write "${citekey}"`;
}
