import type { default as Csl, Engine, Name, Registry } from 'citeproc';
import { cached } from '../cache/cached.ts';
import { hasPlainLetters } from './collation.ts';

/** Letters, digits and what stands among them: nothing that ends or begins a quotation or markup. */
const plain = /^[A-Za-z0-9À-ÖØ-öø-ɏ .,:;()&/–-]*$/;
const quotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'] as const;

/**
 * Has citeproc-js take a step of a style without making a function of its own for it, and look at the top of a stack, add a piece of text or
 * ask for a word without copying what is there. There are some thousand steps to a work.
 */
export function stepQuickly(CSL: typeof Csl): void {
  CSL.tokenExec = function (token, item, cite) {
    let { next } = token;
    if (token.test) {
      const passed = token.test(item, cite);
      this.tmp.jump.replace(passed ? 'succeed' : 'fail');
      next = passed ? token.succeed : token.fail;
    }
    for (const exec of token.execs) next = exec.call(token, this, item, cite) || next;
    return next;
  };

  CSL.Stack.prototype.value = function () {
    return this.mystack[this.mystack.length - 1];
  };

  const { push } = CSL.Blob.prototype;
  CSL.Blob.prototype.push = function (blob) {
    if (typeof this.blobs === 'string' || blob === false) return push.call(this, blob);
    blob.alldecor = [...blob.alldecor, ...this.alldecor];
    this.blobs.push(blob);
  };

  const { getField } = CSL.Engine;
  CSL.Engine.getField = (mode, hash, term, form, plural, gender) => {
    const value = hash[term];
    return typeof value === 'string' ? value : getField(mode, hash, term, form, plural, gender);
  };
}

/** Has citeproc-js look for a number in those fields alone that a work has: by itself it makes patterns for each. */
export function passOverMissingNumbers(CSL: typeof Csl): void {
  const { prototype } = CSL.Engine;
  const { processNumber } = prototype;
  prototype.processNumber = function (node, item, field) {
    const numbers = this.tmp.shadow_numbers;
    const isMissing = item && item[field] === undefined && !(field in CSL.LangPrefsMap);
    if (!isMissing || numbers[field]?.values.length) return processNumber.call(this, node, item, field);
    // It asks for words, and takes those for something that a work prints.
    this.getTerm('and');
    numbers[field] ??= { values: [] };
  };
}

/** Has citeproc-js find the initials and the particles of a name once, as it does at each step that comes to the name. */
export function readNamesOnce(CSL: typeof Csl): void {
  const { Names } = CSL.Util;
  const initials = cached(
    { holds: 'initials of names', most: 4000 },
    Names.initializeWith.bind(Names),
    ({ opt }, name, terminator, isNormalized) =>
      [name, terminator, isNormalized, opt['initialize-with-hyphen']].join('\n'),
  );
  const { initializeWith } = Names;
  Names.initializeWith = (engine, name, terminator, isNormalized) =>
    hasPlainLetters(engine) && name
      ? initials(engine, name, terminator, isNormalized)
      : initializeWith.call(Names, engine, name, terminator, isNormalized);

  const { parseParticles } = CSL;
  const parts = cached(
    { holds: 'particles of names', most: 4000 },
    (given: Name): Name => {
      const name = { ...given };
      parseParticles(name);
      return name;
    },
    (name) => JSON.stringify(name),
  );
  CSL.parseParticles = (name) => {
    Object.assign(name, parts(name));
  };
}

/**
 * Has citeproc-js tell apart works that are cited alike, and those alone: by itself it prints each once more to find that there is nobody
 * to tell it from. What it knows of its names from the first time stays as it is where nobody else has them.
 */
export function tellApartOnlyWhatIsAlike(CSL: typeof Csl): void {
  const { prototype } = CSL.Disambiguation;
  const { run } = prototype;
  prototype.run = function (citedAs) {
    const [id, ...others] = this.ambigcites[citedAs] ?? [];
    if (id === undefined || others.length > 0 || !isAlone(this.state.registry, id)) run.call(this, citedAs);
  };
}

function isAlone({ registry, namereg }: Registry, id: string): boolean {
  const names = Object.values(namereg.nameindpkeys[id] ?? {});
  const forms = registry[id]?.disambig.givens ?? [[undefined]];
  return (
    forms.every((each) => each.every((form) => form !== undefined)) &&
    names.every(
      ({ items, count, ikey }) =>
        items.length === 1 && count < 2 && Object.values(ikey).every((initials) => initials.count < 2),
    )
  );
}

/** Has an engine look for quotations and markup in those texts alone that may have some. */
export function passOverPlainText(engine: Engine): void {
  if (quotes.some((term) => plain.test(engine.getTerm(term)))) return;
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  flipflopper.processTags = (blob) => {
    if (typeof blob.blobs !== 'string' || !plain.test(blob.blobs)) processTags.call(flipflopper, blob);
  };
}
