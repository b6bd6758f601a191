import type { Stream } from './surroundings.ts';

/** Milliseconds after which a person wonders whether anything happens. */
const patience = 1000;

export interface Progress {
  /** What is being done now. */
  step(words: string): void;
  end(): void;
}

/** Says what is being done, once the work has lasted a second: on a terminal in one line that goes again. */
export function startProgress(stream: Stream): Progress {
  let current = '';
  let late = false;
  const show = () => {
    if (current !== '') stream.write(stream.isTTY ? `\r\u001B[K${current}` : `${current}\n`);
  };
  const timer = setTimeout(() => {
    late = true;
    show();
  }, patience);
  return {
    step(words) {
      current = words;
      if (late) show();
    },
    end() {
      clearTimeout(timer);
      if (late && stream.isTTY) stream.write('\r\u001B[K');
    },
  };
}
