import type { CslItem } from './csl-item.ts';

export const isLaw = ({ type }: CslItem): boolean =>
  type === 'legislation' || type === 'regulation' || type === 'bill';

/**
 * Whether a law’s title ends in its year, as the short titles of British, Welsh and Irish laws do, “Care Act 2014”, where an American one says “Act of
 * 1964”. What follows in brackets is the country.
 */
export const isDatedByTitle = ({ title }: CslItem): boolean =>
  /(?<!\bof )\b(?:1[1-9]|20)\d\d(?: \([^()]*\))?(?:<\/span>)?$/.test(title.trim());

/** How laws on legislation.gov.uk are numbered, by the part of an address that says their kind: in English, and in Welsh where they are in it. */
const series: Readonly<Record<string, (year: string, number: string, isWelsh: boolean) => string>> = {
  ukpga: (_, number, isWelsh) => `${isWelsh ? 'p.' : 'c.'} ${number}`,
  nia: (_, number) => `c. ${number} (N.I.)`,
  asp: (_, number) => `asp ${number}`,
  asc: (_, number, isWelsh) => `${isWelsh ? 'dsc' : 'asc'} ${number}`,
  anaw: (_, number, isWelsh) => `${isWelsh ? 'dccc' : 'anaw'} ${number}`,
  mwa: (_, number, isWelsh) => `${isWelsh ? 'mccc' : 'nawm'} ${number}`,
  uksi: (year, number, isWelsh) => `${isWelsh ? 'OS' : 'SI'} ${year}/${number}`,
  wsi: (year, number, isWelsh) => `${isWelsh ? 'OS' : 'SI'} ${year}/${number}`,
  ssi: (year, number) => `SSI ${year}/${number}`,
  nisr: (year, number) => `SR ${year}/${number}`,
};

/**
 * The number by which a British law is cited: “c. 23”, “anaw 2”, “SI 2015/1578 (W. 187)”. Where the data have digits alone, or none, its kind comes
 * from its address on legislation.gov.uk; without one, an Act’s is a chapter of the United Kingdom’s. Undefined where nothing says it.
 */
export function numberOfLaw({ type, number, URL = '', language = '' }: CslItem): string | undefined {
  const isWelsh = /^cy\b/i.test(language);
  const [, kind = '', year = '', inAddress = ''] =
    /legislation\.gov\.uk\/(?:id\/)?([a-z]+)\/(\d{4})\/(\d+)/i.exec(URL) ?? [];
  const cited = series[kind.toLowerCase()];
  const written = number?.trim().replace(/^\d{4}\s+(?=[a-z])/i, '');
  if (cited !== undefined && (written === undefined || written === inAddress))
    return cited(year, inAddress, isWelsh);
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written) && type === 'legislation') return `${isWelsh ? 'p.' : 'c.'} ${written}`;
  return /^\d{4}\/\d+/.test(written) && type === 'regulation'
    ? `${isWelsh ? 'OS' : 'SI'} ${written}`
    : written;
}
