import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import { type CheckedReview, checkReview as check } from '../review/check-review.ts';
import { parseTemplate, readHead } from '../template/parse-template.ts';
import type { Template, TemplateHead } from '../template/template.ts';
import type { CheckInput, TextFile } from './input.ts';
import { type Staged, taskOn } from './stage.ts';

/** A template that a document is to be made with. */
export interface AskedTemplate {
  readonly file: TextFile;
  /** Only where it has a header. */
  readonly template?: Template;
  readonly faults: readonly Fault[];
  /** The templates of the documents before this one. */
  readonly before: readonly Template[];
}

/** Templates, each parsed once; of those whose documents nobody asked for, the heads alone are read. */
export interface Templates {
  readonly asked: readonly AskedTemplate[];
  /** Of every document that can be made of the review. */
  readonly all: readonly TemplateHead[];
  /** Whether somebody chose the templates, or there are none but those that need what not every review has. */
  readonly areChosen: boolean;
}

/** Reads every template. A fault of one is told with its document, one of Brevier's own at once. */
export async function readTemplates(input: CheckInput): Promise<Staged<Templates>> {
  const { templates, allTemplates } = input;
  const faults: Fault[] = [];
  const reading = <Read>(file: TextFile, read: () => Read): Promise<Read | undefined> =>
    contained(taskOn(input, file.file, 'reading', file), (fault) => faults.push(fault), read);
  const read = new Map<string, ReturnType<typeof parseTemplate>>();
  for (const file of templates)
    if (!read.has(file.file))
      read.set(file.file, (await reading(file, () => parseTemplate(file))) ?? { faults: [] });
  const all: TemplateHead[] = [];
  for (const file of allTemplates) {
    const parsed = read.get(file.file);
    const head = parsed ? parsed.template : (await reading(file, () => readHead(file)))?.head;
    if (head) all.push(head);
  }
  const before: Template[] = [];
  const asked = templates.map((file): AskedTemplate => {
    const parsed = read.get(file.file) ?? { faults: [] };
    const earlier = [...before];
    if (parsed.template) before.push(parsed.template);
    return { file, ...parsed, before: earlier };
  });
  return {
    value: {
      asked,
      all,
      areChosen:
        allTemplates.some(({ file }) => !templates.some((chosen) => chosen.file === file)) ||
        asked.every(({ template }) => template?.needs !== undefined),
    },
    faults,
  };
}

/** The review, checked and resolved in all its languages. */
export async function checkReview(input: CheckInput): Promise<Staged<CheckedReview>> {
  const faults: Fault[] = [];
  const task = taskOn(input, input.review.file, 'reading');
  const value = await contained(
    task,
    (fault) => faults.push(fault),
    () => check(input),
  );
  return { value: value ?? nothing, faults: [...faults, ...(value?.faults ?? [])] };
}

const nothing: CheckedReview = { inLanguage: {}, references: [], faults: [] };
