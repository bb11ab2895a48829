interface Props {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly none: string;
  readonly action: string;
  readonly onAct: (id: string) => void;
}

/** Names, each with the one thing that can be done about it. */
export function NamedRows({ rows, none, action, onAct }: Props) {
  if (rows.length === 0) return <p class="faint">{none}</p>;
  return (
    <ul class="opt-list">
      {rows.map(({ id, name }) => (
        <li key={id} class="opt-row">
          <span class="opt-row-text">{name}</span>
          <button class="btn" type="button" aria-label={`${action}: ${name}`} onClick={() => onAct(id)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
