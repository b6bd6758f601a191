#!/usr/bin/env node
import { loadBundle } from './load-bundle.ts';

// Whoever looks for a fault of Brevier's own gets traces that name its modules.
const bundle = process.env.BREVIER_DEBUG ? undefined : loadBundle(new URL('../program/', import.meta.url));
const { program } = bundle?.module ?? (await import('./program.ts'));
const isAllUsed = await program(bundle?.identity);
// Code is compiled when it is called: what a run for help compiled is not worth keeping.
if (isAllUsed) bundle?.keepCode();
