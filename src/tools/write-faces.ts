/** The build step that prepares the bundled faces: `node dist/tools/write-faces.js`. */
import { prepareFaces } from '../io/prepare-faces.ts';

await prepareFaces();
