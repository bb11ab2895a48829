import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { Section } from './Section.tsx';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

interface Props {
  readonly language: InterfaceLanguage;
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: () => void;
}

/** The keys as they are now; only the browser can change them. */
export function ShortcutsSection({ language, shortcuts, onOpen }: Props) {
  const t = optionsStrings(language);
  return (
    <Section {...t.sections.shortcuts}>
      <ul class="opt-list">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="opt-row">
            <span class="opt-row-text">{description}</span>
            {keys === '' ? <span class="faint">{t.noShortcut}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <div class="opt-actions">
        <button class="btn btn-outline" type="button" onClick={onOpen}>
          {t.openShortcuts}
        </button>
      </div>
    </Section>
  );
}
