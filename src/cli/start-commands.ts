import { type Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from './surroundings.ts';

interface StartOptions {
  readonly title?: string;
  readonly kind?: string;
}

/**
 * Adds `new review`, `new document` and `templates`.
 *
 * @param end takes the exit code
 */
export function startCommands(program: Command, around: Surroundings, end: (code: number) => void): void {
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
      const done = await newReviewCommand({ id, ...options }, around);
      if (typeof done !== 'number') return command.error(`error: ${done.wrongUse}`);
      end(done);
    });

  started
    .command('document')
    .argument('<name>', 'the name of its files, such as summary')
    .description('write templates/<name>.md, a template that teaches by its notes')
    .option('--title <title>', 'the kind of document as a reader sees it (default: the name)', parseTitle)
    .addHelpText('after', example('brevier new document summary --title "Summary for our team"'))
    .action(async (name: string, options: StartOptions, command: Command) => {
      const { newDocumentCommand } = await import('./new-document-command.ts');
      const done = await newDocumentCommand({ name, ...options }, around);
      if (typeof done !== 'number') return command.error(`error: ${done.wrongUse}`);
      end(done);
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
      const done = await templatesCommand(words, json, around);
      if (typeof done !== 'number') return command.error(`error: ${done.wrongUse}`);
      end(done);
    });
}

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
