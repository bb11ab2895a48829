import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="opt-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
