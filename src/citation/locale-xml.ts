/** A term by its name, with its form after a space where it is not the long one: `editor`, `editor short`. */
export type LocaleTerms = Readonly<Record<string, string | { readonly one: string; readonly many: string }>>;

/** Dates as “24 November 2026” and “24/11/2026”. */
const dates = {
  text: [{ name: 'day', suffix: ' ' }, { name: 'month', suffix: ' ' }, { name: 'year' }],
  numeric: [
    { name: 'day', form: 'numeric-leading-zeros', suffix: '/' },
    { name: 'month', form: 'numeric-leading-zeros', suffix: '/' },
    { name: 'year' },
  ],
} as const;

/**
 * A locale as CSL 1.0.2 XML, with the dates of Britain. What it does not say, citeproc-js takes from the built-in en-US.
 * `punctuation-in-quote="false"` puts the full stop after the closing quotation mark. Ordinals are those of whole numbers.
 *
 * @param lang as CSL names its locales: `en-GB`, `cy-GB`
 */
export function localeXml(lang: string, terms: LocaleTerms): string {
  return [
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${lang}">`,
    '<style-options punctuation-in-quote="false"/>',
    ...Object.entries(dates).map(
      ([form, parts]) =>
        `<date form="${form}">${parts.map((part) => `<date-part${attributes(part)}/>`).join('')}</date>`,
    ),
    '<terms>',
    ...Object.entries(terms).map(([key, term]) => {
      // Names of terms have spaces in them as well: `no date short`.
      const [, name = key, form] = /^(.*?)(?: (short|verb|verb-short|symbol))?$/.exec(key) ?? [];
      const match = /^ordinal-\d/.test(name) ? { match: 'whole-number' } : {};
      const inside =
        typeof term === 'string' ? term : `<single>${term.one}</single><multiple>${term.many}</multiple>`;
      return `<term${attributes({ name, ...(form === undefined ? {} : { form }), ...match })}>${inside}</term>`;
    }),
    '</terms>',
    '</locale>',
  ].join('');
}

function attributes(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
