interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Opens the browser's own choice of files; the same file may be chosen twice. */
export function FileButton({ label, onFile }: Props) {
  return (
    <label class="btn btn-outline opt-file">
      {label}
      <input
        class="sr"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
