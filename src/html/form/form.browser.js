/**
 * Keeps what is typed in the reader's own browser, and lets it be printed, downloaded and cleared. Nothing leaves the machine: the
 * page's policy lets no script reach anything. Without it fields can be filled in and printed all the same. A browser that keeps
 * nothing (`localStorage` may be missing, full or forbidden, by throwing) is said to, and the rest goes on.
 */
{
  /** @type {HTMLElement} */
  const box = document.querySelector('.form-tools');
  /** @type {(name: string) => HTMLElement} */
  const part = (name) => box.querySelector('[data-is=' + name + ']');
  /** @type {(name: string) => HTMLButtonElement} */
  const button = (name) => box.querySelector('[data-does=' + name + ']');
  const status = box.querySelector('[role=status]');
  const controls = [...document.querySelectorAll(':is(.field,.tick) :is(input,textarea)')];
  const key = box.dataset.store;

  /** @type {() => Map<string, any>} */
  const read = () => {
    const kept = localStorage.getItem(key);
    try { return new Map(Object.entries(JSON.parse(kept) ?? {})); } catch { return new Map(); }
  };
  /** @type {(kept: Map<string, any>) => void} */
  const write = (kept) => {
    if (kept.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  };
  /** @type {(isKept: boolean) => void} */
  const tell = (isKept) => {
    part('kept').hidden = !isKept;
    part('unkept').hidden = isKept;
    if (!isKept) status.textContent = box.dataset.unkept;
  };
  /** @type {(act: () => void) => boolean} */
  const attempt = (act) => {
    try { act(); return true; } catch { tell(false); return false; }
  };

  /** @type {(control: HTMLInputElement) => boolean} */
  const isTick = (control) => control.type === 'checkbox';
  /** @type {(control: HTMLInputElement) => void} */
  const show = (control) => {
    if (isTick(control)) return;
    if (control.value === '') delete control.parentElement.dataset.typed;
    else control.parentElement.dataset.typed = control.value;
  };
  /** @type {(control: HTMLInputElement) => string} */
  const labelOf = (control) => control.labels[0].textContent.trim();

  const restore = () => {
    const kept = read();
    for (const control of controls) {
      const value = kept.get(control.name);
      if (typeof value !== (isTick(control) ? 'boolean' : 'string')) continue;
      if (isTick(control)) control.checked = value;
      else control.value = value;
      status.textContent = box.dataset.restored;
    }
    // What cannot be written is not kept either.
    write(kept.set('', ''));
    kept.delete('');
    write(kept);
  };
  /** @type {(control: HTMLInputElement) => void} */
  const keep = (control) => {
    const kept = read();
    const value = isTick(control) ? control.checked : control.value;
    if (value) kept.set(control.name, value);
    else kept.delete(control.name);
    write(kept);
  };
  const asText = () => {
    let text = box.dataset.head + '\n';
    let section;
    for (const control of controls) {
      const around = control.closest('section');
      const head = around?.querySelector('h2')?.textContent.trim();
      if (around !== section && head) text += '\n' + head + '\n' + '-'.repeat(head.length) + '\n';
      section = around;
      text += isTick(control)
        ? '\n' + (control.checked ? '[x] ' : '[ ] ') + labelOf(control) + '\n'
        : '\n' + labelOf(control) + '\n' + (control.value.trim() || box.dataset.empty) + '\n';
    }
    return text;
  };
  /** @type {(isAsking: boolean) => void} */
  const ask = (isAsking) => {
    part('question').hidden = !isAsking;
    button('clear').hidden = isAsking;
    button(isAsking ? 'keep' : 'clear').focus();
  };

  button('print').addEventListener('click', () => print());
  button('download').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([asText()], { type: 'text/plain;charset=utf-8' }));
    link.download = box.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  });
  button('clear').addEventListener('click', () => ask(true));
  button('keep').addEventListener('click', () => ask(false));
  part('question').addEventListener('keydown', (event) => { if (event.key === 'Escape') ask(false); });
  button('clear-indeed').addEventListener('click', () => {
    for (const control of controls) {
      if (isTick(control)) control.checked = false;
      else control.value = '';
      show(control);
    }
    status.textContent = box.dataset.cleared;
    attempt(() => localStorage.removeItem(key));
    ask(false);
  });
  for (const control of controls) {
    control.addEventListener('input', () => {
      show(control);
      attempt(() => keep(control));
    });
  }
  part('tools').hidden = false;
  tell(true);
  attempt(restore);
  // Also what the browser itself has filled in again.
  controls.forEach(show);
}
