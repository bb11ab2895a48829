import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { PageState } from '../lib/messages/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { PopupBar } from './PopupBar.tsx';
import { ReadPage } from './ReadPage.tsx';
import { StateView } from './StateView.tsx';
import type { StateName, Strings } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

/** What a tab can be beyond what its page says: a page the browser keeps from us, or one switched off. */
export type PopupView =
  | Exclude<PageState, { status: 'off' }>
  | { readonly status: 'unreachable' }
  | { readonly status: 'off'; readonly everywhere: boolean };

export interface PopupActions {
  readonly onSwitch: (on: boolean) => unknown;
  readonly onCheck: () => unknown;
  readonly onTurnOn: () => unknown;
  readonly onJump: (noteId: string) => unknown;
  readonly onReview: (noteId: string, state: ReviewState) => unknown;
  readonly onLanguage: (language: InterfaceLanguage) => unknown;
}

interface Props extends PopupActions {
  readonly view: PopupView;
  readonly language: InterfaceLanguage;
  readonly siteOn: boolean | null;
}

export function Popup({ view, language, siteOn, onSwitch, onLanguage, ...actions }: Props) {
  const t = stringsFor(language);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // A button that went with its state leaves the focus nowhere.
    if (document.activeElement === document.body) root.current?.focus();
  }, [view.status]);
  const listed = view.status === 'read' && view.examination.notes.length > 0;
  return (
    <main class={`popup ui ${listed ? 'is-full' : ''}`} lang={language} tabIndex={-1} ref={root}>
      <PopupBar language={language} siteOn={siteOn} onSwitch={onSwitch} />
      {listed ? (
        <ReadPage view={view} language={language} {...actions} />
      ) : (
        <StateView
          name={stateOf(view)}
          language={language}
          detail={view.status === 'failed' ? t.failures[view.failure] : undefined}
          action={wayOn(view, t, actions)}
        />
      )}
      <footer class="foot">
        <span>{t.onThisDevice}</span>
        <button
          class="btn push"
          type="button"
          lang={language === 'ko' ? 'en' : 'ko'}
          onClick={() => onLanguage(language === 'ko' ? 'en' : 'ko')}
        >
          {t.otherLanguage}
        </button>
      </footer>
    </main>
  );
}

function stateOf(view: PopupView): StateName {
  if (view.status === 'read') return 'no-claims';
  if (view.status === 'off') return view.everywhere ? 'off-everywhere' : 'off-here';
  return view.status;
}

function wayOn(view: PopupView, t: Strings, actions: Pick<PopupActions, 'onCheck' | 'onTurnOn'>) {
  switch (view.status) {
    case 'unsupported':
      return { label: t.checkThisPage, onPress: actions.onCheck };
    case 'failed':
      return { label: t.tryAgain, onPress: actions.onCheck };
    case 'off':
      return { label: t.turnOn, onPress: actions.onTurnOn };
    default:
      return undefined;
  }
}
