import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly inputMode?: 'text' | 'decimal' | 'url';
  readonly hint?: string;
  readonly wide?: boolean;
  readonly required?: boolean;
}

/** Keeps the letters as they are typed: `1.` on the way to `1.5` must not become `1`. */
export function Field({ label, value, onInput, inputMode = 'text', hint, wide, required }: Props) {
  const [typed, type] = useState(value);
  return (
    <label class={`opt-field ${wide ? 'is-wide' : ''}`}>
      <span>{label}</span>
      <input
        value={typed}
        inputMode={inputMode}
        placeholder={hint}
        required={required}
        maxLength={2000}
        autocomplete="off"
        onInput={(event) => {
          type(event.currentTarget.value);
          onInput(event.currentTarget.value);
        }}
      />
    </label>
  );
}
