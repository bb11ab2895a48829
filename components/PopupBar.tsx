import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Logo } from './Logo.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly language: InterfaceLanguage;
  /** Null where there is nothing to switch. */
  readonly siteOn: boolean | null;
  readonly onSwitch: (on: boolean) => void;
}

export function PopupBar({ language, siteOn, onSwitch }: Props) {
  return (
    <header class="bar">
      <Logo />
      <strong>Parallax</strong>
      {siteOn !== null && (
        <label class="switch push">
          {stringsFor(language).thisSite}
          <input
            type="checkbox"
            role="switch"
            checked={siteOn}
            aria-checked={siteOn}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        </label>
      )}
    </header>
  );
}
