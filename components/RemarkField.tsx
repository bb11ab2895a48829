import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import { stringsFor } from './strings/strings-for.ts';

/** As many letters as a row of the store takes. */
const LONGEST = 4000;

interface Props {
  readonly remark: string;
  readonly language: InterfaceLanguage;
  readonly onSave: (remark: string) => void;
  readonly onCancel: () => void;
}

/** A remark being written: Enter saves, Shift and Enter break the line, Escape leaves it as it was. */
export function RemarkField({ remark, language, onSave, onCancel }: Props) {
  const { desk } = stringsFor(language);
  const [text, setText] = useState(remark);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key: what is typed at once must not be taken for commands of the list.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(remark.length, remark.length);
  }, []);
  return (
    <form
      class="remark-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const saves = event.key === 'Enter' && !event.shiftKey && event.target === field.current;
        if (event.isComposing || !(saves || event.key === 'Escape')) return;
        event.preventDefault();
        if (saves) onSave(text.trim());
        else onCancel();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        maxLength={LONGEST}
        aria-label={desk.remark}
        placeholder={desk.remarkHint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button class="btn btn-outline" type="submit">
        {desk.save}
      </button>
      <button class="btn" type="button" onClick={onCancel}>
        {desk.cancel}
      </button>
    </form>
  );
}
