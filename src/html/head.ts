import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import { fullTitle } from '../document/full-title.ts';
import { contentHash } from './content-hash.ts';
import { linkedData } from './metadata/linked-data.ts';

/**
 * The head of a document's page. No `citation_*` element is written: it would make a reference manager take the page for the article.
 */
export function head(document: Document, design: Design, css: string, script: string | undefined): Element {
  const { description, maker, publishedAt } = document;
  return pageHead({ title: fullTitle(document), description, maker }, design, css, script, [
    ...(publishedAt === undefined ? [] : [h('link', { rel: ['canonical'], href: `${publishedAt}.html` })]),
    h('style', css),
    h('script', { type: 'application/ld+json' }, linkedData(document)),
  ]);
}

/** The head of any page. The policy lets nothing be requested and nothing run but the style and script given here. */
export function pageHead(
  {
    title,
    description,
    maker,
  }: { readonly title: string; readonly description: string; readonly maker?: string },
  { colour, dark }: Design,
  css: string,
  script?: string,
  rest: readonly Element[] = [h('style', css)],
): Element {
  const policy = [
    "default-src 'none'",
    `style-src '${contentHash(css)}'`,
    ...(script === undefined ? [] : [`script-src '${contentHash(script)}'`]),
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const theme = (scheme: string, content: string) =>
    h('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` });
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.join('; ') }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: description }),
    ...(maker === undefined ? [] : [h('meta', { name: 'author', content: maker })]),
    h('meta', { name: 'generator', content: 'Brevier' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    theme('light', colour.paper),
    theme('dark', dark.paper),
    // Else a browser asks the server for one.
    h('link', { rel: ['icon'], href: icon(colour.accent) }),
    ...rest,
  ]);
}

/** One dot: one person. */
function icon(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3.5" fill="${colour}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
