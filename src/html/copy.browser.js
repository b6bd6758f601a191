/**
 * Copies the reference. Nothing is lost without it: the button that it serves appears
 * by it. Where the clipboard is refused, as some browsers do for a file from disk, it tries the old command, and
 * at last selects the reference for the reader to copy.
 */
{
  /** @type {HTMLButtonElement} */
  const button = document.querySelector('button[data-reference]');
  /** @type {HTMLElement} */
  const status = button.parentElement.querySelector('[role=status]');
  /** @type {(text: string) => boolean} */
  const copyOldWay = (text) => {
    const field = document.createElement('textarea');
    field.value = text;
    button.after(field);
    field.select();
    let copied = false;
    try { copied = document.execCommand('copy'); } catch {}
    field.remove();
    button.focus();
    return copied;
  };
  const select = () => {
    const range = document.createRange();
    range.selectNodeContents(button.closest('li'));
    range.setEndBefore(button.parentElement);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
  button.addEventListener('click', async () => {
    const text = button.dataset.reference;
    let copied = true;
    try { await navigator.clipboard.writeText(text); } catch { copied = copyOldWay(text); }
    if (!copied) select();
    status.textContent = copied ? status.dataset.copied : status.dataset.selected;
  });
  button.hidden = false;
}
