import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslPlugin } from '@citation-js/plugin-csl';

/** What Citation.js brings: styles and locales as XML. */
export function citationJsCsl(): CslPlugin {
  const csl = plugins.config.get('@csl');
  if (!isCslPlugin(csl)) throw new Error('Citation.js has no CSL plugin.');
  return csl;
}

/** A locale of a language in which Brevier makes no documents; undefined where there is none. */
export function otherLocale(lang: string): string | undefined {
  const { locales } = citationJsCsl();
  return [lang, lang.replace('-', '_')]
    .filter((name) => locales.has(name))
    .map((name) => locales.get(name))[0];
}

function isCslPlugin(plugin: unknown): plugin is CslPlugin {
  return typeof plugin === 'object' && plugin !== null && 'styles' in plugin && 'locales' in plugin;
}
