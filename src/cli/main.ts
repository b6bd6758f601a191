#!/usr/bin/env node
import { errorCode } from '../io/error-code.ts';
import { run } from './run.ts';

// A reader that has seen enough, as `brevier check | head`, closes the pipe: no fault of anybody's.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  // ISO 8601 has this form in Sweden’s words.
  today: () => new Date().toLocaleDateString('sv-SE'),
  stdout: process.stdout,
  stderr: process.stderr,
  pipeline: () => import('../build.ts'),
  proofreader: async () => (await import('../wording/proofread.ts')).proofread,
  untilStopped: () =>
    new Promise((stopped) => {
      process.once('SIGINT', () => stopped());
      process.once('SIGTERM', () => stopped());
    }),
});
