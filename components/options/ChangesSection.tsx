import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { FigureChange } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { momentWords } from './moment-words.ts';
import { Section } from './Section.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  readonly language: InterfaceLanguage;
  readonly on: boolean;
  readonly changes: readonly FigureChange[];
  readonly onSwitch: (on: boolean) => void;
  readonly onForget: () => void;
}

export function ChangesSection({ language, on, changes, onSwitch, onForget }: Props) {
  const t = optionsStrings(language);
  return (
    <Section {...t.sections.changes}>
      <div class="opt-list">
        <Switch {...t.switches.tracksChanges} on={on} onSwitch={onSwitch} />
      </div>
      {changes.length === 0 && <p class="faint">{on ? t.noChanges : t.changesOff}</p>}
      <ul class="opt-list">
        {changes.map((change) => (
          <ChangeRow key={change.id} language={language} change={change} />
        ))}
      </ul>
      <div class="opt-actions">
        <button class="btn btn-outline" type="button" onClick={onForget}>
          {t.forget}
        </button>
      </div>
    </Section>
  );
}

function ChangeRow({ language, change }: Pick<Props, 'language'> & { change: FigureChange }) {
  const t = optionsStrings(language);
  const { page, where, topicName, subject, before, beforeSeen, after, afterSeen } = change;
  const link = page.startsWith('https://') ? page : null;
  return (
    <li class="opt-row is-block">
      <span class="opt-row-text">
        <strong>{[topicName[language], subject].filter(Boolean).join(' · ')}</strong>
        {link === null ? (
          <span>{where}</span>
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {where}
          </a>
        )}
      </span>
      <dl class="opt-then">
        <dt>{t.before}</dt>
        <dd>
          <span class="printed">{before}</span> <span class="faint">{momentWords(beforeSeen, language)}</span>
        </dd>
        <dt>{t.after}</dt>
        <dd>
          <span class="printed">{after}</span> <span class="faint">{momentWords(afterSeen, language)}</span>
        </dd>
      </dl>
    </li>
  );
}
