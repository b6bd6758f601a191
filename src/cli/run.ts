import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { nearest } from '../fault/nearest.ts';
import { type Format, formats, isFormat } from '../format/format.ts';
import { readFile } from '../io/disk.ts';
import type { WrongUse } from './choose-reviews.ts';
import { type FaultForm, parseFaultForm } from './ci-reports.ts';
import { answered, exitCode } from './exit-code.ts';
import { printInternalFault } from './print-faults.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsColour } from './terminal.ts';
import type { Request, Work } from './work.ts';

interface Options {
  readonly template?: readonly string[];
  readonly format?: readonly Format[];
  readonly style?: string;
  readonly design?: readonly string[];
  readonly nation?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly overwrite?: boolean;
  readonly all?: boolean;
}

interface CheckOptions extends Omit<Options, 'format'> {
  readonly format?: FaultForm;
  readonly gaps?: boolean;
}

/**
 * Runs a command line and resolves with its exit code. It never throws and never ends the process.
 *
 * @param words the command line after the program's name
 */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await dispatch(words, around);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? answered(around) : exitCode.wrongUse;
    around.stderr.write(printInternalFault(error, around.env));
    return exitCode.internal;
  }
}

async function dispatch(words: readonly string[], around: Surroundings): Promise<number> {
  let code: number = exitCode.built;
  const program = new Command('brevier')
    .description('Turns the data of a research review into documents that a practitioner reads.')
    .version(await version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.stdout.write(text),
      writeErr: (text) => around.stderr.write(text),
      getOutHasColors: () => wantsColour(around.stdout, around.env),
      getErrHasColors: () => wantsColour(around.stderr, around.env),
    })
    .addHelpText('after', examples);

  const finish = (command: Command, done: number | WrongUse): void => {
    if (typeof done !== 'number') command.error(`error: ${done.wrongUse}`);
    code = done;
  };

  /** Finds the files first: what is not there is wrong use, like an option that there is not. */
  const begin = async (command: Command, request: Request): Promise<Work> => {
    const { findWork } = await import('./work.ts');
    const work = await findWork(request, around.folder);
    if ('wrongUse' in work) return command.error(`error: ${work.wrongUse}`);
    return work;
  };

  withOutput(withInputs(program.command('build')))
    .description('check the data and write the documents')
    .option('--json', 'print what was done as JSON')
    .option('--quiet', 'print only faults')
    .action(async (data: string[], options: Options, command: Command) => {
      const work = await begin(command, requestOf(data, options));
      const { buildCommand } = await import('./build-command.ts');
      const { json = false, quiet = false, all = false } = options;
      code = await buildCommand(work, { json, quiet, all }, around);
    });

  withInputs(program.command('check'))
    .description('report every fault in the data and the templates, and write nothing')
    .option(
      '--format <form>',
      'how to print the faults: text (the default), json, github (annotations of a workflow) or gitlab (a Code Quality report)',
      parseFaultForm,
    )
    .option('--json', 'the same as --format json')
    .option(
      '--gaps',
      'list what a reader may miss, such as studies that support no theme; these are not faults',
    )
    .action(async (data: string[], options: CheckOptions, command: Command) => {
      const { format = 'text', json = false, all = false, gaps = false, ...inputs } = options;
      if (gaps && (format === 'github' || format === 'gitlab'))
        command.error(
          'error: --gaps lists no faults, and github and gitlab are for faults only: leave --format out, or use json',
        );
      const work = await begin(command, requestOf(data, inputs));
      const { checkCommand, gapsCommand } = await import('./check-command.ts');
      if (gaps) await gapsCommand(work, json || format === 'json', around);
      else code = await checkCommand(work, { form: json ? 'json' : format, all }, around);
    });

  withOutput(withInputs(program.command('watch')))
    .description('build, and build again after each save of data or template')
    .action(async (data: string[], options: Options, command: Command) => {
      const request = requestOf(data, options);
      const work = await begin(command, request);
      const { watchCommand } = await import('./watch-command.ts');
      code = await watchCommand(request, work, options.all ?? false, around);
    });

  program
    .command('extract')
    .argument('<pdf>', 'a PDF that brevier wrote')
    .description('take the data out of a PDF again: review.yaml and references.json')
    .option('--out <folder>', 'where to write (default: a folder named as the PDF is)', parseFolder)
    .option('--overwrite', 'replace files that are there already')
    .option('--all', allHelp)
    .addHelpText('after', extractExample)
    .action(async (pdf: string, { out, overwrite = false, all = false }: Options, command: Command) => {
      const { extractCommand } = await import('./extract-command.ts');
      const request = { pdf, overwrite, all, ...(out === undefined ? {} : { out }) };
      finish(command, await extractCommand(request, around));
    });

  startCommands(program, around, finish);

  await program.parseAsync(words, { from: 'user' });
  return code;
}

function withInputs(command: Command): Command {
  return command
    .argument('[data...]', 'folders of reviews, or their review.yaml (default: every review in data)')
    .option(
      '--template <name>',
      'a template by name or file; repeat for another (default: all in templates)',
      collect,
    )
    .option('--style <style>', 'apa, harvard, vancouver or a CSL file (default: the template’s, or apa)')
    .option(
      '--design <name>',
      'a design by name or file; repeat for another (default: the template’s, or counted and large-print)',
      collect,
    )
    .option(
      '--nation <nation>',
      'whose regulator’s rules: england, scotland, wales or northern-ireland (default: the template’s)',
    )
    .option('--all', allHelp);
}

const withOutput = (command: Command): Command =>
  command
    .option('--format <formats>', `${listOfFormats} (the default)`, parseFormats)
    .option('--out <folder>', 'where to write (default: output)', parseFolder);

function parseFolder(written: string): string {
  if (written.trim() === '') throw new InvalidArgumentError('It takes the name of a folder.');
  return written;
}

const collect = (name: string, before: readonly string[] = []): readonly string[] => [...before, name];

function requestOf(
  data: readonly string[],
  { template, format, style, design, nation, out }: Options,
): Request {
  return {
    data,
    templates: template ?? [],
    formats: format ?? formats,
    ...(style === undefined ? {} : { style }),
    designs: design ?? [],
    ...(nation === undefined ? {} : { nation }),
    out: out ?? 'output',
  };
}

async function version(): Promise<string> {
  const about = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return about.version;
}

const examples = `
Examples:
  brevier build                                  every review in data, with every template
  brevier build data/bark-2023 --format pdf      one review, PDF only
  brevier build --template briefing --style harvard
  brevier build --design our-centre              in the design of your organisation
  brevier build --template cpd --nation wales    by the rules of another nation
  brevier check                                  only look for faults
  brevier check --gaps                           list what a reader may miss
  brevier check --format github                  print them as annotations for a GitHub workflow
  brevier watch data/bark-2023                   build again whenever you save
  brevier extract briefing.pdf                   take the data out of a PDF again
  brevier new review gardens-2024                begin a review of your own
  brevier import studies.xlsx refs.bib --to data/gardens-2024
  brevier new document summary                   begin a document of your own
  brevier templates                              list what you can use in a document

Exit codes: 0 built, 1 faults in data or templates, 2 wrong use, 70 a fault of Brevier’s own, 74 what was
asked for could not be written to standard output. If the program that reads the output stops early, the code stays the same.`;

const extractExample = `
Example:
  brevier extract output/bark-2023/briefing.pdf --out data/bark-2023-copy

Exit codes: 0 the files are there, 1 they could not be taken out, 2 wrong use.`;

/** “html, pdf, or html,pdf” */
const listOfFormats = `${formats.join(', ')}, or ${formats.join(',')}`;

/** `html,pdf`: throws commander's error for a format that there is not. */
function parseFormats(written: string): readonly Format[] {
  const names = written
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const wrong = names.find((name) => !isFormat(name));
  if (wrong !== undefined) {
    const near = nearest(wrong, formats);
    throw new InvalidArgumentError(
      near === undefined ? `It takes ${listOfFormats}.` : `Did you mean ${near}?`,
    );
  }
  return formats.filter((format) => names.includes(format));
}

interface ImportOptions {
  readonly to: string;
  readonly sheet?: string;
  readonly all?: boolean;
}

interface StartOptions {
  readonly title?: string;
  readonly kind?: string;
  readonly whole?: boolean;
}

/** What `--all` does, wherever there is one. */
const allHelp = 'show every fault in full; without it, the first 20 of each rule, and long ones shortened';

/**
 * Adds `new review`, `new document`, `import` and `templates`.
 *
 * @param finish takes the exit code, or says how the command was called wrongly
 */
function startCommands(
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
    .option('--whole', 'everything that a review can hold, for its authors; without it, what a handout needs')
    .addHelpText(
      'after',
      example('brevier new review gardens-2024 --title "Gardens and wellbeing" --kind scoping'),
    )
    .action(async (id: string, options: StartOptions, command: Command) => {
      const { newReviewCommand } = await import('./new-command.ts');
      finish(command, await newReviewCommand({ id, ...options }, around));
    });

  started
    .command('document')
    .argument('<name>', 'the name of its files, such as summary')
    .description('write templates/<name>.md, a template that its notes explain')
    .option('--title <title>', 'the kind of document as a reader sees it (default: the name)', parseTitle)
    .addHelpText('after', example('brevier new document summary --title "Summary for our team"'))
    .action(async (name: string, options: StartOptions, command: Command) => {
      const { newDocumentCommand } = await import('./new-command.ts');
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
    .option('--sheet <name>', 'the sheet of a workbook that holds the studies (default: the first that does)')
    .option('--all', 'list everything that was not simply imported, cell by cell')
    .addHelpText('after', importExamples)
    .action(async (files: string[], { to, sheet, all = false }: ImportOptions, command: Command) => {
      const { importCommand } = await import('./import-command.ts');
      const request = { files, to, all, ...(sheet === undefined ? {} : { sheet }) };
      finish(command, await importCommand(request, around));
    });

  program
    .command('templates')
    .argument(
      '[words...]',
      'sections (templates, designs, blocks, marks, values, forms), words that a name must contain, and the folder of a review (default: the first in data)',
    )
    .description('list what you can use in a template, with the values of your data')
    .option('--json', 'print the list as JSON')
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
  brevier import extraction.xlsx --sheet Data --to data/gardens-2024

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

Exit codes: 0 the files are there, 1 they could not be written, 2 wrong use. No file is ever overwritten.`;
