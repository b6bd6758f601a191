import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import { type CheckedReview, checkReview as check } from '../review/check-review.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';
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

/** Templates, each parsed once. */
export interface Templates {
  readonly asked: readonly AskedTemplate[];
  /** Of every document that can be made of the review. */
  readonly all: readonly Template[];
  /** Whether somebody chose the templates, or there are none but those that need what not every review has. */
  readonly areChosen: boolean;
}

/** Reads every template. A fault of one is told with its document, one of Brevier's own at once. */
export async function readTemplates(input: CheckInput): Promise<Staged<Templates>> {
  const { templates, allTemplates } = input;
  const faults: Fault[] = [];
  const read = new Map<string, ReturnType<typeof parseTemplate>>();
  for (const file of [...templates, ...allTemplates]) {
    if (read.has(file.file)) continue;
    const task = taskOn(input, file.file, 'reading', file);
    const parsed = await contained(
      task,
      (fault) => faults.push(fault),
      () => parseTemplate(file),
    );
    read.set(file.file, parsed ?? { faults: [] });
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
      all: allTemplates.flatMap(({ file }) => read.get(file)?.template ?? []),
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
