/** Letters below an element that a reader could see, roughly: without scripts and styles. */
export function textLength(element: Element): number {
  const whole = element.textContent?.length ?? 0;
  const unseen = [...element.querySelectorAll('script, style, noscript, template')];
  return unseen.reduce((length, it) => length - (it.textContent?.length ?? 0), whole);
}
