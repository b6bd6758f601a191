/** Kinds of text that the program holds as modules, each without what only people read in it. */
const compact = {
  css: compactCss,
  xml: (xml: string) =>
    xml
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/>\s+</g, '><')
      .trim(),
  // Types are said in JSDoc.
  browser: (js: string) => `\n${js.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n|\/\*\*.*?\*\/ ?/gm, '')}`,
};

/**
 * The module that a file of text becomes, under the name that it is imported by: `base.css.js`, `locale-cy.xml.js`, `copy.browser.js`, the
 * last of which runs in a browser and nowhere else. Undefined for files of other kinds.
 */
export function textModuleOf(file: string): string | undefined {
  if (/\.(?:css|xml)$/.test(file)) return `${file}.js`;
  return file.endsWith('.browser.js') ? file : undefined;
}

/** A module whose default export is the text, as programs have no way yet to import text as it is. */
export function textModule(file: string, text: string): string {
  const kind = file.endsWith('.css') ? 'css' : file.endsWith('.xml') ? 'xml' : 'browser';
  return `export default ${JSON.stringify(compact[kind](text))};\n`;
}

/** Style sheets without comments and white space; each rule stays on its lines, and a block’s declarations come together on one. */
function compactCss(css: string): string {
  return css
    .replace(/^[ \t]*\/\*[\s\S]*?\*\/\n|\/\*[\s\S]*?\*\//gm, '')
    .replace(/\{([^{}]*)\}/g, (_, declarations: string) => `{${compactDeclarations(declarations)}}`)
    .replace(/^[^{}@]*(?=\{)/gm, (selector) => selector.replace(/ *([>+]) */g, '$1'))
    .replace(/^[ \t]+/gm, '')
    .replace(/ *([{},;]) */g, '$1')
    .replace(/: +/g, ':');
}

/** Over several lines the last declaration has a semicolon as the others have. */
const compactDeclarations = (text: string): string =>
  text
    .trim()
    .replace(/;\n\s*/g, ';')
    .replace(text.includes('\n') ? /;$/ : /$^/, '')
    .replace(/ *([*/]) */g, '$1');
