import type { Document } from '../../document/document.ts';
import type { SelfDescription } from '../../document/self-description.ts';

/** What a web page says of itself: the same that `readPageAbout` finds in it. */
export const pageAbout = ({ title, kind, edition, lang }: Document): SelfDescription => ({
  title,
  kind,
  edition: String(edition.number),
  date: edition.date,
  lang,
});
