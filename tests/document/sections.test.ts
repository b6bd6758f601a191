import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/document/sections.ts';
import { trueQuotes } from '../../src/document/true-quotes.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { treeOf } from './tree-of.ts';

describe('sections', () => {
  test('puts what is not wide beside the head, and wide blocks below', () => {
    const tree = treeOf(
      h('header.cover', [h('div.mast', h('p.kind', 'Briefing')), h('h1', 'Title')]),
      h('h2', 'Findings at a glance'),
      h('p', 'Each square'),
      h('p.wide', 'across'),
      h('p', 'after'),
      h('section.box', [h('h2', 'Points'), h('p', 'one')]),
      h('h2', 'Points'),
      h('p.wide', 'across'),
    );
    expect(toHast(sections(tree))).toEqual(
      h(null, [
        h('header.cover', [h('div.mast', h('p.kind', 'Briefing')), h('h1', 'Title')]),
        h('section', { id: 'findings-at-a-glance' }, [
          h('div.beside', [h('h2', 'Findings at a glance'), h('div.text', h('p', 'Each square'))]),
          h('p.wide', 'across'),
          h('div.beside', h('div.text', h('p', 'after'))),
        ]),
        h('section', { id: 'points', className: ['box'] }, [h('h2', 'Points'), h('p', 'one')]),
        h('section', { id: 'points-1' }, [
          h('div.beside', [h('h2', 'Points'), h('div.text')]),
          h('p.wide', 'across'),
        ]),
      ]),
    );
  });
});

test('a new page is a class of the section that follows, and notes at the side go with its head', () => {
  const tree = treeOf(
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
  );
  expect(toHast(sections(tree))).toEqual(
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
    const tree = treeOf(h('p', [`It's 'so', "he said`, h('em', '"'), `; a person's`]), h('p', `'90s"`));
    expect(toHast(trueQuotes(tree))).toEqual(
      h(null, [h('p', ['It’s ‘so’, “he said', h('em', '”'), '; a person’s']), h('p', '‘90s”')]),
    );
  });

  test.each([
    [`talk –'a start'– and care`, 'talk –‘a start’– and care'],
    [`talk—"a start"—and care`, 'talk—“a start”—and care'],
    [`("talk"), ["care"]`, '(“talk”), [“care”]'],
    [`"'Talk' is a start"`, '“‘Talk’ is a start”'],
    [`"talk"/"care"`, '“talk”/“care”'],
  ])('opens them after a dash, a bracket, a slash and another: %s', (written, set) => {
    expect(toHast(trueQuotes(treeOf(h('p', written))))).toEqual(h(null, [h('p', set)]));
  });
});
