import type { PopupView } from '../../components/Popup.tsx';

/** A reader that was just injected needs a moment before it answers. */
const GRACE_MS = 3000;
const PAUSE_MS = 200;

/** Asks until the page has been read, showing every answer on the way. */
export async function followReading(
  ask: () => Promise<PopupView>,
  show: (view: PopupView) => void,
  signal: AbortSignal,
): Promise<void> {
  const giveUp = performance.now() + GRACE_MS;
  for (;;) {
    const view = await ask();
    if (signal.aborted) return;
    const silent = view.status === 'unsupported' && performance.now() < giveUp;
    show(silent ? { status: 'reading' } : view);
    if (!silent && view.status !== 'reading') return;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}
