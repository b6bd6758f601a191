import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
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

test('a new page is a class of the section that follows, and notes at the side go with its head', () => {
  const tree = h(null, [
    h('h2', 'One'),
    h('p', 'text'),
    h('div.new-page'),
    h('h2', 'Two'),
    h('p.note.at-side', 'first'),
    h('p', 'text'),
    h('p.note.at-side', 'second'),
    h('div.new-page'),
    h('section.box', [h('h2', 'Three')]),
    h('div.new-page'),
  ]);
  sections(tree);
  expect(tree).toEqual(
    h(null, [
      h('section', { id: 'one' }, h('div.beside', [h('h2', 'One'), h('div.text', h('p', 'text'))])),
      h(
        'section.new-page',
        { id: 'two' },
        h('div.beside', [
          h('h2', 'Two'),
          h('p.note.at-side', 'first'),
          h('p.note.at-side', 'second'),
          h('div.text', h('p', 'text')),
        ]),
      ),
      h('section.box.new-page', { id: 'three' }, h('h2', 'Three')),
    ]),
  );
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
