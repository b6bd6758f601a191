#!/usr/bin/env node
import { loadBundle } from './load-bundle.ts';

// Whoever looks for a fault of Brevier's own gets traces that name its modules.
const bundle = process.env.BREVIER_DEBUG ? undefined : loadBundle(new URL('../program/', import.meta.url));
const { program } = bundle?.module ?? (await import('./program.ts'));
await program(bundle?.identity);
bundle?.keepCode();
