// Files of text that the compiled program has as modules: see `src/tools/write-text-modules.ts`.
declare module '*.css.js' {
  const text: string;
  export default text;
}
declare module '*.xml.js' {
  const text: string;
  export default text;
}
declare module '*.browser.js' {
  const text: string;
  export default text;
}
// Of `src/tools/write-styles.ts`: the JSON of a style by language, or of locales by name.
declare module '*.csl.js' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
