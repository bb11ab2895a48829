import type { ComponentChildren } from 'preact';

interface Props {
  readonly class?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ class: extra = '', on, onSwitch, children }: Props) {
  return (
    <label class={`switch ${extra}`.trim()}>
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
