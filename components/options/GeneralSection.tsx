import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Settings, SettingsChange, Theme } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';
import { Switch } from './Switch.tsx';

const SWITCHES = ['enabled', 'readsByItself', 'marks', 'rail', 'tracksChanges'] as const;
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface Props {
  readonly language: InterfaceLanguage;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function GeneralSection({ language, settings, onChange }: Props) {
  const t = optionsStrings(language);
  return (
    <Section {...t.sections.general}>
      <Choice
        legend={t.language}
        options={[
          { value: 'browser', label: t.asBrowser },
          { value: 'ko', label: '한국어', lang: 'ko' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        chosen={settings.language ?? 'browser'}
        onChoose={(value) =>
          onChange({ language: value === 'browser' ? null : (value as InterfaceLanguage) })
        }
      />
      <Choice
        legend={t.theme}
        options={THEMES.map((value) => ({ value, label: t.themes[value] }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <div class="opt-list">
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            {...t.switches[name]}
            on={settings[name]}
            onSwitch={(on) => onChange({ [name]: on })}
          />
        ))}
      </div>
    </Section>
  );
}
