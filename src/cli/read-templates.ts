import { join } from 'node:path';
import { findTemplates } from '../io/find-templates.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { shownPath } from '../io/shown-path.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';

export interface FoundTemplate {
  /** As messages show it. */
  readonly file: string;
  /** Only where it can be read and has no error. */
  readonly template?: Template;
}

/** The templates of a project, each as far as it can be read. */
export async function readTemplates(folder: string): Promise<readonly FoundTemplate[]> {
  const found: FoundTemplate[] = [];
  for (const path of await findTemplates(join(folder, 'templates')).catch(() => [])) {
    const file = shownPath(path, folder);
    const text = await readTextFile(path, file);
    const { template } = 'text' in text ? parseTemplate(text) : {};
    found.push({ file, ...(template === undefined ? {} : { template }) });
  }
  return found;
}
