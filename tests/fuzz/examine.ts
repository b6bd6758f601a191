import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { build, check } from '../../src/build/build.ts';
import type { Document } from '../../src/document/document.ts';
import { isInternal } from '../../src/fault/contained.ts';
import type { Fault, Place } from '../../src/fault/fault.ts';
import { toHast } from '../../src/html/to-hast.ts';
import type { proofread } from '../../src/wording/proofread.ts';
import type { Mutant } from './mutant.ts';

/** The program under test. */
export interface Program {
  readonly check: typeof check;
  readonly build: typeof build;
  readonly proofread: typeof proofread;
}

/** What came of a mutant. */
export interface Examined {
  /** What should not be, in words; nothing where all is well. */
  readonly complaints: readonly string[];
  readonly documents: number;
  readonly errors: number;
  /** PDFs, where it was built. */
  readonly pdfs: readonly Uint8Array[];
}

/** What no reader should meet: a value that the program has not, in the words in which it would be printed. */
const leaks = /\bundefined\b|\bNaN\b|\[object /;

/**
 * Checks a mutant, and builds it where asked. Documents come out or located messages; nothing is thrown; neither holds what the
 * program has not; no place is beyond its file; and a build says the same errors as the check.
 */
export async function examine(mutant: Mutant, program: Program, isBuilt: boolean): Promise<Examined> {
  const complaints: string[] = [];
  const { input } = mutant;
  const pdfs: Uint8Array[] = [];
  let [documents, errors] = [0, 0];
  try {
    const checked = await program.check(input);
    documents = checked.documents.length;
    errors = checked.faults.filter(isError).length;
    if (documents === 0 && checked.faults.length === 0) complaints.push('neither a document nor a message');
    complaints.push(...checked.faults.flatMap((fault) => faultComplaints(fault, mutant)));
    complaints.push(...checked.documents.flatMap(documentComplaints));
    if (isBuilt) {
      // Warnings of wording are dear, and depend on the texts alone.
      if (mutant.number % 20 === 0) {
        const read = await program.proofread(input, checked.documents);
        complaints.push(...read.faults.flatMap((fault) => faultComplaints(fault, mutant)));
      }
      const built = await program.build(input);
      complaints.push(...differences(checked.faults, built.faults));
      if (errors === 0 && documents > 0 && built.files.length === 0) complaints.push('no file, and no error');
      for (const { path, bytes } of built.files) {
        if (path.endsWith('.pdf')) pdfs.push(bytes);
        else if (/>[^<]*(?:\bundefined\b|\bNaN\b|\[object )[^<]*</.test(withoutScripts(bytes)))
          complaints.push(`a value that is none, in ${path}`);
      }
    }
  } catch (error) {
    complaints.push(`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return { complaints, documents, errors, pdfs };
}

const isError = ({ severity }: Fault): boolean => severity === 'error';

/** Errors in which a check and a build of the same input differ, one after the other. */
function differences(checked: readonly Fault[], built: readonly Fault[]): readonly string[] {
  const [said, told] = [checked, built].map((faults) =>
    faults.filter(isError).map((each) => JSON.stringify(each)),
  );
  if (JSON.stringify(said) === JSON.stringify(told)) return [];
  return [`check says ${said?.join(' ') || 'nothing'}, build says ${told?.join(' ') || 'nothing'}`];
}

function faultComplaints(fault: Fault, mutant: Mutant): readonly string[] {
  const { place, also, found, expected, suggestion = '' } = fault;
  const words = `${found} | ${expected} | ${suggestion} | ${also?.what ?? ''}`;
  return [
    ...(isInternal(fault) ? [`internal: ${found}`] : []),
    ...(leaks.test(words) ? [`a value that is none, in a message: ${words}`] : []),
    ...(found.trim() === '' || expected.trim() === '' ? [`an empty message of ${fault.rule}`] : []),
    ...[place, ...(also === undefined ? [] : [also])].flatMap((each) => placeComplaints(each, fault, mutant)),
  ];
}

function placeComplaints({ file, line, column }: Place, { rule }: Fault, mutant: Mutant): readonly string[] {
  if (/^--(?:design|style|nation)$/.test(file)) return [];
  const { review, references, templates, designs, nations, style } = mutant.input;
  const known = [
    review,
    references,
    ...templates,
    ...designs,
    ...nations,
    ...(style && 'file' in style ? [style] : []),
  ];
  const text = known.find((each) => each.file === file)?.text;
  if (text === undefined) return [`${rule} in ${file}, which is no file of the input`];
  const written = text.split('\n')[line - 1];
  if (written === undefined || line < 1) return [`${rule} at line ${line}, beyond the file`];
  // Right behind the last character something may lack.
  if (!(column >= 1 && column <= written.length + 1))
    return [`${rule} at line ${line}, column ${column}, beyond the line of ${written.length} characters`];
  return [];
}

function documentComplaints(document: Document): readonly string[] {
  const { title, description, maker, kind, about } = document;
  const said = [
    title,
    description,
    maker,
    kind,
    about.reference,
    about.bibtex,
    ...wordsOf(toHast(document.tree)),
  ];
  return said
    .filter((words) => leaks.test(words))
    .map((words) => `a value that is none, in a document: ${words}`);
}

/** Texts, and attributes that are read aloud. */
function wordsOf(tree: Root): readonly string[] {
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') words.push(node.value);
    if (node.type === 'element') words.push(...attributesOf(node));
  });
  return words;
}

const attributesOf = ({ properties }: Element): readonly string[] => Object.values(properties).map(String);

const withoutScripts = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
