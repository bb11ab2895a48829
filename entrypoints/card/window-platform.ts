import type { Dimensions, Platform } from '@floating-ui/core';

/** How Floating UI measures here: card and figure stand in the window, which is all that bounds the card. */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: ({ element }) => {
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
};

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Dimensions {
  return { width: offsetWidth, height: offsetHeight };
}
