/** Quiet time after a change before the page is read again; grows while the page does not come to rest. */
const FIRST_DELAY = 400;
const LONGEST_DELAY = 8000;
/** Readings of one address; a page that still changes then is a ticker, not an article. */
const MOST_PASSES = 16;

interface PageWatch {
  /** Whether a change at this node can concern what was read. */
  readonly concerns: (node: Node) => boolean;
  readonly onSettled: () => void;
  readonly onLeft: () => void;
}

/** Calls back when the page's content came to rest after a change, or when it went to another address. */
export function watchPage(
  window: Window,
  { concerns, onSettled, onLeft }: PageWatch,
  signal: AbortSignal,
): void {
  let timer = 0;
  let passes = 0;
  let address = addressOf(window);
  const settle = () => {
    window.clearTimeout(timer);
    if (passes >= MOST_PASSES) return;
    const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 1.4 ** passes);
    timer = window.setTimeout(() => {
      passes++;
      onSettled();
    }, delay);
  };
  const checkAddress = () => {
    if (addressOf(window) === address) return false;
    address = addressOf(window);
    passes = 0;
    onLeft();
    settle();
    return true;
  };
  const observer = new MutationObserver((records) => {
    if (!checkAddress() && records.some(({ target }) => concerns(target))) settle();
  });
  observer.observe(window.document.body, { childList: true, subtree: true, characterData: true });
  window.addEventListener('popstate', checkAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}

/** A fragment is a place on the same page. */
function addressOf(window: Window): string {
  return window.location.href.split('#')[0] ?? '';
}
