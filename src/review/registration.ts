import { type Text, wordsAlone } from '../language/phrase.ts';

/** As PROSPERO numbers its records: CRD4, the year from 2011 on, and six digits, or seven since 2025. */
const prospero = /^CRD4(20[1-9]\d)\d{6,7}$/;

const osf = /^(?:https?:\/\/)?(?:www\.)?osf\.io\/([a-z0-9]{5,8})\/?$/i;

const osfDoi = /^(?:https?:\/\/doi\.org\/|doi:\s*)?10\.17605\/OSF\.IO\/([A-Z0-9]{5,8})$/i;

/** Where the record of a registration stands, and what a link to it says; undefined of registers that have no known address. */
export function addressOfRegistration(
  registration: Text,
): { readonly url: string; readonly words: string } | undefined {
  const written = wordsAlone(registration).trim();
  const number = written.replace(/^PROSPERO[\s:]*/i, '');
  if (prospero.test(number))
    return { url: `https://www.crd.york.ac.uk/PROSPERO/view/${number}`, words: `PROSPERO ${number}` };
  const [, id] = osf.exec(written) ?? osfDoi.exec(written) ?? [];
  if (id !== undefined)
    return { url: `https://osf.io/${id.toLowerCase()}`, words: `OSF ${id.toLowerCase()}` };
  return /^https?:\/\/\S+$/.test(written) ? { url: written, words: written } : undefined;
}

/** What is wrong with a number or an address that is meant to be of PROSPERO or OSF, and what it looks like; undefined where nothing is. */
export function misformedRegistration(registration: Text): string | undefined {
  const written = wordsAlone(registration).trim();
  const number = written.replace(/^PROSPERO[\s:]*/i, '');
  if (/^CRD/i.test(number) || /^PROSPERO/i.test(written))
    return prospero.test(number)
      ? undefined
      : 'a number of PROSPERO: CRD4, the year and six or seven digits, such as CRD42023123456';
  if (/osf\.io/i.test(written))
    return osf.test(written) || osfDoi.test(written)
      ? undefined
      : 'an address of OSF, such as https://osf.io/ab3de';
  return undefined;
}
