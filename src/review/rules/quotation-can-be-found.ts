import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { nodeAt, type Path, placeOf } from '../yaml/written.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { Checked, ReviewRule } from './rule.ts';

const claim = (quotation: string): string =>
  `limitations:\n  - by: author\n    text: Few people were asked.${quotation}\n    source: article\n    how sure: high\n`;

export const quotationCanBeFound: ReviewRule = {
  holds:
    'Only the words of a source are in quotation marks. They are written under `quotation`, with the page, and come from a source that is not itself a paraphrase. Everything else is in our own words, without quotation marks.',
  examples: [
    {
      in: 'review.yaml',
      ok: claim('\n    quotation: { words: we asked whom we knew, page: 14 }'),
      notOk: claim('\n    quotation: { words: we asked whom we knew }'),
      found: 'no `page` in `quotation`',
      expected: '`page`: the page of the source, such as 14 or 14–15',
    },
    {
      in: 'review.yaml',
      ok: claim(''),
      notOk: claim(' They ‘asked whom they knew’.'),
      found: 'quotation marks around ‘asked whom they knew’',
      expected: 'words of our own, or a quotation with its page',
      suggestion: 'write `quotation: { words: …, page: … }` beside the text, or delete the quotation marks',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    for (const { prose, keys } of checked.proses) {
      if (isOurOwn(keys, checked)) continue;
      const shown = maskedMarkdown(prose.markdown);
      if (!/["'“‘]/.test(shown)) continue;
      for (const { index, 0: text } of shown.matchAll(marks())) {
        const words = text.slice(1, -1).trim();
        yield {
          place: placeInText(checked.written, keys, { offset: index, length: text.length }),
          found: `quotation marks around ‘${words.length > 40 ? `${words.slice(0, 40)}…` : words}’`,
          expected: 'words of our own, or a quotation with its page',
          suggestion:
            'write `quotation: { words: …, page: … }` beside the text, or delete the quotation marks',
        };
      }
    }
    yield* fromParaphrases(checked.data, [], [], checked);
  },
};

/** Whole texts in marks of any kind. An apostrophe opens none. */
const marks = (): RegExp =>
  /“[^”]+”|(?<![\p{L}\p{N}])‘[^‘’]+(?:’(?=\p{L})[^‘’]*)*’(?!\p{L})|(?<![\p{L}\p{N}])"[^"]+"|(?<![\p{L}\p{N}])'[^']+'(?!\p{L})/gu;

/** What this briefing itself says quotes nobody: a question to ask may stand in quotation marks. */
function isOurOwn(keys: Path, { written }: Checked): boolean {
  if (keys[0] === 'points to consider' || keys[0] === 'glossary') return true;
  const by = nodeAt(written, [...keys.slice(0, -1), 'by']).value?.toJSON();
  return by === 'this briefing';
}

/** Quotations whose source, their own or that of what they stand in, only retells another. */
function* fromParaphrases(
  value: unknown,
  path: Path,
  inForce: readonly string[],
  checked: Checked,
): Iterable<Breach> {
  if (typeof value !== 'object' || value === null) return;
  const own = 'source' in value && path[0] !== 'sources' ? value.source : undefined;
  const sources = typeof own === 'string' ? [own] : Array.isArray(own) ? own.map(String) : inForce;
  if (path.at(-1) === 'quotation') {
    for (const id of sources) {
      const source = Object.hasOwn(checked.data.sources, id) ? checked.data.sources[id] : undefined;
      if (!source) continue;
      const kind = wordsAlone(source.kind);
      if (!retells.test(`${kind} ${wordsAlone(source.title)}`)) continue;
      yield {
        place: placeOf(checked.written, [...path, 'words']),
        found: `a quotation from \`${id}\`, which is a ${kind}`,
        expected: 'a source with the words themselves, as a paraphrase has changed them',
        suggestion: 'name the source that was read, or tell it in words of our own',
        also: { ...placeOf(checked.written, ['sources', id, 'kind']), what: 'its kind' },
      };
    }
    return;
  }
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object')
      yield* fromParaphrases(inner, [...path, Array.isArray(value) ? Number(key) : key], sources, checked);
}

const retells = /paraphras|reword|summar/i;
