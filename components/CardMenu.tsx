import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Icon } from './Icon.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';
import { windowSize } from './window-size.ts';

export interface MenuActions {
  readonly onPause: () => void;
  readonly onSiteOff: () => void;
  readonly onAllOff: () => void;
}

interface Props extends MenuActions {
  /** Of the popover, so that its button finds it. */
  readonly id: string;
  readonly language: InterfaceLanguage;
  readonly onCopyMarkdown: () => void;
}

/** A menu lower than this fits under its button when there is no room above. */
const HEIGHT = 200;
const GAP = 4;

/** What is seldom wanted: the other form of citation, and the three ways to be left alone. */
export function CardMenu({ id, language, onCopyMarkdown, onPause, onSiteOff, onAllOff }: Props) {
  const t = cardWordsFor(language).menu;
  const items = [
    { key: 'm', words: t.copyMarkdown, act: onCopyMarkdown },
    { key: 'p', words: t.pause, act: onPause },
    { key: 's', words: t.siteOff, act: onSiteOff },
    { key: 'a', words: t.allOff, act: onAllOff },
  ];
  return (
    <>
      <button
        class="icon-btn"
        type="button"
        aria-label={t.open}
        title={t.open}
        aria-keyshortcuts="?"
        {...{ popovertarget: id }}
      >
        <Icon name="more" />
      </button>
      <div class="card-menu ui" id={id} popover="auto" onBeforeToggle={onBeforeToggle}>
        <ul>
          {items.map(({ key, words, act }) => (
            <li key={key}>
              <button
                class="btn"
                type="button"
                aria-keyshortcuts={key}
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
                  act();
                }}
              >
                {words}
                <kbd>{key.toUpperCase()}</kbd>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function onBeforeToggle(event: { readonly currentTarget: HTMLElement; readonly newState: string }): void {
  const menu = event.currentTarget;
  const button = menu.previousElementSibling as HTMLElement;
  if (event.newState === 'open') placeOver(button.getBoundingClientRect(), menu);
  // Chromium forgets inside a shadow root where the focus came from.
  else if (menu.contains((menu.getRootNode() as Document | ShadowRoot).activeElement)) button.focus();
}

/** The top layer knows nothing of the card, and CSS anchors came to Firefox later than we reach back. */
function placeOver(button: DOMRect, menu: HTMLElement): void {
  const { width, height } = windowSize(menu.ownerDocument);
  const above = button.top > HEIGHT;
  menu.style.insetInlineEnd = `${width - button.right}px`;
  menu.style.insetBlockEnd = above ? `${height - button.top + GAP}px` : 'auto';
  menu.style.insetBlockStart = above ? 'auto' : `${button.bottom + GAP}px`;
}
