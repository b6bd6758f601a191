import { reviewScaffold, type ScaffoldInput } from '../../scaffold/review-scaffold.ts';
import type { ImportedStudies } from '../studies/imported-studies.ts';
import { methodsBlock } from './methods-block.ts';
import { participantsBlock } from './participants-block.ts';
import { studiesBlock } from './studies-block.ts';
import { themesBlock } from './themes-block.ts';
import { withBlock } from './with-block.ts';

const extraction = `  # The table that the studies below were read from
  extraction:
    title: Extraction table
    kind: extraction table
`;

/** `review.yaml` for a person to finish: a start of a review, with the studies, methods and themes of a table in it. */
export function importedReview(start: ScaffoldInput, imported: ImportedStudies): string {
  const { studies, methods } = imported;
  const ways = methodsBlock(methods);
  let text = reviewScaffold(start).replace(
    /^sources:\n(?:[ \t].*\n)*/m,
    (sources) => `${sources}${extraction}`,
  );
  text = withBlock(text, 'studies', `${studiesBlock(imported)}${ways === '' ? '' : `\n${ways}`}`);
  // What the listed studies tell is derived from them.
  text = withBlock(text, 'participants', participantsBlock(studies));
  if (studies.every(({ countries }) => countries !== undefined)) text = withBlock(text, 'countries', '');
  const first = studies.flatMap(({ supports }) => supports)[0];
  if (first === undefined) return text;
  return withBlock(text, 'themes', themesBlock(imported)).replaceAll('first-sub-theme', first);
}

/** The same blocks alone, for a review whose data are there already: a person copies them over. */
export function importedBlocks(file: string, imported: ImportedStudies): string {
  return `# What was imported from ${file}. The review has a review.yaml already, which was left as it is: copy over what you want.
# Add to \`sources\` there:
#
${extraction.replaceAll(/^/gm, '# ').replaceAll(/^# $/gm, '')}
${[studiesBlock(imported), methodsBlock(imported.methods), themesBlock(imported)].filter((block) => block !== '').join('\n')}`;
}
