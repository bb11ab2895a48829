import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from './draw-card.tsx';
import { placeCard } from './place-card.ts';

/** Injected by the background when a figure is first turned to, so that a page costs no card until one is wanted. */
export default defineUnlistedScript(() => {
  globalThis.parallaxCard = { draw: drawCard, place: placeCard };
});
