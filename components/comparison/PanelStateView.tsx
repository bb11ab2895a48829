import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { PanelState } from '../strings/panel/words.ts';
import { stringsFor } from '../strings/strings-for.ts';

interface Props {
  readonly state: PanelState;
  readonly language: InterfaceLanguage;
  readonly onBrowse: () => void;
}

/** A panel with nothing to lay out: why, and the way into the corpus. */
export function PanelStateView({ state, language, onBrowse }: Props) {
  const { panel } = stringsFor(language);
  const { title, text } = panel.states[state];
  return (
    <div class="state-box" role="status" aria-busy={state === 'reading'}>
      <h1>{title}</h1>
      <p>{text}</p>
      {state !== 'reading' && (
        <button class="btn btn-main" type="button" onClick={onBrowse}>
          {panel.browse}
        </button>
      )}
    </div>
  );
}
