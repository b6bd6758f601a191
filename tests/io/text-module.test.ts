import { expect, test } from 'vitest';
import { textModule, textModuleOf } from '../../src/tools/text-module.ts';

const textOf = (file: string, text: string): unknown => JSON.parse(textModule(file, text).slice(15, -2));

test('a style sheet loses comments and white space that a browser does not need, and keeps its lines', () => {
  const css = `/* All
   of it. */
.a > .b + p, * + h3 { margin: calc(5 * var(--mm)) 0; color: red }
.c .d :is(p, li)::before {
  /* Twice. */
  content: '–';
  content: ' ' / '';
}
@media print, screen and (min-width: 46em) {
  .e { padding: calc(1lh - 2px) }
}
@page :first { margin: 0; @top-left { content: none } }
`;
  expect(textOf('a.css', css)).toBe(`.a>.b+p,*+h3{margin:calc(5*var(--mm)) 0;color:red}
.c .d :is(p,li)::before{content:'–';content:' '/''}
@media print,screen and (min-width:46em){
.e{padding:calc(1lh - 2px)}
}
@page :first{margin:0;@top-left{content:none}}
`);
});

test('a browser script loses what is said of its types, and keeps what is said of its lines', () => {
  const script = `/**
 * What it does.
 */
{
  /** @type {HTMLElement} */
  const box = document.body;
  // A click anywhere.
  box.onclick = (/** @type {Event} */ event) => alert(event);
}
`;
  expect(textOf('a.browser.js', script)).toBe(`
{
  const box = document.body;
  // A click anywhere.
  box.onclick = (event) => alert(event);
}
`);
});

test('a locale is one line of XML', () => {
  expect(textOf('a.xml', '<!-- Ours. -->\n<a>\n  <b>one two</b>\n  <c/>\n</a>\n')).toBe(
    '<a><b>one two</b><c/></a>',
  );
});

test.each([
  ['style/base.css', 'style/base.css.js'],
  ['locale-cy.xml', 'locale-cy.xml.js'],
  ['copy.browser.js', 'copy.browser.js'],
  ['page.ts', undefined],
  ['tsconfig.json', undefined],
])('%s is imported as %s', (file, name) => {
  expect(textModuleOf(file)).toBe(name);
});
