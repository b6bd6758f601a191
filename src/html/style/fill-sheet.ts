/** What a design says to the style sheets, whose files are CSS and so name it in CSS’s own ways. */
export interface SheetValues {
  /** For `var(--name)`. Properties that a sheet itself declares, such as colours, are left to the browser. */
  readonly properties: Readonly<Record<string, string>>;
  /** Declarations for `--use: name`, such as those of a type role, each with its semicolon. */
  readonly groups: Readonly<Record<string, string>>;
  /** What `@container style(--name: value)` asks for. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Tables that become stacked rows, in place of `:--stacked`. A breakdown is narrow enough as it is. */
const stacked =
  ':is(.findings,.theme,.points,.gaps,.sources,.studies,.confidence,.map,table.flow,.plan,.plain)';

/**
 * A sheet as a page carries it. Rules that the design does not choose are left out.
 *
 * @param sheet as it was compiled: without comments, a rule a line
 * @throws where a sheet uses declarations that there are none of
 */
export function fillSheet(sheet: string, { properties, groups, choices }: SheetValues): string {
  const chosen = sheet.replace(
    /^@container style\(--([\w-]+):([\w-]+)\)\{\n([\s\S]*?)^\}\n/gm,
    (_, name: string, value: string, rules: string) => (choices[name] === value ? rules : ''),
  );
  return chosen.replace(
    /--use:([\w-]+);?|var\((--[\w-]+)\)|:--stacked/g,
    (whole, used: string | undefined, property: string | undefined) => {
      if (property !== undefined) return properties[property] ?? whole;
      if (used === undefined) return stacked;
      const group = groups[used];
      if (group === undefined) throw new Error(`A style sheet uses “${used}”, which there is not`);
      return group;
    },
  );
}
