import type { default as Csl, CslNode, Engine, Token } from 'citeproc';

/** What came of a macro: its steps, and what building it left behind in the engine, which others than its own steps read. */
interface Built {
  readonly tokens: readonly Token[];
  readonly hasDate: boolean;
  readonly nameFlag: boolean;
  /** By how much the levels differ afterwards: citeproc-js opens one at a date of a sort, and never closes it. */
  readonly nesting: number;
  readonly substitute: number;
  readonly date?: { readonly step: Token; readonly blank: Token };
}

/**
 * Has citeproc-js build each macro of a sort once in each place where it could come out otherwise, as it does everywhere else, where by
 * itself it writes the macro out at each call: APA's sort would have 138,000 steps in place of 46, for a second and more.
 */
export function buildMacrosOnce(CSL: typeof Csl): void {
  const expand = CSL.expandMacro;
  const built = new WeakMap<Engine, Map<string, Built>>();
  const numbers = new WeakMap<object, number>();
  let number = 0;
  /** A name for what is the same object, or the value itself. */
  const nameOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    const known = numbers.get(value) ?? ++number;
    numbers.set(value, known);
    return `#${known}`;
  };
  /** What in the engine decides what a macro becomes. */
  const placeOf = ({ build }: Engine, macro: string): string =>
    [
      macro,
      build.root,
      build.render_nesting_level === 0,
      Math.min(build.substitute_level.value(), 2),
      Math.min(build.names_level, 2),
      build.names_level === 0 ? '' : nameOf(build.name_label.at(-1)),
      build.name_flag,
      ...[build.family, build.given, build['et-al'], build.cls, build.layout_flag].map(nameOf),
      nameOf(build.current_default_locale),
    ].join(' ');

  CSL.expandMacro = function (call, target) {
    const { build } = this;
    const macro = call.postponed_macro;
    if (build.extension === '' || macro in CSL.MODULE_MACROS) return expand.call(this, call, target);
    const known = built.get(this) ?? new Map<string, Built>();
    built.set(this, known);
    const place = placeOf(this, macro);
    const found = known.get(place);
    const made = found ?? buildApart(this, call);
    known.set(place, made);
    if (found !== undefined) leaveBehind(this, found);
    const { tokens } = made;
    const step = new CSL.Token('text', CSL.SINGLETON);
    step.execs.push((state, item, cite) => {
      let next = 0;
      for (let token = tokens[next]; token !== undefined; token = tokens[next])
        next = CSL.tokenExec.call(state, token, item, cite);
      return undefined;
    });
    target.push(step);
    return undefined;
  };

  function buildApart(engine: Engine, call: Token): Built {
    const { build, tmp } = engine;
    const sort = engine[`${build.root}_sort`];
    const { tokens: around } = sort;
    const { date_key: hadDate, render_nesting_level: nesting } = build;
    const substitute = build.substitute_level.value();
    const { date_token: blank } = tmp;
    const tokens: Token[] = [];
    sort.tokens = tokens;
    build.date_key = false;
    let dateStep: Token | undefined;
    const { openLevel } = engine.dateput;
    engine.dateput.openLevel = (token) => {
      dateStep = token;
      openLevel.call(engine.dateput, token);
    };
    expand.call(engine, call, tokens);
    engine.dateput.openLevel = openLevel;
    sort.tokens = around;
    engine.configureTokenList(tokens);
    const hasDate = build.date_key;
    build.date_key = hadDate || hasDate;
    return {
      tokens,
      hasDate,
      nameFlag: build.name_flag,
      nesting: build.render_nesting_level - nesting,
      substitute: build.substitute_level.value() - substitute,
      ...(dateStep === undefined || tmp.date_token === blank
        ? {}
        : { date: { step: dateStep, blank: tmp.date_token } }),
    };
  }

  function leaveBehind(engine: Engine, { hasDate, nameFlag, nesting, substitute, date }: Built): void {
    const { build, dateput, tmp } = engine;
    build.date_key ||= hasDate;
    build.name_flag = nameFlag;
    build.render_nesting_level += nesting;
    if (substitute !== 0) build.substitute_level.replace(build.substitute_level.value() + substitute);
    if (date === undefined) return;
    dateput.string(engine, dateput.queue);
    tmp.date_token = date.blank;
    dateput.openLevel(date.step);
  }

  const { getNodesByName } = CSL.XmlJSON.prototype;
  const macrosOf = new WeakMap<CslNode, ReadonlyMap<string, CslNode[]>>();
  // It goes through the whole style for each call of a macro.
  CSL.XmlJSON.prototype.getNodesByName = function (from, name, attribute, found) {
    if (name !== 'macro' || !attribute || from !== this.dataObj)
      return getNodesByName.call(this, from, name, attribute, found);
    const known = macrosOf.get(from) ?? byName(getNodesByName.call(this, from, name));
    macrosOf.set(from, known);
    return known.get(attribute) ?? [];
  };
}

function byName(macros: readonly CslNode[]): ReadonlyMap<string, CslNode[]> {
  const found = new Map<string, CslNode[]>();
  for (const macro of macros) {
    const { name = '' } = macro.attrs;
    found.set(name, [...(found.get(name) ?? []), macro]);
  }
  return found;
}
