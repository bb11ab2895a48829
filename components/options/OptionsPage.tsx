import type { ComponentChildren } from 'preact';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { Icon } from '../Icon.tsx';
import { Logo } from '../Logo.tsx';
import { SECTIONS, type Section } from '../strings/options/catalogue.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';

/** What has just happened, in a sentence; undone where that is possible. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

interface Props {
  readonly language: InterfaceLanguage;
  readonly section: Section;
  readonly said: Said | null;
  /** What was said has been read: it was closed, or another section chosen. */
  readonly onHeard: () => void;
  readonly children: ComponentChildren;
}

export function OptionsPage({ language, section, said, onHeard, children }: Props) {
  const t = optionsStrings(language);
  return (
    <div class="opt ui" lang={language}>
      <header class="opt-bar">
        <Logo />
        <strong>Parallax</strong>
        <span>{t.title}</span>
      </header>
      <nav class="opt-nav" aria-label={t.title}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined} onClick={onHeard}>
                {t.sections[name].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="opt-main">{children}</main>
      <div class="opt-said" role="status">
        {said !== null && (
          <p>
            <span>{said.text}</span>
            {said.undo !== undefined && (
              <button class="btn" type="button" onClick={said.undo}>
                {t.undo}
              </button>
            )}
            <button class="icon-btn" type="button" aria-label={t.close} onClick={onHeard}>
              <Icon name="close" />
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
