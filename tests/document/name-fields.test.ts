import fc from 'fast-check';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/document/sections.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { elementsOf } from './elements-of.ts';
import { treeOf } from './tree-of.ts';

interface Field {
  readonly label: string;
  readonly hint?: string;
  readonly lines: number;
}

const fieldHast = ({ label, hint, lines }: Field) =>
  h('div.field', [
    h('label', label),
    ...(hint === undefined ? [] : [h('p.hint', hint)]),
    lines > 1 ? h('textarea', { rows: lines }) : h('input', { type: 'text' }),
  ]);
const tickHast = (label: string) => h('div.tick', [h('input', { type: 'checkbox' }), h('label', label)]);

describe('the name of a field', () => {
  test('comes of its label, and binds label and hint', () => {
    const tree = toHast(
      sections(treeOf(h('h2', 'Record'), fieldHast({ label: 'What I learnt?', hint: 'Why', lines: 3 }))),
    );
    expect(tree.children).toEqual([
      h('section', { id: 'record' }, [
        h('div.beside', [
          h('h2', 'Record'),
          h(
            'div.text',
            h('div.field', [
              h('label', { htmlFor: ['what-i-learnt'] }, 'What I learnt?'),
              h('p.hint', { id: 'what-i-learnt-hint' }, 'Why'),
              h('textarea', {
                rows: 3,
                id: 'what-i-learnt',
                name: 'what-i-learnt',
                ariaLabel: 'Record: What I learnt?',
                ariaDescribedBy: ['what-i-learnt-hint'],
              }),
            ]),
          ),
        ]),
      ]),
    ]);
  });

  test('has its section’s in it where another field or a head has it already, whose own stays', () => {
    const given = treeOf(
      h('h2', 'Date'),
      h('h3', 'Place'),
      tickHast('Done'),
      fieldHast({ label: 'Place', lines: 1 }),
      h('h2', 'Second sheet'),
      fieldHast({ label: 'Date', lines: 1 }),
      tickHast('Done'),
      tickHast('Done'),
      tickHast('…'),
    );
    expect(idsOf(toHast(sections(given)).children.filter((node) => node.type === 'element'))).toEqual([
      'date',
      'place',
      'done',
      'date-place',
      'second-sheet',
      'second-sheet-date',
      'second-sheet-done',
      'second-sheet-done-1',
      'field',
    ]);
  });

  test('says under which head it stands, and is another for each field', () => {
    const given = treeOf(
      h('h2', 'Notes'),
      fieldHast({ label: 'Date', hint: 'Day, month and year', lines: 1 }),
      h('h2', 'Your reflection?'),
      fieldHast({ label: 'Date', lines: 1 }),
      tickHast('Done'),
      tickHast('Done'),
    );
    expect(titlesOf(toHast(sections(given)).children.filter((node) => node.type === 'element'))).toEqual([
      'Notes: Date',
      'Your reflection? Date',
      'Your reflection? Done',
      'Your reflection? Done (2)',
    ]);
  });

  test('is unlike that of any other element, whatever the labels and heads', () => {
    const words = fc.oneof(
      fc.constantFrom(
        'Date',
        'date',
        'Date hint',
        'Date-hint',
        'Date 1',
        'Date-1',
        '…',
        '日付',
        '__proto__',
        '',
      ),
      fc.string({ maxLength: 6 }),
    );
    const block = fc.oneof(
      words.map((text) => h('h2', text)),
      words.map((text) => h('h3', text)),
      fc.oneof(words, fc.constant('Ref date')).map((text) => tickHast(text)),
      fc
        .record({ label: words, hint: words, lines: fc.constantFrom(1, 4) })
        .map((field) => h('div.fields', [fieldHast(field), fieldHast(field)])),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        // An entry of a reference list has its id from its citekey.
        const list = h('ul.references', h('li', { id: 'ref-date' }));
        const tree = toHast(sections(treeOf(...blocks, list)));
        const elements = tree.children.filter((node) => node.type === 'element');
        const ids = idsOf(elements);
        expect(ids).toEqual([...new Set(ids)]);
        for (const control of every(elements).filter(({ tagName }) => /^(?:input|textarea)$/.test(tagName))) {
          expect(control.properties.name).toMatch(/./);
          expect(control.properties.name).toBe(control.properties.id);
        }
        const titles = titlesOf(tree.children.filter((node) => node.type === 'element'));
        expect(titles).toEqual([...new Set(titles)]);
      }),
    );
  });
});

const every = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...every(elementsOf(element))]);

/** What a screen reader calls the controls: their own name, or their label. */
const titlesOf = (elements: readonly Element[]): unknown[] => {
  const all = every(elements);
  const labels = new Map(
    all
      .filter(({ tagName }) => tagName === 'label')
      .map((label) => [String(label.properties.htmlFor), textOf(label)]),
  );
  return all
    .filter(({ tagName }) => /^(?:input|textarea)$/.test(tagName))
    .map(({ properties: { id, ariaLabel } }) => ariaLabel ?? labels.get(String(id)));
};

const textOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

const idsOf = (elements: readonly Element[]): unknown[] =>
  every(elements).flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
