/** One language of the library `hyphen`, which has no types of its own: CommonJS, so that all it gives is its default. */
declare module 'hyphen/*' {
  const language: {
    /** The text with a mark at each place at which a line may end. */
    hyphenateSync(text: string, options: { readonly hyphenChar: string }): string;
  };
  export default language;
}
