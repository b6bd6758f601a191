/** What British English says where the built-in en-US says something else. */
const terms: Readonly<Record<string, string | { one: string; many: string }>> = {
  'open-quote': '‘',
  'close-quote': '’',
  'open-inner-quote': '“',
  'close-inner-quote': '”',
  'entry-encyclopedia': 'encyclopaedia entry',
  organizer: { one: 'organiser', many: 'organisers' },
  'organizer verb': 'organised by',
};

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
 * The en-GB locale as CSL 1.0.2 XML. It says only what differs: citeproc-js reads the built-in en-US first, as the base of every English.
 * `punctuation-in-quote="false"` puts the full stop after the closing quotation mark.
 */
export function localeEnGb(): string {
  return [
    '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">',
    '<style-options punctuation-in-quote="false"/>',
    ...Object.entries(dates).map(
      ([form, parts]) =>
        `<date form="${form}">${parts.map((part) => `<date-part${attributes(part)}/>`).join('')}</date>`,
    ),
    '<terms>',
    ...Object.entries(terms).map(([key, term]) => {
      const [name = '', form] = key.split(' ');
      const inside =
        typeof term === 'string' ? term : `<single>${term.one}</single><multiple>${term.many}</multiple>`;
      return `<term${attributes({ name, ...(form === undefined ? {} : { form }) })}>${inside}</term>`;
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
