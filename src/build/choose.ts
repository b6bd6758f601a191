import { chooseStyle } from '../citation/choose-style.ts';
import type { CitationStyle } from '../citation/citation-style.ts';
import { type ChosenNation, chooseNation } from '../cpd/choose-nation.ts';
import { readNation } from '../cpd/read-nation.ts';
import { chooseDesigns } from '../design/read-design.ts';
import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import { documentIsUnique } from '../template/documents.ts';
import type { Template } from '../template/template.ts';
import type { CheckInput } from './input.ts';
import { type DressedDesign, readAssets } from './read-assets.ts';
import { type Staged, taskOn } from './stage.ts';

/** A template with the rules of the nation that its document is made for. */
export interface InNation {
  readonly template: Template;
  /** Nothing where the template needs none, or it cannot be had. */
  readonly nation?: ChosenNation | undefined;
}

/**
 * A template for the nation that is asked for. Its document has a name that no other has.
 *
 * @param before the templates of the documents before this one
 */
export function inNation(
  template: Template,
  before: readonly Template[],
  input: CheckInput,
): Staged<InNation> {
  const asked = input.nation ?? template.nation;
  const { nation, faults } =
    template.nation === undefined || asked === undefined
      ? { faults: [] }
      : chooseNation(asked, input.nations, input.today);
  const named = namedIn(template, input);
  const twice = documentIsUnique(
    named,
    before.map((other) => namedIn(other, input)),
  );
  return { value: { template: named, nation }, faults: twice ? [...faults, twice] : faults };
}

/** A document for another nation than its template's own has the nation in its name. */
const namedIn = (template: Template, { nation: asked }: CheckInput): Template =>
  template.nation === undefined || asked === undefined || asked.name === template.nation.name
    ? template
    : { ...template, document: `${template.document}-${asked.name}` };

/** What is wrong with the rules of each nation, whether or not a document is made by them. */
export async function nationFaults(input: CheckInput): Promise<readonly Fault[]> {
  const own: Fault[] = [];
  const found: Fault[] = [];
  for (const file of input.nations) {
    const task = taskOn(input, file.file, 'reading', file);
    const read = await contained(
      task,
      (fault) => own.push(fault),
      () => readNation(file, input.today),
    );
    found.push(...(read?.faults ?? []));
  }
  return [...own, ...found];
}

/** The citation style that somebody asks for, on the command line or in the template. */
export async function citationStyle(
  { style }: Template,
  input: CheckInput,
): Promise<Staged<CitationStyle | undefined>> {
  const chosen = await chooseStyle(input.style ?? style);
  return 'rule' in chosen ? { value: undefined, faults: [chosen] } : { value: chosen, faults: [] };
}

type Designs = Promise<Staged<readonly DressedDesign[]>>;

/** Reads the designs of a template and what they name, once for all templates that ask for the same. */
export function designReader(input: CheckInput): (template: Template) => Designs {
  const read = new Map<string, Designs>();
  return ({ designs, layout }) => {
    const asked = input.design ?? designs;
    const key = JSON.stringify([asked, layout]);
    const made = read.get(key) ?? dressed(chooseDesigns(asked, input.designs, layout), input);
    read.set(key, made);
    return made;
  };
}

async function dressed(chosen: ReturnType<typeof chooseDesigns>, { readAsset }: CheckInput): Designs {
  const faults = [...chosen.faults];
  const value: DressedDesign[] = [];
  for (const { design, filePlaces } of chosen.designs) {
    const { assets, faults: unread } = await readAssets(design, filePlaces, readAsset);
    faults.push(...unread);
    value.push({ design, assets });
  }
  return { value, faults };
}
