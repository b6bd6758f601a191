/**
 * Whether a text is a DOI: a directory indicator and registrant code, with subdivisions or without, and after the slash any characters
 * that can be seen, among them `<`, `>`, `(`, `)`, `;`, `#` and `%` (DOI Handbook, 2.2: https://www.doi.org/the-identifier/resources/handbook).
 */
export const isDoi = (text: string): boolean => /^10\.\d+(?:\.\d+)*\/[^\s\p{C}]+$/u.test(text);

/**
 * The address of a DOI. What has a meaning of its own in an address, or none, is percent-encoded, as the handbook asks (2.5.2.4), so that
 * the address leads to this DOI and to no other.
 */
const addressOfDoi = (doi: string): string =>
  `https://doi.org/${encodeURI(doi)
    .replaceAll(/[?#+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    // A browser would take “/../” for the way back.
    .replaceAll(/\/(?=\.{1,2}(?:\/|$))/g, '%2F')}`;

/** The DOI in what people write around one: an address, `doi:`, spaces. Undefined where taking that away leaves no DOI. */
export function doiWithin(text: string): string | undefined {
  const [, address, rest = ''] =
    /^\s*(?:(https?:\/\/(?:dx\.)?(?:www\.)?doi\.org\/)|doi:?\s*)?(.*?)\s*$/isu.exec(text) ?? [];
  const doi = address === undefined ? rest : decoded(rest);
  return isDoi(doi) ? doi : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that encodes nothing is one of the DOI's own.
    return text;
  }
}

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
