import type { Dimensions, Platform } from '@floating-ui/core';
import { windowSize } from '../../components/window-size.ts';

/** How Floating UI measures here: card and figure stand in the window, which is all that bounds the card. */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: ({ element }) => ({ x: 0, y: 0, ...windowSize(element.ownerDocument) }),
};

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Dimensions {
  return { width: offsetWidth, height: offsetHeight };
}
