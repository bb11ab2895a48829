import { browser } from 'wxt/browser';
import type { SendMessage } from '../../lib/messages/protocol.ts';
import type { Reply, ToBackground } from '../../lib/messages/types.ts';
import type { Review, Settings } from '../../lib/store/types.ts';
import { drawCard } from '../card/draw-card.tsx';
import { placeCard } from '../card/place-card.ts';
import { Reader } from '../reader/reader.ts';

/** Marks the sample with the very reader that marks news pages; what is decided on it is kept for this page's life only. */
export async function markSample(): Promise<void> {
  // Pages get the card injected; this one brings it along.
  globalThis.parallaxCard = { draw: drawCard, place: placeCard };
  const reader = new Reader({
    document,
    send: sendForSample(),
    browserLanguage: browser.i18n.getUILanguage(),
    isAlive: () => browser.runtime?.id !== undefined,
  });
  await reader.read();
}

function sendForSample(): SendMessage {
  const reviews = new Map<string, Review>();
  const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });
  return async (raw) => {
    const message = raw as ToBackground;
    switch (message.type) {
      case 'review': {
        const { type: _, ...decision } = message;
        const review = { ...decision, changed: Date.now() };
        reviews.set(review.noteId, review);
        return ok(review);
      }
      case 'reviews':
        return ok([...reviews.values()]);
      case 'settings':
        return alwaysMarked(await browser.runtime.sendMessage(message));
      case 'load-card':
        return ok(null);
      default:
        return browser.runtime.sendMessage(message);
    }
  };
}

/** Whoever switched Parallax off still sees how it looks. */
function alwaysMarked(reply: Reply<Settings>): Reply<Settings> {
  return reply.ok
    ? { ok: true, value: { ...reply.value, enabled: true, marks: true, disabledHosts: [] } }
    : reply;
}
