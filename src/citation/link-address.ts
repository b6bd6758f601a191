import { addressOfDoi, isDoi } from './doi.ts';

/**
 * The address that a DOI, or a web address, printed in a reference links to; nothing for whatever else the data hold there
 * (`javascript:`, an address with a password in it, a DOI with a space).
 *
 * @param url the web address of the work, which is encoded already and taken as it stands, also where it leads to a DOI
 */
export function linkAddress(text: string, url?: string): string | undefined {
  const doi = text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
  if (text !== url && isDoi(doi)) return addressOfDoi(doi);
  if (!/^https?:\/\/[^\s\p{Cc}\p{Surrogate}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  return address.username === '' && address.password === '' ? address.href : undefined;
}
