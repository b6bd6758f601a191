import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

/** Words that the program puts into documents, and where they are written. */
export interface ProgramWords {
  /** The keys that lead to them: `blocks.findings.legend`. */
  readonly path: string;
  /** One piece of text, without the values in it. */
  readonly words: string;
}

/** A piece of at least so many words can say something; a shorter one names something. */
const fewestWords = 3;

/** Every piece of text in the messages of a language. */
export const wordsOfMessages = (language: 'en-gb' | 'cy'): readonly ProgramWords[] =>
  readdirSync(`src/messages/${language}`)
    .sort()
    .flatMap((name) => wordsIn(readFileSync(`src/messages/${language}/${name}`, 'utf8')));

/** Every sentence and head in the text of a template, without what stands in the place of blocks and values. */
export const wordsOfTemplate = (file: string): readonly ProgramWords[] =>
  readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .flatMap((line) =>
      /^:{2,}/.test(line)
        ? [...line.matchAll(/(?:label|hint)="([^"]*)"/g)].map(([, said = '']) => said)
        : line.replace(/^(?:#+|-) /, '').split(/(?<=[.:!?]) |:[\w-]+\[[^\]]*\](?:\{[^}]*\})?|\*\*|\[@\w+\]/),
    )
    .map((words) => ({ path: file, words: words.trim() }))
    .filter(({ words }) => isSaid(words));

function wordsIn(source: string): readonly ProgramWords[] {
  const { code } = transformSync(source, { loader: 'ts', charset: 'utf8' });
  const found: ProgramWords[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, path);
      return;
    }
    if (!isNode(node) || node.type === 'ImportDeclaration') return;
    const at = [...path, ...nameOf(node)];
    const words = textOf(node)?.trim();
    if (words !== undefined && isSaid(words)) found.push({ path: at.join('.'), words });
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

function textOf({ type, value }: Node): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  const isPiece = type === 'TemplateElement' && typeof value === 'object' && value !== null;
  return isPiece && 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : undefined;
}

const isSaid = (words: string): boolean => (words.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
