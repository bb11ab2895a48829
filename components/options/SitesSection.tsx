import { useState } from 'preact/hooks';
import type { InterfaceLanguage, Wording } from '../../lib/language/types.ts';
import type { Settings } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { NamedRows } from './NamedRows.tsx';
import { Part, Section } from './Section.tsx';
import { siteName } from './site-name.ts';

/** Every https page. */
export const ALL_SITES = 'https://*/*';

export interface ListedSite {
  readonly id: string;
  readonly name: Wording;
  readonly kind: string;
}

interface Props {
  readonly language: InterfaceLanguage;
  readonly settings: Settings;
  readonly outlets: readonly ListedSite[];
  /** Asks the browser; a press must lead here. */
  readonly onAsk: (pattern: string) => void;
  readonly onRemove: (pattern: string) => void;
  readonly onResume: (host: string) => void;
}

export function SitesSection({ language, settings, outlets, onAsk, onRemove, onResume }: Props) {
  const t = optionsStrings(language);
  const all = settings.sites.includes(ALL_SITES);
  const asked = settings.sites.filter((site) => site !== ALL_SITES);
  return (
    <Section {...t.sections.sites}>
      <Listed language={language} outlets={outlets} />
      <Part title={t.askedSites}>
        <NamedRows
          rows={asked.map((site) => ({ id: site, name: siteName(site) }))}
          none={t.noAskedSites}
          action={t.remove}
          onAct={onRemove}
        />
        <AddSite language={language} onAsk={onAsk} />
      </Part>
      <Part title={t.allSites.title} text={all ? t.allSitesOn : t.allSites.text}>
        <button class="btn btn-outline" type="button" onClick={() => (all ? onRemove : onAsk)(ALL_SITES)}>
          {all ? t.remove : t.allowAllSites}
        </button>
      </Part>
      <Part title={t.pausedSites}>
        <NamedRows
          rows={settings.disabledHosts.map((host) => ({ id: host, name: host }))}
          none={t.noPausedSites}
          action={t.resume}
          onAct={onResume}
        />
      </Part>
    </Section>
  );
}

function Listed({ language, outlets }: Pick<Props, 'language' | 'outlets'>) {
  const t = optionsStrings(language);
  const kinds = [...Map.groupBy(outlets, ({ kind }) => kind)];
  return (
    <Part title={t.listedSites(outlets.length)}>
      {kinds.map(([kind, those]) => (
        <details key={kind} class="opt-fold">
          <summary>
            {t.kinds[kind] ?? kind} <span class="faint">{those.length}</span>
          </summary>
          <ul class="opt-names">
            {those
              .map(({ id, name }) => ({ id, name: name[language] }))
              .sort((a, b) => a.name.localeCompare(b.name, language))
              .map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}

function AddSite({ language, onAsk }: Pick<Props, 'language' | 'onAsk'>) {
  const t = optionsStrings(language);
  const [typed, type] = useState('');
  const [unknown, setUnknown] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    setUnknown(host === null);
    if (host === null) return;
    onAsk(`https://${host}/*`);
    type('');
  };
  return (
    <form class="opt-inline" onSubmit={add}>
      <label>
        <span>{t.addSite}</span>
        <input
          value={typed}
          placeholder={t.siteHint}
          inputMode="url"
          autocomplete="off"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <button class="btn btn-outline" type="submit">
        {t.addSite}
      </button>
      {unknown && <p role="alert">{t.noSuchSite}</p>}
    </form>
  );
}

/** A host that was typed, or copied as an address. */
function hostIn(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  return url !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) ? url.hostname : null;
}
