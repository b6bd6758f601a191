/**
 * The address that a DOI, or a web address, printed in a reference links to; nothing for whatever else the data hold there
 * (`javascript:`, an address with a password in it, a DOI with a space).
 */
export function linkAddress(text: string): string | undefined {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s\p{Cc}\p{Surrogate}]+)$/iu.exec(
    text,
  )?.[1];
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
  if (!/^https?:\/\/[^\s\p{Cc}\p{Surrogate}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : undefined;
}
