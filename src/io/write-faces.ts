/** The build step that prepares the bundled faces: `node dist/io/write-faces.js`. */
import { prepareFaces } from './prepare-faces.ts';

await prepareFaces();
