/** The window without its scrollbars, in pixels; on a page without a doctype the root is as tall as its content. */
export function windowSize({ scrollingElement, documentElement }: Document): {
  readonly width: number;
  readonly height: number;
} {
  const { clientWidth, clientHeight } = scrollingElement ?? documentElement;
  return { width: clientWidth, height: clientHeight };
}
