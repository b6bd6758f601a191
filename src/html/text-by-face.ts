import type { Design, FaceName, TypeRole } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Block, Content, ParagraphRole, Picture, Run } from '../document/tree.ts';
import { isRun } from '../document/tree.ts';

/** Latin text that any face may be asked for: the program's own words, numerals, what a document says of itself. */
const latin = 'abc';

/** A letter of each slice that a reader may type: of western and of eastern Europe, and of Vietnam. */
const typed = 'éłế';

type Roles = readonly TypeRole[];

/** Type that a paragraph takes, where it is not that of what it stands in. */
const ofParagraphs: Readonly<Record<ParagraphRole, Roles | undefined>> = {
  subtitle: ['subtitle'],
  lead: ['lead'],
  note: ['note'],
  legend: undefined,
  claim: ['claim'],
  count: undefined,
  label: ['audience', 'tableHead'],
  groupName: ['themeRow'],
  piece: ['certificate'],
};

const ofHeads: Readonly<Record<number, Roles>> = {
  1: ['title'],
  // The contents name each head in body text.
  2: ['section', 'messagesHead', 'kind', 'body'],
  // The head of a question to answer is the program's own, in letters that every face has.
  3: ['subsection', 'tableHead'],
};

const values: Roles = ['table'];
// A head stands over its cell again where rows are stacked.
const names: Roles = ['tableHead', 'tableRowHead', 'table'];
/** The head of a group of rows; in a breakdown it is a row's head. */
const groups: Roles = ['themeRow', 'tableRowHead'];

/**
 * The text that a page shows in each face, so that it carries a face's letters of another script only where they occur. A text may
 * be counted for a face too many, never for one too few. Faces that a page does not use are not named.
 */
export function textByFace(document: Document, design: Design): ReadonlyMap<FaceName, string> {
  const { type } = design;
  const texts = new Map<FaceName, string>();
  const add = (face: FaceName, text: string): void => {
    texts.set(face, (texts.get(face) ?? latin) + text);
  };
  const facesOf = (roles: Roles): readonly FaceName[] => [...new Set(roles.map((role) => type[role].face))];
  const runs = (line: readonly Run[], faces: readonly FaceName[]): void => {
    for (const run of line) {
      if (run.type === 'text' || run.type === 'inlineCode') for (const face of faces) add(face, run.value);
      else if ('children' in run) runs(run.children, inRun(run, faces, design));
    }
  };
  const line = (words: readonly Run[], roles: Roles): void => runs(words, facesOf(roles));
  const content = (parts: Content, roles: Roles): void => {
    for (const part of parts) {
      if (isRun(part)) line([part], roles);
      else block(part, roles);
    }
  };
  const blocks = (parts: readonly Block[], roles: Roles): void => {
    for (const part of parts) block(part, roles);
  };

  /** @param roles of ordinary text in what the block stands in */
  function block(part: Block, roles: Roles): void {
    switch (part.type) {
      case 'cover':
        line(part.kind, ['kind']);
        if (part.label) line(part.label, ['audience', 'tableHead']);
        if (part.audience) line(part.audience.children, ['audience']);
        blocks(part.children, roles);
        return;
      case 'figureRow':
        for (const { figure, unit } of part.children) {
          line(figure.children, figure.says === 'value' ? ['stat'] : roles);
          line(unit, ['statUnit']);
        }
        return;
      case 'section':
        blocks(part.children, roles);
        if (part.side?.note) block(part.side.note, roles);
        return;
      case 'paragraph':
        line(part.children, (part.role && ofParagraphs[part.role]) ?? roles);
        return;
      case 'heading':
        line(part.children, ofHeads[part.depth] ?? roles);
        return;
      case 'list':
        for (const item of part.children) content(item.children, roles);
        return;
      case 'keyMessages':
        for (const item of part.children) content(item.children, ['body', 'numeral']);
        return;
      case 'references':
        for (const entry of part.children) line(entry.children, roles);
        return;
      case 'said':
        line(part.by, ['note']);
        for (const claim of part.claims) line(claim.children, roles);
        return;
      case 'facts':
        for (const { label, value } of part.rows) {
          line(label, ['tableRowHead', 'tableHead', 'table']);
          content(value, values);
        }
        return;
      case 'table':
        line(part.caption, [...roles, 'note']);
        for (const { head, over } of part.columns) {
          line(head, names);
          if (over) line(over.head, names);
        }
        for (const { head, rows } of part.groups) {
          if (head) line(head, groups);
          for (const row of rows) {
            content(row.head, names);
            for (const cell of row.cells) content(cell.children, values);
          }
        }
        return;
      case 'entries':
        line(part.caption, ['note']);
        for (const { head, entries } of part.groups) {
          if (head) line(head, ['themeRow']);
          for (const entry of entries) {
            content(entry.name, ['tableRowHead', 'tableHead', 'table']);
            content(entry.values, values);
          }
        }
        return;
      case 'picture':
        for (const text of textsIn(part.drawing)) for (const face of facesOf(roles)) add(face, text);
        if (part.caption) line(part.caption, ['note']);
        return;
      case 'counted':
        line(part.children, ['tableRowHead', 'table']);
        return;
      case 'ends':
        for (const words of part.children) line(words, roles);
        return;
      case 'blockquote':
      case 'box':
      case 'fields':
        blocks(part.children, roles);
        return;
      case 'columns':
        for (const column of part.columns) blocks(column, roles);
        return;
      case 'split':
        blocks([...part.main, part.aside], roles);
        return;
      case 'prompt':
        blocks([part.head, part.field], roles);
        return;
      case 'field':
        line(part.label, ['fieldLabel', 'body']);
        if (part.hint) line(part.hint, ['fieldHint']);
        add(type.body.face, typed);
        return;
      case 'tick':
        add(type.body.face, typed);
        line(part.label, ['fieldLabel', 'body']);
        return;
      case 'marks':
      case 'thematicBreak':
      case 'newPage':
      // The page has a list of its own.
      case 'contents':
        return;
      default:
        part satisfies never;
    }
  }

  blocks(document.tree.children, ['body']);
  const { title, kind, maker, rights = '', contact = '' } = document;
  add(type.note.face, [maker, rights, contact].join(' '));
  add(type.running.face, [title, kind].join(' '));
  return texts;
}

/** The faces of what stands in a run, beside those around it. */
function inRun({ type }: Run, around: readonly FaceName[], { underlines }: Design): readonly FaceName[] {
  if (type === 'emphasis') return [...around, 'sans-italic'];
  const isHeavier = type === 'strong' || (!underlines && (type === 'link' || type === 'cite'));
  return isHeavier ? [...new Set([...around, ...around.map(boldOf)])] : around;
}

const boldOf = (face: FaceName): FaceName => (face.startsWith('serif') ? 'serif-semibold' : 'sans-semibold');

/** The words of a drawing. */
function textsIn(drawing: Picture['drawing']): readonly string[] {
  if (drawing.type !== 'flowChart') return [];
  const { streams, included } = drawing;
  const boxes = streams.flatMap(({ steps }) =>
    steps.flatMap((step) => (step ? [step.box, ...(step.left ? [step.left] : [])] : [])),
  );
  return [
    ...streams.map(({ name }) => name),
    ...[...boxes, ...(included.added ? [included.added] : []), included].flatMap(
      ({ number, done, parts }) => [number, done, ...parts],
    ),
  ];
}
