import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { RootContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { Block } from '../../src/document/tree.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import { textByFace } from '../../src/html/text-by-face.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { counted } from '../design/counted.ts';
import { treeOf } from '../document/tree-of.ts';
import { sampleDocument } from './sample-document.ts';
import { smallDocument } from './small-document.ts';

const face = "@font-face{font-family:'Source Sans 3';src:url(data:font/woff2;base64,AAAA)}";
const rendered = (document: Document): string => renderHtml(document, counted, face, enGb);
const withBlocks = (...children: RootContent[]): Document => ({
  ...smallDocument,
  tree: treeOf(...children),
});

describe('the page', () => {
  test('is the tree in a page of its own; the style sheet is looked at in a browser', async () => {
    const style = /<style>[^<]*<\/style>/;
    const html = rendered(smallDocument)
      .replace(style, '<style></style>')
      .replace(/style-src &#x27;[^ ]*&#x27;/, 'style-src');
    expect(html).toBe(await readFile(new URL('small-page.html.txt', import.meta.url), 'utf8'));
  });

  test('ends with who made it and under which rights', () => {
    expect(rendered(sampleDocument)).toContain(
      '<p>Made by The Brevier project</p>\n<p>Free to copy, if the maker is named.</p>',
    );
  });

  test('has the same bytes each time, and leaves the tree as it was', () => {
    const before = structuredClone(sampleDocument.tree);
    expect(rendered(sampleDocument)).toBe(rendered(sampleDocument));
    expect(sampleDocument.tree).toEqual(before);
  });

  test('runs the style and the script that its policy names, and no other', () => {
    const html = rendered(smallDocument);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#x27;', "'");
    const hash = (pattern: RegExp) =>
      `'sha256-${createHash('sha256')
        .update(pattern.exec(html)?.[1] ?? '')
        .digest('base64')}'`;
    expect(policy).toBe(
      [
        "default-src 'none'",
        `style-src ${hash(/<style>([^<]*)<\/style>/)}`,
        `script-src ${hash(/<script>([^<]*)<\/script>/)}`,
        'img-src data:',
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
  });

  test('has no script where the article is not in a reference list, and is found by reference managers all the same', () => {
    const html = rendered(
      withBlocks(h('section', { id: 'a' }, h('div.beside', [h('h2', 'A'), h('div.text')]))),
    );
    expect(html).not.toContain('script-src');
    expect(html).not.toContain('<script>');
    expect(html.match(/class="Z3988"/g)).toHaveLength(2);
  });

  test('names nothing that a browser would fetch', () => {
    const html = rendered(sampleDocument);
    const fetched =
      /(?:src|srcset|poster|data)="(?!data:)|url\((?!data:)|@import|<link (?!rel="(?:icon" href="data:|canonical"))/;
    expect(html).not.toMatch(fetched);
  });

  test('says what it is and what it is about without being taken for the article', () => {
    const html = rendered(smallDocument);
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': 'https://example.org/moss-2020/briefing.html',
      name: 'Walking & talking',
      genre: 'Evidence briefing',
      description: 'What 3 people said of “walking groups”',
      inLanguage: 'en-GB',
      author: { '@type': 'Organization', name: 'Moss & Co' },
      publisher: { '@type': 'Organization', name: 'Moss & Co' },
      datePublished: '2026-11-24',
      version: '2',
      audience: { '@type': 'Audience', audienceType: 'For everybody' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: {
        '@type': 'ScholarlyArticle',
        '@id': 'https://doi.org/10.1000/feet.7',
        name: 'Walking </script> & "slow"',
        author: [
          { '@type': 'Person', name: 'Ada Moss', familyName: 'Moss', givenName: 'Ada' },
          { '@type': 'Organization', name: 'Walkers’ Union' },
        ],
        datePublished: '2020-05',
        pagination: '3-9',
        identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/feet.7' },
        url: 'https://doi.org/10.1000/feet.7',
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: '1',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '7',
            isPartOf: { '@type': 'Periodical', name: 'Journal of Feet' },
          },
        },
      },
      about: { '@id': 'https://doi.org/10.1000/feet.7' },
    });
    const [article, page] = [...html.matchAll(/class="Z3988" title="([^"]*)"/g)].map(([, title = '']) =>
      Object.fromEntries(new URLSearchParams(title.replaceAll('&#x26;', '&'))),
    );
    expect(article).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': 'Walking </script> & "slow"',
      'rft.jtitle': 'Journal of Feet',
      'rft.date': '2020-05',
      'rft.volume': '7',
      'rft.issue': '1',
      'rft.pages': '3-9',
      'rft.spage': '3',
      'rft.epage': '9',
      'rft.aulast': 'Moss',
      'rft.aufirst': 'Ada',
      'rft.au': 'Moss, Ada',
      'rft.aucorp': 'Walkers’ Union',
      rft_id: 'info:doi/10.1000/feet.7',
    });
    expect(page).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'report',
      'rft.btitle': 'Walking & talking: Evidence briefing',
      'rft.aucorp': 'Moss & Co',
      'rft.pub': 'Moss & Co',
      'rft.date': '2026-11-24',
      'rft.edition': '2',
      'rft.language': 'en-GB',
      rft_id: 'https://example.org/moss-2020/briefing.html',
    });
    expect(html).not.toMatch(/name="(?:citation_|dc\.)/i);
  });
});

test('a reference manager is given each author whole, and the first one in parts', () => {
  const author = [
    { family: 'Moss', given: 'Ada' },
    { family: 'Reed', given: 'Tom' },
    { family: 'Lee', given: 'Kim' },
  ];
  const { about } = smallDocument;
  const html = renderHtml(
    { ...smallDocument, about: { ...about, csl: { ...about.csl, author } } },
    counted,
    '',
    enGb,
  );
  const [, title = ''] = /class="Z3988" title="([^"]*)"/.exec(html) ?? [];
  const pairs = [...new URLSearchParams(title.replaceAll('&#x26;', '&'))];
  expect(pairs.filter(([key]) => key.startsWith('rft.au'))).toEqual([
    ['rft.aulast', 'Moss'],
    ['rft.aufirst', 'Ada'],
    ['rft.au', 'Moss, Ada'],
    ['rft.au', 'Reed, Tom'],
    ['rft.au', 'Lee, Kim'],
  ]);
});

test('words are divided by the browser where the design asks for it, and never in heads, links and references', () => {
  const cssOf = (hyphenation: 'none' | 'by-language'): string =>
    renderHtml(smallDocument, { ...counted, hyphenation }, '', enGb);
  expect(cssOf('none')).toContain('hyphens:manual;hyphenate');
  expect(cssOf('none')).not.toContain('hyphens:auto');
  expect(cssOf('by-language')).toContain('hyphens:auto;hyphenate');
  const whole = /\n([^\n{}]+)\{hyphens:manual\}/.exec(cssOf('by-language'))?.[1]?.split(',') ?? [];
  expect(whole).toEqual(
    expect.arrayContaining(['h1', 'h2', 'h3', 'th', 'a', 'code', '.no-break', '.references']),
  );
});

describe('what the contract does not name', () => {
  const [url, address] = ['javascript:alert(1)', 'https://example.org/a.png'];
  const linked = (to: string) => h('p', h('a', { href: to }, 'x'));
  test.each([
    [
      'a script as an address',
      linked(url),
      'A link leads to "javascript:alert(1)": only #id, http, https, mailto and tel may be linked',
    ],
    [
      'a file',
      linked('x.pdf'),
      'A link leads to "x.pdf": only #id, http, https, mailto and tel may be linked',
    ],
    [
      'a picture elsewhere',
      h('header.cover', h('div.mast', [h('p.kind', 'x'), h('img.logo', { src: address, alt: '' })])),
      'A picture is not inside the document: its address must be a data: URL',
    ],
  ])('%s is a fault of the program', (_what, node, message) => {
    expect(() => rendered(withBlocks(node))).toThrow(message);
  });

  test('is an error of the compiler: an element, an attribute, a style, a class, a comment', () => {
    const blocks: readonly Block[] = [
      // @ts-expect-error There is no such block.
      { type: 'iframe' },
      // @ts-expect-error A paragraph has no such property.
      { type: 'paragraph', children: [], onClick: 'x()' },
      // @ts-expect-error Looks are the design's.
      { type: 'paragraph', children: [], style: 'color:red' },
      // @ts-expect-error A paragraph has no such role.
      { type: 'paragraph', role: 'loud', children: [] },
      // @ts-expect-error A comment is no block.
      { type: 'comment', value: 'x' },
    ];
    // None of it would reach a page.
    const html = renderHtml(
      { ...smallDocument, tree: { type: 'root', children: blocks.slice(1, 3) } },
      counted,
      face,
      enGb,
    );
    expect(html).not.toMatch(/onclick|style="color/i);
  });

  test('a style that would end its element is refused', () => {
    expect(() => renderHtml(smallDocument, counted, '</style><script>', enGb)).toThrow(
      'would end its element',
    );
  });
});

test('a face gets the letters that stand in it', () => {
  const texts = textByFace(sampleDocument, counted);
  const facesWith = (letter: string) =>
    [...texts].filter(([, text]) => text.includes(letter)).map(([name]) => name);
  expect([...texts.keys()].sort()).toEqual([
    'sans',
    'sans-bold',
    'sans-italic',
    'sans-semibold',
    'serif',
    'serif-semibold',
  ]);
  expect(facesWith('Д')).toEqual(['sans']);
  expect(texts.get('sans-italic')).toContain('The British Journal of Social Work');
  expect(texts.get('sans-semibold')).toContain('Peer support');
  expect(texts.get('serif-semibold')).toContain('Social factors');
  expect(texts.get('serif-semibold')).not.toContain('Peer support');
  expect(texts.get('serif')).toContain('What passes between people');
});

test('bold words of a serif subtitle get the letters of the bold serif face', () => {
  const subtitle = h('p.subtitle', ['A ', h('strong', 'Αθήνα'), ' here']);
  const texts = textByFace(withBlocks(h('header.cover', [h('h1', 'Title'), subtitle])), counted);
  expect(texts.get('serif-semibold')).toContain('Αθήνα');
  expect(texts.get('sans-semibold') ?? '').not.toContain('Αθήνα');
});

/** Tag names in order; an angle bracket inside a quoted value is no tag. */
const tags = (html: string): string[] =>
  [...html.matchAll(/<(\/?[a-z!][a-z0-9]*)(?:"[^"]*"|[^">])*>/gi)].map(([, name = '']) => name);

test('no text of a document, whatever it is, changes the page’s elements', () => {
  const expected = tags(rendered(smallDocument));
  const hostile = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom(
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!--',
      '\\"}</title>',
      "';x{",
    ),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const { about, edition } = smallDocument;
      const html = rendered({
        ...smallDocument,
        kind: text,
        title: text,
        description: text,
        maker: text,
        audience: text,
        edition,
        about: {
          ...about,
          reference: text,
          bibtex: text,
          csl: { ...about.csl, title: text, DOI: text, 'container-title': text },
        },
      });
      expect(tags(html)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
