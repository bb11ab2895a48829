import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Icon } from './Icon.tsx';
import { stringsFor } from './strings/strings-for.ts';

export interface Done {
  readonly words: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: () => void;
}

/** What was just done to the page's reviews, and the way back; read out politely. */
export function LastAction({ done, language }: { done: Done | null; language: InterfaceLanguage }) {
  return (
    <div class="last-action" role="status">
      {done !== null && (
        <>
          <span>{done.words}</span>
          {done.undo !== undefined && (
            <button class="btn" type="button" onClick={done.undo}>
              <Icon name="undo" />
              {stringsFor(language).undo}
            </button>
          )}
        </>
      )}
    </div>
  );
}
