import type { Document } from '../document/document.ts';
import { contained } from '../fault/contained.ts';
import { type Fault, isError } from '../fault/fault.ts';
import { type Format, formats } from '../format/format.ts';
import type { CheckedReview } from '../review/check-review.ts';
import { type Composed, withinBudget } from './budget/within-budget.ts';
import { citationStyle, designReader, inNation, nationFaults } from './choose.ts';
import { compose } from './compose.ts';
import { fill } from './fill.ts';
import type { BuildInput, BuiltFile, CheckInput } from './input.ts';
import { layOut } from './lay-out.ts';
import { type AskedTemplate, checkReview, readTemplates, type Templates } from './read.ts';
import { checkRendering, render } from './render.ts';
import { renderers } from './renderers.ts';
import { type Report, type Staged, taskOn } from './stage.ts';
import { variants } from './variants.ts';

export { gapsOfReview as gaps } from '../review/check-review.ts';

/**
 * The whole way from a review's data to its documents, stage after stage. A fault of the data stops every document of
 * the review, a fault of a template or of a design those that are made with it. A fault of Brevier's own is told like them, and
 * stops no more than it is in: one format of one document.
 */
export async function build(
  input: BuildInput,
): Promise<{ readonly files: readonly BuiltFile[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const documents = await composeAll(input, input.formats, (fault) => faults.push(fault));
  faults.push(...(await nationFaults(input)).filter(isError));
  const files: BuiltFile[] = [];
  for (const { variants } of documents)
    for (const variant of variants) {
      const rendered = await render(variant, variants, input);
      files.push(...rendered.value);
      faults.push(...rendered.faults);
    }
  return { files, faults };
}

/**
 * The stages of {@link build} up to the tree of the web page and the boxes of the pages, without the bytes of a file; and the
 * documents, for who reads their words. It tells every error that a build in all formats tells, and no other; and beside them
 * which nations' rules are to be looked at again.
 */
export async function check(
  input: CheckInput,
): Promise<{ readonly documents: readonly Document[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const documents = await composeAll(input, formats, (fault) => faults.push(fault));
  faults.push(...(await nationFaults(input)));
  for (const variant of documents.flatMap(({ variants }) => variants))
    faults.push(...(await checkRendering(variant, input)));
  return { documents: documents.map(({ document }) => document), faults };
}

/** What is read once for all documents of a review. */
interface Common {
  readonly review: CheckedReview;
  readonly templates: Templates;
  readonly designsOf: ReturnType<typeof designReader>;
  readonly formats: readonly Format[];
  /** Whether any format shows pages. */
  readonly isPaged: boolean;
}

async function composeAll(
  input: CheckInput,
  asked: readonly Format[],
  report: Report,
): Promise<readonly Composed[]> {
  const review = await checkReview(input);
  const templates = await readTemplates(input);
  for (const fault of [...review.faults, ...templates.faults]) report(fault);
  const common: Common = {
    review: review.value,
    templates: templates.value,
    designsOf: designReader(input),
    formats: asked,
    isPaged: asked.some((format) => renderers[format].isPaged),
  };
  const documents: Composed[] = [];
  for (const each of templates.value.asked) {
    const document = await composeOne(each, common, input, report);
    if (document) documents.push(document);
  }
  return documents;
}

/** The document of one template, if nothing that it is made of has an error. */
async function composeOne(
  { file, template, faults, before }: AskedTemplate,
  { review, templates, designsOf, formats: made, isPaged }: Common,
  input: CheckInput,
  report: Report,
): Promise<Composed | undefined> {
  faults.forEach(report);
  if (!template) return undefined;
  const found = [...review.faults, ...faults];
  const task = taskOn(input, `${input.folder}/${template.document}`, 'composing', file);
  return contained(task, report, async (comesTo) => {
    /** @param name continues “a fault of Brevier’s own in …” */
    const stage = async <Value>(name: string, run: () => Staged<Value> | Promise<Staged<Value>>) => {
      comesTo(name);
      const { value, faults } = await run();
      found.push(...faults);
      faults.forEach(report);
      return value;
    };

    const asked = await stage('composing', () => inNation(template, before, input));
    const style = await stage('reading the citation style of', () => citationStyle(template, input));
    const designs = await stage('reading the designs of', () => designsOf(template));
    const madeAs = { formats: made, designs: designs.map(({ design }) => design) };
    const filled = await stage('filling', () => fill(asked, review, templates, madeAs, input));
    if (!filled || !style || found.some(isError)) return undefined;
    const document = await stage('composing', () => compose(filled, style, input));
    if (!document) return undefined;
    const sources = { template: file, place: template.documentPlace, nation: asked.nation?.from };
    const dressed = await stage('choosing the faces of', () =>
      variants(document, designs, sources, isPaged, input),
    );
    const paged = await stage('laying out', () => layOut(dressed, template.budget, isPaged, input));
    return stage('counting the words and pages of', () =>
      withinBudget(document, paged, template.budget, filled.review.toDo > 0),
    );
  });
}
