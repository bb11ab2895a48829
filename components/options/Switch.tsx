import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ title, text, on, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="opt-row">
      <label class="switch" for={id}>
        <span class="opt-row-text">
          <strong>{title}</strong>
          <span id={`${id}-text`}>{text}</span>
        </span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-label={title}
          aria-describedby={`${id}-text`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </label>
    </div>
  );
}
