/** Names of devices on Windows, whatever ending follows (Microsoft, Naming Files, Paths, and Namespaces). */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Bytes of a name that every usual file system takes, with room for a number and an ending beside it. */
const longest = 200;

/**
 * Names from a file that anybody may have made, as names of files that can lie in one folder on every system: without
 * a path, without what a terminal or Windows takes for more than a letter, no two the same, also where large and small
 * letters are the same.
 */
export function safeFileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name);
    const [stem, ending] = cutEnding(safe);
    let free = safe;
    for (let number = 2; taken.has(folded(free)); number++) free = `${stem}-${number}${ending}`;
    taken.add(folded(free));
    return free;
  });
}

function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_')
    // Hidden files lead a life of their own; Windows drops spaces and full stops at the end.
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '');
  const [stem, ending] = cutEnding(shortened(plain));
  if (stem === '') return 'attachment';
  return devices.test(plain) ? `_${stem}${ending}` : `${stem}${ending}`;
}

function shortened(name: string): string {
  const [stem, ending] = cutEnding(name);
  let kept = stem;
  while (new TextEncoder().encode(kept + ending).length > longest) kept = [...kept].slice(0, -1).join('');
  return kept + ending;
}

/** The ending with its full stop: a short one only, so that a name cannot be all ending. */
function cutEnding(name: string): readonly [stem: string, ending: string] {
  const ending = /(?<=.)\.\w{1,10}$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();
