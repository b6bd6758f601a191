/** Languages by the names and the codes of three letters that programs write (ISO 639-2), as CSL has them. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  eng: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  australian: 'en-AU',
  welsh: 'cy',
  cym: 'cy',
  wel: 'cy',
  french: 'fr',
  fre: 'fr',
  fra: 'fr',
  german: 'de',
  ngerman: 'de',
  ger: 'de',
  deu: 'de',
  spanish: 'es',
  spa: 'es',
  portuguese: 'pt',
  por: 'pt',
  brazilian: 'pt-BR',
  italian: 'it',
  ita: 'it',
  dutch: 'nl',
  dut: 'nl',
  nld: 'nl',
  swedish: 'sv',
  swe: 'sv',
  norwegian: 'no',
  nor: 'no',
  danish: 'da',
  dan: 'da',
  finnish: 'fi',
  fin: 'fi',
  polish: 'pl',
  pol: 'pl',
  russian: 'ru',
  rus: 'ru',
  chinese: 'zh',
  chi: 'zh',
  zho: 'zh',
  japanese: 'ja',
  jpn: 'ja',
  korean: 'ko',
  kor: 'ko',
  arabic: 'ar',
  ara: 'ar',
  turkish: 'tr',
  tur: 'tr',
  greek: 'el',
  gre: 'el',
  ell: 'el',
  irish: 'ga',
  gle: 'ga',
  czech: 'cs',
  cze: 'cs',
  ces: 'cs',
  hungarian: 'hu',
  hun: 'hu',
  persian: 'fa',
  per: 'fa',
  fas: 'fa',
  hebrew: 'he',
  heb: 'he',
  ukrainian: 'uk',
  ukr: 'uk',
};

const ordinals = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
];

/** `Third`, `3rd`, `3rd ed.` and `3` are one edition, whose form is the style’s; other words stay. */
export function tidyEdition(written: string): string {
  const words = written.replace(/[\s,]*(?:edition|edn?\.?|ed\.)\s*$/i, '').trim();
  const number =
    /^(\d+)\s*(?:st|nd|rd|th)?\.?$/i.exec(words)?.[1] ?? ordinals.indexOf(words.toLowerCase()) + 1;
  return Number(number) > 0 ? String(number) : words === '' ? written : written;
}

/** The code of a language; words that name none stay. */
export const tidyLanguage = (written: string): string =>
  languages[written.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? written;

/** `1234-5678, 2345-678X`, of what may say besides which is in print; empty where there is none. */
export const tidyIssn = (written: string): string =>
  [...written.matchAll(/(?<![\d-])(\d{4})-?(\d{3}[\dXx])(?![\d-])/g)]
    .map(([, one, two = '']) => `${one}-${two.toUpperCase()}`)
    .filter((issn, at, all) => all.indexOf(issn) === at)
    .join(', ');

/** Pages without words around them; empty where they say that there are none. */
export function tidyPages(written: string): string {
  const pages = written
    .replace(/^(?:pp?\.?|pages?)(?=[\s\d.])\s*\.?\s*/i, '')
    .replaceAll(/\s*(?:[-‐‑–—−]+)\s*/g, '-')
    // What WoS and PubMed add: “1-+”, “41-52; discussion 53-4”.
    .replace(/-\+$/, '')
    .replace(/\s*[;,]\s*(?:discussion|quiz|author reply|e?appendix).*$/i, '')
    .replace(/\s+p\.?$/i, '')
    .replaceAll(/\s*,\s*/g, ', ')
    .replace(/[-.\s]+$/, '');
  return /^(?:n\.?\s?pag\.?|no pagination.*|not specified|no-specified|n\/?a|-)$/i.test(pages) ? '' : pages;
}

/** An address that begins with https://, with what an address cannot hold percent-encoded; undefined where it is none. */
export function tidyAddress(written: string): string | undefined {
  const address =
    /^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:io|org|com|net|edu|gov|uk|eu|wales|cymru))(?:[./].*)?$/i.test(
      written,
    )
      ? `https://${written}`
      : written;
  const encoded = address.replaceAll(
    /[\\^`{|}"<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(encoded) ? encoded : undefined;
}
