import { HOST_TAG } from '../../lib/article/is-skipped.ts';
import type { Theme } from '../../lib/store/types.ts';
import overlayCss from './overlay.css?inline';

/** Events that end at our host, so that the site's shortcuts and outside-click handlers never see them. */
const OURS = [
  ...['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'input', 'copy'],
];

export interface MountedOverlay {
  readonly root: ShadowRoot;
  readonly wear: (theme: Theme) => void;
}

/** Puts our one element behind the page's body, outside everything that the site manages. */
export function mountOverlay(
  document: Document,
  parts: readonly Node[],
  signal: AbortSignal,
): MountedOverlay {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  root.adoptedStyleSheets = [sheet];
  root.append(...parts);
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { root, wear: (theme) => host.setAttribute('data-theme', theme) };
}
