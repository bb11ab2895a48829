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
  watchAddress(window, checkAddress, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}

/** How often the address is looked at where the browser does not tell of its changes; Firefox does from 147 on. */
const LOOK = 1000;

/** A page may change its address without touching its body, as when scrolling reaches the next article. */
function watchAddress(window: Window, look: () => unknown, signal: AbortSignal): void {
  window.addEventListener('popstate', look, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  const timer = navigation === undefined ? window.setInterval(look, LOOK) : 0;
  signal.addEventListener('abort', () => window.clearInterval(timer));
}

/** A fragment is a place on the same page. */
function addressOf(window: Window): string {
  return window.location.href.split('#')[0] ?? '';
}
