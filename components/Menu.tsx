import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Classes of the button. */
  readonly class: string;
  readonly label: string;
  /** What the button shows; its label is read out in any case. */
  readonly sign: ComponentChildren;
  /** At the button's upper or lower edge. */
  readonly side: 'above' | 'below';
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button and what it opens. Escape and any press elsewhere close it; the focus goes back to the button. */
export function Menu({ class: kind, label, sign, side, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('.menu :is(button, input, a)')?.focus();
    const lifetime = new AbortController();
    const away = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    const { signal } = lifetime;
    const onKey = (event: KeyboardEvent) => {
      // Letters and arrows of the list do not act while a menu stands over it.
      event.stopPropagation();
      if (event.key === 'Escape') close();
      else if (event.key === 'ArrowDown') step(root.current, 1);
      else if (event.key === 'ArrowUp') step(root.current, -1);
      else return;
      event.preventDefault();
    };
    root.current?.addEventListener('keydown', onKey, { signal });
    for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, away, { signal });
    return () => lifetime.abort();
  }, [open]);
  return (
    <div class={`menu-root is-${side}`} ref={root}>
      <button
        ref={button}
        class={kind}
        type="button"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {sign}
      </button>
      {open && (
        <fieldset class="menu" aria-label={label}>
          {children(close)}
        </fieldset>
      )}
    </div>
  );
}

function step(root: HTMLElement | null, by: 1 | -1): void {
  const items = [
    ...(root?.querySelectorAll<HTMLElement>('.menu :is(button, input, a):not(:disabled)') ?? []),
  ];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
