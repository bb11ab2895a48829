import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { PopupActions, PopupView } from './Popup.tsx';
import { StateView } from './StateView.tsx';
import type { StateName, Strings } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

type Ways = Pick<PopupActions, 'onCheck' | 'onTurnOn' | 'onPause' | 'onCompare'>;

interface Props extends Ways {
  readonly view: PopupView;
  readonly language: InterfaceLanguage;
}

/** A page without a list: why, and one way on. */
export function PopupState({ view, language, ...ways }: Props) {
  const t = stringsFor(language);
  return (
    <StateView
      name={stateOf(view)}
      language={language}
      detail={view.status === 'failed' ? t.failures[view.failure] : undefined}
      action={wayOn(view, t, ways)}
    />
  );
}

function stateOf(view: PopupView): StateName {
  if (view.status === 'read') return 'no-claims';
  if (view.status === 'off') return view.everywhere ? 'off-everywhere' : 'off-here';
  return view.status;
}

function wayOn(view: PopupView, t: Strings, ways: Ways) {
  switch (view.status) {
    case 'unsupported':
      return { label: t.checkThisPage, onPress: ways.onCheck };
    case 'failed':
      return { label: t.tryAgain, onPress: ways.onCheck };
    case 'off':
      return { label: t.turnOn, onPress: ways.onTurnOn };
    case 'paused':
      return { label: t.turnOn, onPress: () => ways.onPause(false) };
    case 'read':
    case 'untopical':
      return { label: t.desk.browse, onPress: () => ways.onCompare(null) };
    default:
      return undefined;
  }
}
