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
