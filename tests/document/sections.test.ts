import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { noBreaks } from '../../src/document/no-breaks.ts';
import { sections } from '../../src/document/sections.ts';
import { trueQuotes } from '../../src/document/true-quotes.ts';

describe('sections', () => {
  test('puts what is not wide beside the head, and wide blocks below', () => {
    const tree = h(null, [
      h('header.cover', h('h1', 'Title')),
      h('h2', 'Findings at a glance'),
      h('p', 'Each square'),
      h('table.wide'),
      h('p', 'after'),
      h('section.box', [h('h2', 'Points'), h('p', 'one')]),
      h('h2', 'Points'),
      h('table.wide'),
    ]);
    sections(tree);
    expect(tree).toEqual(
      h(null, [
        h('header.cover', h('h1', 'Title')),
        h('section', { id: 'findings-at-a-glance' }, [
          h('div.beside', [h('h2', 'Findings at a glance'), h('div.text', h('p', 'Each square'))]),
          h('table.wide'),
          h('div.beside', h('div.text', h('p', 'after'))),
        ]),
        h('section', { id: 'points', className: ['box'] }, [h('h2', 'Points'), h('p', 'one')]),
        h('section', { id: 'points-1' }, [
          h('div.beside', [h('h2', 'Points'), h('div.text')]),
          h('table.wide'),
        ]),
      ]),
    );
  });
});

describe('noBreaks', () => {
  test('keeps together what misleads when it is broken', () => {
    const tree = h(
      null,
      h('p', ['In 5 of 12 studies, aged 18–75 (p. 3), a sub-theme of ', h('code', '5 of 12'), '.']),
    );
    noBreaks(tree);
    expect(tree).toEqual(
      h(
        null,
        h('p', [
          'In ',
          h('span.no-break', '5 of 12'),
          ' studies, aged ',
          h('span.no-break', '18–75'),
          ' (',
          h('span.no-break', 'p. 3'),
          '), a ',
          h('span.no-break', 'sub-theme'),
          ' of ',
          h('code', '5 of 12'),
          '.',
        ]),
      ),
    );
  });
});

describe('trueQuotes', () => {
  test('curls marks over the whole text of a block', () => {
    const tree = h(null, [h('p', [`It's 'so', "he said`, h('em', '"'), `; a person's`]), h('p', `'90s"`)]);
    trueQuotes(tree);
    expect(tree).toEqual(
      h(null, [h('p', ['It’s ‘so’, “he said', h('em', '”'), '; a person’s']), h('p', '‘90s”')]),
    );
  });
});
