import { basename, join, resolve } from 'node:path';
import { changesOf } from '../io/file-state.ts';
import { keepTexts } from '../io/read-text-file.ts';
import { buildDocuments } from './build-documents.ts';
import { cachedBuild } from './cached-build.ts';
import { exitCode, hasErrors } from './exit-code.ts';
import { milliseconds } from './milliseconds.ts';
import { printBuilt } from './print-built.ts';
import { printCauses, printedFaults, printInternalFault } from './print-faults.ts';
import { startProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsColour } from './terminal.ts';
import { findWork, type Request, type Work } from './work.ts';

/** Milliseconds of silence after which a save counts as done: editors write, rename and touch. */
const silence = 20;

/**
 * `brevier watch`: builds, and builds again after each save of data, template or style, until the person stops it.
 * Faults are shown and the last good documents stay. Resolves with the exit code.
 *
 * @param all whether faults are shown one and all, however many they are
 */
export async function watchCommand(
  request: Request,
  first: Work,
  all: boolean,
  around: Surroundings,
): Promise<number> {
  const { folder, stdout, stderr } = around;
  const build = cachedBuild((await around.pipeline()).build);
  keepTexts();

  const round = async (): Promise<void> => {
    const start = milliseconds();
    const progress = startProgress(stderr);
    try {
      // Found anew each time: a review or a template may have come or gone.
      const work = await findWork(request, folder);
      if ('wrongUse' in work) {
        stderr.write(`${work.wrongUse}\n`);
        return;
      }
      const outcome = await buildDocuments(work, around, build, progress);
      progress.end();
      stderr.write(printedFaults(outcome, around, all));
      stderr.write(printCauses(outcome.faults, around.env));
      const changed = outcome.documents.filter(({ written }) => written);
      const taken = Math.round(milliseconds() - start);
      const built = { documents: outcome.documents, isBroken: hasErrors(outcome.faults) };
      stdout.write(printBuilt(built, taken, wantsColour(stdout, around.env), changed));
    } catch (error) {
      stderr.write(printInternalFault(error, around.env));
    } finally {
      progress.end();
    }
  };

  const { watch } = await import('chokidar');
  const ignored = (path: string) => /[/\\]\.[^/\\]+$|~$|\.(tmp|swp|swx|bak)$/.test(path);
  const watcher = watch(watched(request, first, folder), { ignoreInitial: true, ignored });
  const again = oneAtATime(round);
  let timer: NodeJS.Timeout | undefined;
  const hasChanged = changesOf();
  const saved = async (path: string): Promise<void> => {
    if (ignored(path) || !(await hasChanged(path))) return;
    clearTimeout(timer);
    timer = setTimeout(again, silence);
  };
  // chokidar tells of a file that was replaced after 100 ms, and passes over what happens to one within 50 of a change that it told
  // of; what the system tells comes at once, all of it, and for reading as well. What is told twice is one change.
  watcher.on('raw', (_, name: string | null, about) => {
    for (const path of toldOf(name, about)) saved(path);
  });
  watcher.on('all', (_, path) => saved(path));
  watcher.on('error', (error) =>
    stderr.write(`cannot watch: ${error instanceof Error ? error.message : error}\n`),
  );
  await new Promise<void>((ready) => watcher.once('ready', ready));

  const stopped = around.untilStopped();
  await again();
  stdout.write('Watching. Ctrl+C stops.\n');
  await stopped;
  clearTimeout(timer);
  await watcher.close();
  return exitCode.built;
}

/**
 * What the system tells of. Of a folder it says which of its files it was, where it knows; of a file it says the file's own name, which
 * something in a folder may have as well.
 */
function toldOf(name: string | null, about: unknown): readonly string[] {
  const watched: unknown =
    typeof about === 'object' && about !== null && 'watchedPath' in about ? about.watchedPath : undefined;
  if (typeof watched !== 'string') return [];
  if (name === null) return [watched];
  return name === basename(watched) ? [watched, resolve(watched, name)] : [resolve(watched, name)];
}

/** Folders and files in which a save counts. */
function watched(
  { data }: Request,
  { reviews, templates, style, designs, nations }: Work,
  folder: string,
): string[] {
  return [
    ...(data.length === 0 ? [resolve(folder, 'data')] : reviews),
    join(folder, 'templates'),
    ...templates,
    ...designs.files,
    ...nations.files,
    ...(style !== undefined && 'path' in style ? [style.path] : []),
  ];
}

/** A call while one is running makes one more run after it, not one beside it. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting = false;
  const loop = async () => {
    do {
      waiting = false;
      await run();
    } while (waiting);
    running = undefined;
  };
  return () => {
    if (running === undefined) running = loop();
    else waiting = true;
    return running;
  };
}
