import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BuildInput, TextFile } from '../../src/build/input.ts';
import { assetReader } from '../../src/io/read-asset.ts';
import { readFaces, readWebFaces } from '../../src/io/read-faces.ts';
import { cutWebFace } from '../../src/io/subset-web-face.ts';
import { shipped } from '../design/shipped.ts';

const root = new URL('../../', import.meta.url);

export const readText = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The input of a build of a review of this repository, as the command line would read it. */
export async function readReview(
  folder: string,
  change: (review: string) => string = (text) => text,
): Promise<BuildInput> {
  const templates: TextFile[] = [];
  for (const name of (await readdir(new URL('templates/', root))).sort()) {
    if (!name.endsWith('.md') || name === 'README.md') continue;
    templates.push({ file: `templates/${name}`, text: await readText(`templates/${name}`) });
  }
  const nations: TextFile[] = [];
  for (const name of (await readdir(new URL('data/cpd/', root))).sort())
    nations.push({ file: `data/cpd/${name}`, text: await readText(`data/cpd/${name}`) });
  return {
    review: { file: `${folder}/review.yaml`, text: change(await readText(`${folder}/review.yaml`)) },
    references: { file: `${folder}/references.json`, text: await readText(`${folder}/references.json`) },
    folder: folder.split('/').at(-1) ?? folder,
    templates,
    allTemplates: templates,
    designs: shipped,
    nations,
    today: '2026-11-25',
    readAsset: assetReader(fileURLToPath(root)),
    formats: ['html', 'pdf'],
    faces: readFaces,
    webFaces: readWebFaces,
    cutWebFace,
  };
}
