import type { Root } from 'mdast';
import { cached } from '../cache/cached.ts';
import { onceFor } from '../cache/once-for.ts';
import { type Fault, type Place, topOf } from '../fault/fault.ts';
import { defaultLanguage, isLanguage } from '../language/language.ts';
import { fenceFaults } from './fence-faults.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { headerFault, readHeader } from './read-header.ts';
import { resolveReferences } from './resolve-references.ts';
import { needs, type Template, type TemplateHead } from './template.ts';
import { tooMuchTemplate } from './too-much-markdown.ts';

/**
 * Reads a template: a Markdown file whose header names its document.
 * Without a usable header there is no template, only faults.
 */
export const parseTemplate = onceFor(
  cached({ holds: 'parsed templates', most: 16, lasts: true }, parseAnew, (template: TemplateFile) =>
    JSON.stringify([template.file, template.text]),
  ),
);

/**
 * Reads no more of a template than its header, for the documents that are made with others. There is a head where
 * {@link parseTemplate} gives a template, and it is that one's.
 */
export const readHead = onceFor(
  cached(
    { holds: 'heads of templates', most: 64, lasts: true },
    ({ file, text }: TemplateFile): { readonly head?: TemplateHead } => {
      if (tooMuchTemplate(file, text)) return {};
      const { head } = headIn(file, text, parseMarkdown(toEndOfHeader.exec(text)?.[0] ?? text));
      return head === undefined ? {} : { head };
    },
    (template) => JSON.stringify([template.file, template.text]),
  ),
);

/** The lines of a header; where Markdown sees its end sooner, some of what follows as well. */
const toEndOfHeader = /^---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/;

interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

function parseAnew({ file, text }: TemplateFile): {
  readonly template?: Template;
  readonly faults: readonly Fault[];
} {
  const tooMuch = tooMuchTemplate(file, text);
  if (tooMuch) return { faults: [tooMuch] };
  const tree = parseMarkdown(text);
  resolveReferences(tree, text);
  const { head, faults } = headIn(file, text, tree);
  if (head === undefined) return { faults };
  return {
    template: { ...head, tree: { ...tree, children: tree.children.slice(1) } },
    faults: fenceFaults({ file, source: text, tree }),
  };
}

/** What the header of a template says; only faults where it names no document. */
function headIn(
  file: string,
  source: string,
  tree: Root,
): { readonly head?: TemplateHead; readonly faults: readonly Fault[] } {
  const header = tree.children[0];
  if (header?.type !== 'yaml') {
    const expected = 'a header between two lines of `---`, such as `document: briefing`';
    return { faults: [headerFault(topOf(file), 'no header', expected)] };
  }
  const { fields, limits, keys, faults } = readHeader(
    header.value,
    file,
    (header.position?.start.line ?? 1) + 1,
  );
  const document = fields.get('document');
  const name = fields.get('name')?.text;
  const said = fields.get('language')?.text ?? '';
  const language = isLanguage(said) ? said : defaultLanguage;
  const style = fields.get('style');
  const designs = fields.get('designs');
  const layout = fields.get('layout');
  const nation = fields.get('nation');
  const asked = fields.get('needs');
  const need = needs.find((known) => known === asked?.text);
  const [pages, words] = [limits.get('most pages'), limits.get('most words')];
  const missing = [
    ...(keys.has('document') ? [] : ['document: briefing']),
    ...(keys.has('name') ? [] : ['name: Evidence briefing']),
  ].map((example) =>
    headerFault(
      topOf(file),
      `a header without \`${example.split(':')[0]}\``,
      `a line such as \`${example}\``,
    ),
  );
  if (asked !== undefined && need === undefined)
    missing.push(headerFault(asked.place, `\`${asked.text}\``, '`learning`, which not every review has'));
  const annex = fields.get('annex');
  if (annex !== undefined && annex.text !== 'yes')
    missing.push(
      headerFault(annex.place, `\`${annex.text}\``, '`yes`; for every other document, leave the line out'),
    );
  const all = faults.length > 0 && keys.size === 0 ? faults : [...faults, ...missing];
  if (document === undefined || name === undefined || all.length > 0) return { faults: all };
  return {
    head: {
      file,
      document: language === defaultLanguage ? document.text : `${document.text}-${language}`,
      documentPlace: document.place,
      name,
      language,
      ...(style && { style: named(style) }),
      ...(designs && { designs: namesIn(designs) }),
      ...(layout && { layout: named(layout) }),
      ...(nation && { nation: named(nation) }),
      ...(need && { needs: need }),
      ...(annex && { isAnnex: true }),
      budget: { ...(pages && { pages }), ...(words && { words }) },
      source,
    },
    faults: [],
  };
}

interface Written {
  readonly text: string;
  readonly place: Place;
}

const named = ({ text: name, place }: Written) => ({ name, place });

/** Names with commas between them, each where the list begins. */
const namesIn = ({ text, place }: Written) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, place }));
