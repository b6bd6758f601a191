// Looks for inputs on which Brevier fails: npm run fuzz -- --seed 1 --mutants 2000
// Each mutant depends on its seed and number alone; --first names the number to begin with.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// The sources as the tests read them: Node 20 does not read TypeScript by itself.
const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: fileURLToPath(new URL('../../vitest.config.ts', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { main } = await server.ssrLoadModule('/tests/fuzz/main.ts');
process.exitCode = await main(process.argv.slice(2));
await server.close();
