/** The name of a design: that of its file without folder and ending. */
export const nameOfFile = (file: string): string => file.slice(folderEnd(file)).replace(/\.ya?ml$/i, '');

/** The path of a file that a design names from its own folder, in the form in which the design’s path was given. */
export function besideDesign(design: string, file: string): string {
  const steps = design.slice(0, folderEnd(design)).split(/[/\\]/).slice(0, -1);
  for (const step of file.split('/')) {
    const before = steps.at(-1);
    if (step === '..' && before !== undefined && before !== '..' && before !== '') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const folderEnd = (file: string): number => Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;

/** A further face as a design has it: the path of a file, or a package with `npm:` before its name. */
export const furtherFace = (written: string, design: string): string =>
  /\.ttf$/i.test(written) ? besideDesign(design, written) : `npm:${written}`;
