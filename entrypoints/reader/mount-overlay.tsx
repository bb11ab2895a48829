import { render } from 'preact';
import cardCss from '../../components/styles/card.css?inline';
import { HOST_TAG } from '../../lib/article/is-skipped.ts';
import { Overlay, type OverlayProps } from './Overlay.tsx';
import overlayCss from './overlay.css?inline';

/** Events that end at our host, so that the site's shortcuts and outside-click handlers never see them. */
const OURS = [
  ...['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'input', 'copy'],
];

export interface MountedOverlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly show: (props: OverlayProps) => void;
}

/** Puts our one element behind the page's body, outside everything that the site manages. */
export function mountOverlay(document: Document, signal: AbortSignal): MountedOverlay {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardCss}\n${overlayCss}`);
  root.adoptedStyleSheets = [sheet];
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { host, root, show: (props) => render(<Overlay {...props} />, root) };
}
