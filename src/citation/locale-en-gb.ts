import { localeXml } from './locale-xml.ts';

/** The en-GB locale. It says only what differs: citeproc-js reads the built-in en-US first, as the base of every English. */
export const localeEnGb = (): string =>
  localeXml('en-GB', {
    'open-quote': '‘',
    'close-quote': '’',
    'open-inner-quote': '“',
    'close-inner-quote': '”',
    'entry-encyclopedia': 'encyclopaedia entry',
    organizer: { one: 'organiser', many: 'organisers' },
    'organizer verb': 'organised by',
  });
