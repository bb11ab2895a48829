import type { ComponentChildren } from 'preact';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Logo } from './Logo.tsx';
import { Switch } from './Switch.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly language: InterfaceLanguage;
  /** Null where there is nothing to switch. */
  readonly siteOn: boolean | null;
  readonly onSwitch: (on: boolean) => void;
  /** The menu at its end. */
  readonly children: ComponentChildren;
}

export function PopupBar({ language, siteOn, onSwitch, children }: Props) {
  return (
    <header class="bar">
      <Logo />
      <strong>Parallax</strong>
      <span class="push" />
      {siteOn !== null && (
        <Switch on={siteOn} onSwitch={onSwitch}>
          {stringsFor(language).thisSite}
        </Switch>
      )}
      {children}
    </header>
  );
}
