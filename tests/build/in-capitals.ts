import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Messages } from '../../src/messages/messages.ts';

/**
 * Capitals for everything that a document is made of: data, template and the words of the program. A small letter in what is made
 * of them was then written into the program itself, and stands in no message.
 */
export const loudMessages = (messages: Messages): Messages => loudObject(messages);

function loudObject<Target extends object>(target: Target): Target {
  return new Proxy(target, {
    get: (of, key) => (key === 'lang' ? Reflect.get(of, key) : loud(Reflect.get(of, key))),
    apply: (called, self, given) =>
      typeof called === 'function' ? loud(Reflect.apply(called, self, given)) : undefined,
  });
}

function loud(value: unknown): unknown {
  if (typeof value === 'string') return value.toUpperCase();
  if (Array.isArray(value)) return value.map(loud);
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? loudObject(value)
    : value;
}

/** What is no words, in Markdown: directives but their texts, citations, addresses. */
const kept =
  /:value\[[^\]]*\](?:\{[^}]*\})?|:not-evidence|:lang|\{is=[^}]*\}|\[[^\]]*@[^\]]*\]|@\w+|\]\([^)]*\)|https?:\S+|\S+@\S+\.\w+/g;

function loudMarkdown(markdown: string): string {
  let made = '';
  let end = 0;
  for (const { index, 0: part } of markdown.matchAll(kept)) {
    made += markdown.slice(end, index).toUpperCase() + part;
    end = index + part.length;
  }
  return made + markdown.slice(end).toUpperCase();
}

/** Keys whose values are names within the data, words that the model knows, dates and addresses. */
const noWords: ReadonlySet<string> = new Set(
  'id|language|citekey|source|sources|how sure|url|by|as|rests on|supports|rating|part|parts exclude each other|date|next review|published at|contact|website|address|written around|matters most|made up|page|headings of|web'.split(
    '|',
  ),
);

/** The texts of a `review.yaml` or of a nation’s rules. */
export function loudData(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair(_, pair, path) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const depth = path.filter(isPair).length;
      // A source is told by what it is; a review’s kind is one of those that are known.
      const holdsWords = isMap(pair.value) || (isSeq(pair.value) && pair.value.items.some(isMap));
      if (noWords.has(key) && !holdsWords) return visit.SKIP;
      // The nation of a support line is one of those that are known; a nation’s rules say its name in words.
      if (key === 'nation' && depth > 0) return visit.SKIP;
      return key === 'kind' && depth === 0 ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      // Names of methods are keys where a study says which it used.
      const isWords = key !== 'key' || /^\p{Lu}/u.test(String(node.value));
      if (isWords && typeof node.value === 'string' && !/^\d{4}-\d\d/.test(node.value))
        node.value = loudMarkdown(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The words of a template, and those of its fields. */
export function loudTemplate(source: string): string {
  const [, header = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(source) ?? [];
  return (
    header.replace(/^name: .*$/m, (line) => `name: ${line.slice(6).toUpperCase()}`) +
    body
      .split('\n')
      .map((line) =>
        /^:{2,}/.test(line)
          ? line.replaceAll(/"[^"]*"/g, (words) => words.toUpperCase())
          : loudMarkdown(line),
      )
      .join('\n')
  );
}

/** Titles and names of references. */
export const loudReferences = (json: string): string =>
  json.replaceAll(
    /"(title|title-sentence-case|container-title|container-title-short|title-short|publisher|publisher-place|family|given|literal|genre|note|event-title|suffix|non-dropping-particle|dropping-particle)"(\s*:\s*)"((?:[^"\\]|\\.)*)"/g,
    (_, key: string, colon: string, words: string) =>
      `"${key}"${colon}"${words.replaceAll(/\\u[\da-f]{4}|\\.|[^\\]+/gi, (part) => (part.startsWith('\\') ? part : part.toUpperCase()))}"`,
  );
