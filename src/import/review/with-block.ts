/**
 * A text of YAML with another block in place of one of its keys at the top. Notes at the top that stand right above the old block
 * go with it where nothing comes in its place. Throws where there is no such key.
 *
 * @param block with its key; may be empty
 */
export function withBlock(text: string, key: string, block: string): string {
  const old = new RegExp(
    `${block === '' ? '(?:^#.*\\n)*' : ''}^${key}:.*\\n(?:[ \\t].*\\n|\\n(?=[ \\t\\n]))*${block === '' ? '\\n?' : ''}`,
    'm',
  );
  if (!old.test(text)) throw new Error(`There is no key ${key}`);
  return text.replace(old, () => block);
}
