import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { capital } from '../../src/messages/capital.ts';
import { list as welshList } from '../../src/messages/cy/lists.ts';
import { nounsOf as welshNouns } from '../../src/messages/cy/nouns.ts';
import { nounsOf as englishNouns } from '../../src/messages/en-gb/nouns.ts';
import { usualWords } from '../../src/review/review-words.ts';

/** Words that the program puts into documents, and where they are written. */
export interface ProgramWords {
  /** The keys that lead to them: `blocks.findings.legend`. */
  readonly path: string;
  /** One piece of text, without the values in it; the nouns of a review are those of most. */
  readonly words: string;
}

/** A piece of at least so many words can say something; a shorter one names something. */
const fewestWords = 3;

/** Every piece of text in the messages of a language. */
export const wordsOfMessages = (language: 'en-gb' | 'cy'): readonly ProgramWords[] =>
  readdirSync(`src/messages/${language}`)
    .sort()
    .flatMap((name) => wordsIn(readFileSync(`src/messages/${language}/${name}`, 'utf8'), known[language]));

const ofText =
  (say: (text: string) => string) =>
  (text: unknown): string | undefined =>
    typeof text === 'string' ? say(text) : undefined;

/** What stands for words that each review has of its own. */
const known: Readonly<Record<'en-gb' | 'cy', Readonly<Record<string, unknown>>>> = {
  'en-gb': { ...englishNouns(usualWords), nouns: englishNouns(usualWords), capital: ofText(capital) },
  cy: { ...welshNouns(usualWords), nouns: welshNouns(usualWords), capital: ofText(capital), list: welshList },
};

/** Every sentence and head in the text of a template, without what stands in the place of blocks and values. */
export const wordsOfTemplate = (file: string): readonly ProgramWords[] =>
  readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/:value\[words\.([\w-]+)\](?:\{as=(\w+)\})?/g, (_, noun: string, as = '') => nounAs(noun, as))
    .split('\n')
    .flatMap((line) =>
      /^:{2,}/.test(line)
        ? [...line.matchAll(/(?:label|hint)="([^"]*)"/g)].map(([, said = '']) => said)
        : line.replace(/^(?:#+|-) /, '').split(/(?<=[.:!?]) |:[\w-]+\[[^\]]*\](?:\{[^}]*\})?|\*\*|\[@\w+\]/),
    )
    .map((words) => ({ path: file, words: words.trim() }))
    .filter(({ words }) => isSaid(words));

/** The nouns of most reviews as a template names them: `words.study`. */
const nounAs = (noun: string, as: string): string =>
  as === 'Article' ? `A ${noun}` : as === 'article' ? `a ${noun}` : as === 'capital' ? capital(noun) : noun;

function wordsIn(source: string, names: Readonly<Record<string, unknown>>): readonly ProgramWords[] {
  const { code } = transformSync(source, { loader: 'ts', charset: 'utf8' });
  const found: ProgramWords[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, path);
      return;
    }
    if (!isNode(node) || node.type === 'ImportDeclaration') return;
    const at = [...path, ...nameOf(node)];
    const add = (words: string): void => {
      if (isSaid(words)) found.push({ path: at.join('.'), words: words.trim() });
    };
    if (node.type === 'TemplateLiteral') {
      const { pieces, unknown } = piecesOf(node, names);
      for (const piece of pieces) add(piece);
      for (const expression of unknown) walk(expression, at);
      return;
    }
    if (node.type === 'Literal' && typeof node.value === 'string') add(node.value);
    for (const [key, child] of Object.entries(node)) if (key !== 'key' && key !== 'id') walk(child, at);
  };
  walk(parseAst(code), []);
  return found;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What a property or a constant is called. */
function nameOf({ type, key, id }: Node): readonly string[] {
  const name = type === 'Property' ? key : type === 'VariableDeclarator' ? id : undefined;
  if (!isNode(name)) return [];
  return typeof name.name === 'string' ? [name.name] : typeof name.value === 'string' ? [name.value] : [];
}

/** The texts of a template literal, joined where what stands between is a word that is known. */
function piecesOf(
  { quasis, expressions }: Node,
  names: Readonly<Record<string, unknown>>,
): { readonly pieces: readonly string[]; readonly unknown: readonly unknown[] } {
  if (!Array.isArray(quasis) || !Array.isArray(expressions)) throw new Error('This is no template literal');
  const pieces = [''];
  const unknown: unknown[] = [];
  for (const [index, quasi] of quasis.entries()) {
    pieces.push(`${pieces.pop() ?? ''}${cookedOf(quasi)}`);
    if (index === expressions.length) break;
    const said = saidBy(expressions[index], names);
    if (typeof said === 'string') pieces.push(`${pieces.pop() ?? ''}${said}`);
    else {
      pieces.push('');
      unknown.push(expressions[index]);
    }
  }
  return { pieces, unknown };
}

function cookedOf(node: unknown): string {
  const value: unknown = isNode(node) ? node.value : undefined;
  const cooked: unknown =
    typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : '';
  return typeof cooked === 'string' ? cooked : '';
}

const findingKinds = ['theme', 'sub-theme', 'either'];

/** What an expression of nouns comes to; nothing where it depends on something else. */
function saidBy(node: unknown, names: Readonly<Record<string, unknown>>): unknown {
  if (!isNode(node)) return undefined;
  // Of what depends on which findings there are, what is the same of all.
  if (node.type !== 'Identifier' && names.of === undefined) {
    const all = findingKinds.map((of) => saidBy(node, { ...names, of }));
    return all.every((each) => each === all[0]) ? all[0] : undefined;
  }
  const { callee, arguments: given, object, property, computed, elements } = node;
  if (node.type === 'Identifier') return names[String(node.name)];
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ArrayExpression' && Array.isArray(elements)) {
    const members = elements.map((each) => saidBy(each, names));
    return members.includes(undefined) ? undefined : members;
  }
  if (node.type === 'MemberExpression') {
    const whole = saidBy(object, names);
    const key = computed === true ? saidBy(property, names) : isNode(property) ? property.name : undefined;
    return typeof whole === 'object' && whole !== null ? Reflect.get(whole, String(key)) : undefined;
  }
  if (node.type !== 'CallExpression' || !Array.isArray(given)) return undefined;
  const called = saidBy(callee, names);
  const values = given.map((each) => saidBy(each, names));
  if (typeof called !== 'function' || values.includes(undefined)) return undefined;
  return Reflect.apply(called, undefined, values);
}

const isSaid = (words: string): boolean => (words.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
