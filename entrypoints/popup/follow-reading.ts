import type { PopupView } from '../../components/Popup.tsx';

/** A reader needs a moment to be injected, and the gate of a page still loading takes a second look. */
const GRACE_MS = 3000;
const PAUSE_MS = 200;

/** Asks until the page has been read, showing every answer on the way. */
export async function followReading(
  ask: () => Promise<PopupView>,
  show: (view: PopupView) => void,
  signal: AbortSignal,
  /** Whether the reader was just asked for: a page still silent is then being read. */
  asked: boolean,
): Promise<void> {
  const giveUp = performance.now() + GRACE_MS;
  while (!signal.aborted) {
    const view = await ask();
    if (signal.aborted) return;
    const early = performance.now() < giveUp;
    const silent = view.status === 'unsupported' && early && asked;
    show(silent ? { status: 'reading' } : view);
    if (view.status !== 'reading' && !(early && mayChange(view))) return;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** What a page says while it loads is not its last word. */
export function mayChange({ status }: PopupView): boolean {
  return status === 'reading' || status === 'unsupported' || status === 'untopical';
}
