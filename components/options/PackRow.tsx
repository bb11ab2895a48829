import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { InstalledPack, Subscription } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { momentWords } from './moment-words.ts';

export interface PackActions {
  readonly onExport: (pack: InstalledPack) => void;
  readonly onRemove: (pack: InstalledPack) => void;
  readonly onUnsubscribe: (pack: InstalledPack) => void;
  readonly onAllow: (pack: InstalledPack) => void;
}

interface Props extends PackActions {
  readonly language: InterfaceLanguage;
  readonly pack: InstalledPack;
}

export function PackRow({ language, pack, onExport, onRemove, onUnsubscribe, onAllow }: Props) {
  const t = optionsStrings(language);
  const { subscription } = pack;
  const name = pack.name[language];
  const button = (label: string, act: (pack: InstalledPack) => void) => (
    <button class="btn" type="button" aria-label={`${label}: ${name}`} onClick={() => act(pack)}>
      {label}
    </button>
  );
  return (
    <li class="opt-row is-block">
      <span class="opt-row-text">
        <strong>{name}</strong>
        <span>{t.packLine(pack.version, pack.documents, pack.references)}</span>
        {subscription !== null && <SubscriptionLine language={language} subscription={subscription} />}
      </span>
      <span class="opt-row-actions">
        {button(t.exportPack, onExport)}
        {subscription?.fault === 'not-allowed' && button(t.allowAddress, onAllow)}
        {subscription !== null && button(t.endSubscription, onUnsubscribe)}
        {button(t.remove, onRemove)}
      </span>
      <details class="opt-fold">
        <summary>{t.changeLog}</summary>
        <ul>
          {pack.log.map(({ version, time, added, changed, removed }) => (
            <li key={`${version} ${time}`}>
              {t.logLine(momentWords(time, language), version, added, changed, removed)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function SubscriptionLine({
  language,
  subscription,
}: Pick<Props, 'language'> & { subscription: Subscription }) {
  const t = optionsStrings(language);
  const { address, checked, next, fault } = subscription;
  const host = URL.parse(address)?.host ?? address;
  const last = checked === null ? t.neverChecked : t.checkedOn(momentWords(checked, language));
  return (
    <>
      <span>{[t.subscribedTo(host), last, t.nextCheck(momentWords(next, language))].join(' · ')}</span>
      {fault !== null && (
        <span class="opt-fault">{t.faults[fault as keyof typeof t.faults] ?? t.faults.unknown}</span>
      )}
    </>
  );
}
