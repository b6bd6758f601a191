import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../src/document/link-terms.ts';
import { fact, facts, paragraph, text } from '../../src/document/nodes.ts';
import type { Block, DocumentTree, Run } from '../../src/document/tree.ts';

const glossary = (...terms: readonly string[]): Block =>
  facts(
    terms.map((term) => ({ ...fact(term, `what ${term} means`), term: 'where used' as const })),
    'glossary',
  );

const linked = (...children: readonly Block[]): DocumentTree => linkTerms({ type: 'root', children });

const term = (meaning: string, words: string): Run => ({ type: 'term', meaning, children: [text(words)] });

describe('a term of the glossary', () => {
  test('leads to its meaning where it is first used, whatever its capitals, and nowhere else', () => {
    expect(
      linked(
        paragraph('The resilience of people. Resilience grows.'),
        paragraph('Resilience again.'),
        glossary('Resilience'),
      ).children,
    ).toEqual([
      paragraph([text('The '), term('T1', 'resilience'), text(' of people. Resilience grows.')]),
      paragraph('Resilience again.'),
      facts(
        [{ ...fact('Resilience', 'what Resilience means'), term: 'where used' as const, id: 'T1' }],
        'glossary',
      ),
    ]);
  });

  test('is the whole word, and of two that begin together the longer', () => {
    const [said] = linked(
      paragraph('Prerecovery, recoverys; recovery college, recovery.'),
      glossary('Recovery', 'Recovery college'),
    ).children;
    expect(said).toEqual(
      paragraph([
        text('Prerecovery, recoverys; '),
        term('T2', 'recovery college'),
        text(', '),
        term('T1', 'recovery'),
        text('.'),
      ]),
    );
  });

  test('with signs in it is found as it is written', () => {
    const [said] = linked(paragraph('p (a.b)* q'), glossary('(a.b)*')).children;
    expect(said).toEqual(paragraph([text('p '), term('T1', '(a.b)*'), text(' q')]));
  });

  test('is no link in a head, a label or another link, which keep their words', () => {
    const heading: Block = { type: 'heading', depth: 2, children: [text('Recovery')] };
    const inLink = paragraph([{ type: 'link', url: 'https://example.org', children: [text('Recovery')] }]);
    const label = facts([fact('Recovery', 'of people')]);
    const { children } = linked(heading, inLink, label, paragraph('recovery'), glossary('Recovery'));
    expect(children.slice(0, 4)).toEqual([heading, inLink, label, paragraph([term('T1', 'recovery')])]);
  });

  test('that the document does not use is left out, and none where it uses nothing', () => {
    const [, used] = linked(paragraph('recovery'), glossary('Psychosis', 'Recovery')).children;
    expect(used).toEqual(
      facts(
        [{ ...fact('Recovery', 'what Recovery means'), term: 'where used' as const, id: 'T2' }],
        'glossary',
      ),
    );
    const always = facts([{ ...fact('Psychosis', 'what it means'), term: 'always' as const }], 'glossary');
    expect(linked(paragraph('recovery'), always, glossary('Recovery')).children[1]).toEqual(always);
    const [, whole] = linked(paragraph('nothing'), glossary('Psychosis', 'Recovery')).children;
    expect(whole).toEqual(glossary('Psychosis', 'Recovery'));
  });
});
