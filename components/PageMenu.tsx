import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { Settings } from '../lib/store/types.ts';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { Switch } from './Switch.tsx';
import { stringsFor } from './strings/strings-for.ts';

export type SwitchedSettings = Pick<Settings, 'enabled' | 'marks' | 'rail'>;

export interface PageMenuActions {
  readonly onPause: (paused: boolean) => unknown;
  readonly onSettings: (change: Partial<SwitchedSettings>) => unknown;
  readonly onLanguage: (language: InterfaceLanguage) => unknown;
  readonly onErase: () => unknown;
  /** Leads to the form that adds the page to the reader's own references. */
  readonly onAddPage: () => unknown;
}

interface Props extends PageMenuActions {
  readonly language: InterfaceLanguage;
  readonly settings: SwitchedSettings;
  /** Null where nothing runs that could rest. */
  readonly paused: boolean | null;
  /** How many decisions on this page there are to erase. */
  readonly reviewCount: number;
}

/** What is done to the page and the extension as a whole. */
export function PageMenu({ language, settings, paused, reviewCount, ...act }: Props) {
  const t = stringsFor(language);
  const other = language === 'ko' ? 'en' : 'ko';
  const toggle = (key: keyof SwitchedSettings, words: string) => (
    <Switch on={settings[key]} onSwitch={(on) => act.onSettings({ [key]: on })}>
      {words}
    </Switch>
  );
  return (
    <Menu class="icon-btn" label={t.desk.more} sign={<Icon name="more" />} side="below">
      {(close) => (
        <>
          <div>
            {paused !== null && (
              <Switch on={paused} onSwitch={act.onPause}>
                {t.desk.pauseHere} <kbd>Alt ⇧ P</kbd>
              </Switch>
            )}
            {toggle('enabled', t.desk.everywhere)}
          </div>
          <div>
            {toggle('marks', t.desk.marks)}
            {toggle('rail', t.desk.rail)}
          </div>
          <div>
            {paused === false && (
              <button class="btn" type="button" onClick={act.onAddPage}>
                {t.desk.addPage}
              </button>
            )}
            <button
              class="btn"
              type="button"
              disabled={reviewCount === 0}
              onClick={() => {
                close();
                act.onErase();
              }}
            >
              {t.desk.eraseReviews}
            </button>
            <button class="btn" type="button" lang={other} onClick={() => act.onLanguage(other)}>
              {t.otherLanguage}
            </button>
          </div>
        </>
      )}
    </Menu>
  );
}
