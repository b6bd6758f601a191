import { type Command, InvalidArgumentError } from 'commander';
import type { WrongUse } from './choose-reviews.ts';
import type { Surroundings } from './surroundings.ts';

interface ImportOptions {
  readonly to: string;
  readonly all?: boolean;
}

interface StartOptions {
  readonly title?: string;
  readonly kind?: string;
}

/** What `--all` does, wherever there is one. */
export const allHelp =
  'say every fault in full: else the first 20 against each rule, and the first words of long ones';

/**
 * Adds `new review`, `new document`, `import` and `templates`.
 *
 * @param finish takes the exit code, or says how the command was called wrongly
 */
export function startCommands(
  program: Command,
  around: Surroundings,
  finish: (command: Command, done: number | WrongUse) => void,
): void {
  const started = program.command('new').description('begin a review or a document of your own');

  started
    .command('review')
    .argument('<id>', 'the name of its folder in data, such as bark-2023')
    .description('write data/<id>/review.yaml and references.json, to be filled in from top to bottom')
    .option('--title <title>', 'the short title of its documents', parseTitle)
    .option('--kind <kind>', 'the kind of review, such as scoping, systematic or qualitative')
    .addHelpText(
      'after',
      example('brevier new review gardens-2024 --title "Gardens and wellbeing" --kind scoping'),
    )
    .action(async (id: string, options: StartOptions, command: Command) => {
      const { newReviewCommand } = await import('./new-review-command.ts');
      finish(command, await newReviewCommand({ id, ...options }, around));
    });

  started
    .command('document')
    .argument('<name>', 'the name of its files, such as summary')
    .description('write templates/<name>.md, a template that teaches by its notes')
    .option('--title <title>', 'the kind of document as a reader sees it (default: the name)', parseTitle)
    .addHelpText('after', example('brevier new document summary --title "Summary for our team"'))
    .action(async (name: string, options: StartOptions, command: Command) => {
      const { newDocumentCommand } = await import('./new-document-command.ts');
      finish(command, await newDocumentCommand({ name, ...options }, around));
    });

  program
    .command('import')
    .argument(
      '<files...>',
      'a table of studies (.xlsx, .csv, .tsv), references (.bib, .ris, CSL-JSON), or both',
    )
    .description('turn a table of studies and exported references into the data of a review')
    .requiredOption('--to <folder>', 'the folder of the review, such as data/gardens-2024')
    .option('--all', allHelp)
    .addHelpText('after', importExamples)
    .action(async (files: string[], { to, all = false }: ImportOptions, command: Command) => {
      const { importCommand } = await import('./import-command.ts');
      finish(command, await importCommand({ files, to, all }, around));
    });

  program
    .command('templates')
    .argument(
      '[words...]',
      'sections (templates, designs, blocks, marks, values, forms), words that a name has to hold, and the folder of a review (default: the first in data)',
    )
    .description('list what can stand in a template, with the values of your data')
    .option('--json', 'say it as JSON')
    .addHelpText('after', templatesExamples)
    .action(async (words: string[], { json = false }: { readonly json?: boolean }, command: Command) => {
      const { templatesCommand } = await import('./templates-command.ts');
      finish(command, await templatesCommand(words, json, around));
    });
}

const importExamples = `
Examples:
  brevier import studies.xlsx references.bib --to data/gardens-2024
  brevier import references.ris --to data/gardens-2024

What is there already stays as it is: what is new is then written beside it.
Exit codes: 0 the files are there, 1 they could not be read or written, 2 wrong use.`;

const templatesExamples = `
Examples:
  brevier templates                       everything
  brevier templates blocks                the blocks alone
  brevier templates values themes         values with themes in their names
  brevier templates values data/bark-2023`;

function parseTitle(written: string): string {
  if (written.trim() === '') throw new InvalidArgumentError('It takes a title in words.');
  return written.trim();
}

const example = (words: string): string => `
Example:
  ${words}

Exit codes: 0 the files are there, 1 they could not be written, 2 wrong use. Nothing is ever written over.`;
