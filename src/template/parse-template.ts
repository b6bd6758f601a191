import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault, Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { remembered } from '../memory/remembered.ts';
import { fenceFaults } from './fence-faults.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Template } from './template.ts';

const headerKeys = ['document', 'name', 'style', 'designs'];

/**
 * Reads a template: a Markdown file whose header names its document.
 * Without a usable header there is no template, only faults.
 */
export const parseTemplate = remembered(
  parseAnew,
  (template: TemplateFile) => JSON.stringify([template.file, template.text]),
  16,
  'template',
);

interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

function parseAnew({ file, text }: TemplateFile): {
  readonly template?: Template;
  readonly faults: readonly Fault[];
} {
  const tree = parseMarkdown(text);
  resolveReferences(tree, text);
  const header = tree.children[0];
  if (header?.type !== 'yaml') {
    return {
      faults: [
        fault(
          { file, line: 1, column: 1 },
          'no header',
          'a header between two lines of `---`, such as `document: briefing`',
        ),
      ],
    };
  }
  const { fields, keys, faults } = readHeader(header.value, file, (header.position?.start.line ?? 1) + 1);
  const document = fields.get('document');
  const name = fields.get('name')?.text;
  const style = fields.get('style');
  const designs = fields.get('designs');
  const missing = [
    ...(keys.has('document') ? [] : ['document: briefing']),
    ...(keys.has('name') ? [] : ['name: Evidence briefing']),
  ].map((example) =>
    fault(
      { file, line: 1, column: 1 },
      `a header without \`${example.split(':')[0]}\``,
      `a line such as \`${example}\``,
    ),
  );
  const all = faults.length > 0 && keys.size === 0 ? faults : [...faults, ...missing];
  if (document === undefined || name === undefined || all.length > 0) return { faults: all };
  return {
    template: {
      file,
      document: document.text,
      documentPlace: document.place,
      name,
      ...(style === undefined ? {} : { style: { name: style.text, place: style.place } }),
      ...(designs === undefined ? {} : { designs: namesIn(designs) }),
      tree: { ...tree, children: tree.children.slice(1) },
      source: text,
    },
    faults: fenceFaults({ file, source: text, tree }),
  };
}

/** Names with commas between them, each where the list begins. */
function namesIn({ text, place }: { readonly text: string; readonly place: Place }) {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, place }));
}

function readHeader(yaml: string, file: string, firstLine: number) {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: firstLine + line - 1, column: col };
  };
  const faults: Fault[] = parsed.errors.map((error) =>
    fault(at(error.pos[0]), 'YAML that cannot be read', 'lines of the form `key: value`'),
  );
  const fields = new Map<string, { readonly text: string; readonly place: Place }>();
  // What is written, whether or not its value can be used.
  const keys = new Set<string>();
  if (faults.length > 0) return { fields, keys, faults };
  if (!isMap(parsed.contents)) {
    return {
      fields,
      keys,
      faults: [fault({ file, line: 1, column: 1 }, 'an empty header', 'a line such as `document: briefing`')],
    };
  }
  for (const { key, value } of parsed.contents.items) {
    const place = at(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const name = isScalar(key) ? String(key.value) : '';
    keys.add(name);
    if (!headerKeys.includes(name)) {
      const near = nearest(name, headerKeys);
      // A misspelt key is also a missing one, and is said once.
      if (near !== undefined) keys.add(near);
      faults.push({
        ...fault(
          place,
          `the key \`${name}\``,
          `one of ${headerKeys.map((known) => `\`${known}\``).join(', ')}`,
          'template-header-is-known',
        ),
        ...(near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` }),
      });
    } else if (name === 'designs' && isSeq(value)) {
      // A list in YAML says the same as names with commas between them.
      const names = value.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(',');
      fields.set(name, { text: names, place: at(value.range?.[0] ?? 0) });
    } else if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '') {
      faults.push(fault(place, `no text after \`${name}:\``, 'a short text'));
    } else if (name === 'document' && !/^[a-z][a-z0-9-]*$/.test(value.value)) {
      faults.push(
        fault(
          at(value.range?.[0] ?? 0),
          `\`${value.value}\``,
          'a file name of small letters, digits and hyphens, such as `briefing`',
        ),
      );
    } else {
      fields.set(name, { text: value.value, place: at(value.range?.[0] ?? 0) });
    }
  }
  return { fields, keys, faults };
}

function fault(place: Place, found: string, expected: string, rule = 'template-has-header'): Fault {
  return { rule, severity: 'error', place, found, expected };
}
