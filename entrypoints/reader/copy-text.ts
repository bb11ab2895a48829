/** Puts text on the clipboard; false where the site or the browser forbids it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard !== undefined) {
    // A site may forbid the clipboard to every script in its pages; the older way does not ask it.
    const written = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  return copyByCommand(document, text);
}

/** Pages over plain http have no `navigator.clipboard`. */
function copyByCommand(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const window = document.defaultView;
  window?.addEventListener('copy', fill, { capture: true });
  const copied = document.execCommand('copy');
  window?.removeEventListener('copy', fill, { capture: true });
  return copied;
}
