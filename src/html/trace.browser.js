/**
 * Shows where a figure comes from beside it, in place of leaving for the list at the end, which its link leads to without a
 * script. What is shown takes the focus, so that it is read out; Escape, a click beside it and its button close it, and the
 * focus is where it was. A browser without popovers follows the link.
 */
{
  const data = document.getElementById('Facts');
  if ('popover' in HTMLElement.prototype) {
    const { facts, from, words } = JSON.parse(data.textContent);
    /** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, parent?: Element) => HTMLElementTagNameMap[Name]} */
    const make = (name, text, parent) => {
      const made = document.createElement(name);
      made.textContent = text;
      parent?.append(made);
      return made;
    };
    const box = make('span', '');
    box.className = 'trace';
    box.popover = 'auto';
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    /** A fact, or what it stands in. @type {(figure?: HTMLElement) => [field: string, from: number, sure: string] | false} */
    const factOf = (figure) => {
      const names = figure ? figure.dataset.fact.split('.') : [];
      while (names.length > 0 && !Object.hasOwn(facts, names.join('.'))) names.pop();
      return names.length > 0 && facts[names.join('.')];
    };
    // Each link says that it opens something, and what: a number alone names nothing.
    for (const figure of document.querySelectorAll(/** @type {'a'} */ ('a[data-fact]'))) {
      const fact = factOf(figure);
      if (!fact) continue;
      figure.ariaHasPopup = 'dialog';
      figure.ariaLabel = figure.textContent + '. ' + words.origin + ': ' + fact[0];
    }
    addEventListener('click', (/** @type {MouseEvent & { target: Element }} */ event) => {
      /** @type {HTMLAnchorElement} */
      const figure = event.target.closest?.('a[data-fact]');
      const fact = factOf(figure);
      if (!fact || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const [field, source, sure] = fact;
      box.replaceChildren();
      box.setAttribute('aria-label', figure.textContent + ': ' + field);
      make('b', field, box);
      for (const [name, text] of [[words.source, from[source]], [words.sure, sure]])
        if (text) make('span', name + ': ' + text, box);
      const row = make('span', '', box);
      const list = make('a', words.list, row);
      list.href = figure.hash;
      make('button', words.close, row).type = 'button';
      figure.after(box);
      figure.focus({ preventScroll: true });
      box.showPopover();
      const at = figure.getBoundingClientRect();
      const { width, height } = box.getBoundingClientRect();
      const page = document.documentElement;
      const below = at.bottom + height + 8 < page.clientHeight || at.top < height + 8;
      box.style.left = scrollX + Math.max(8, Math.min(at.left, page.clientWidth - width - 8)) + 'px';
      box.style.top = scrollY + (below ? at.bottom + 4 : at.top - height - 4) + 'px';
      box.focus({ preventScroll: true });
    });
    box.addEventListener('click', (/** @type {MouseEvent & { target: Element }} */ { target }) => {
      if (target.closest('a, button')) box.hidePopover();
    });
  }
}
