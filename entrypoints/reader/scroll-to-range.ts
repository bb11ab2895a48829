/** Brings a figure into the upper part of the window, where its card finds room below. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const isInView = () => {
    const { top, bottom } = range.getBoundingClientRect();
    return top > 40 && bottom < window.innerHeight * 0.7;
  };
  if (isInView()) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (isInView()) return;
  const offset = range.getBoundingClientRect().top - window.innerHeight * 0.3;
  window.scrollBy({ top: offset, behavior: 'instant' });
}
