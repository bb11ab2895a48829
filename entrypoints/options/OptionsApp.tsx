import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/options/AboutSection.tsx';
import { GeneralSection } from '../../components/options/GeneralSection.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { optionsStrings } from '../../components/strings/options/options-strings.ts';
import type { Library, Settings } from '../../lib/store/types.ts';
import { ChangesRoom } from './ChangesRoom.tsx';
import { DataRoom } from './DataRoom.tsx';
import { FormRoom } from './FormRoom.tsx';
import { measured } from './measured.ts';
import { PacksRoom } from './PacksRoom.tsx';
import { ReferencesRoom } from './ReferencesRoom.tsx';
import { ShortcutsRoom } from './ShortcutsRoom.tsx';
import { SitesRoom } from './SitesRoom.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { type Route, useRoute } from './use-route.ts';

interface Props {
  readonly settings: Settings;
  readonly library: Library;
}

/** The options page: the section that the address names, and what was said last. */
export function OptionsApp(first: Props) {
  const desk = useDesk(first.settings, first.library);
  const route = useRoute();
  const { language, settings } = desk;
  const section = route.name === 'add' || route.name === 'edit' ? 'references' : route.name;
  useLayoutEffect(() => {
    const t = optionsStrings(language);
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
    document.title = `${t.sections[section].title} · ${t.title} · Parallax`;
  }, [language, settings.theme, section]);
  return (
    <OptionsPage language={language} section={section} said={desk.said} onHeard={desk.hush}>
      <Room desk={desk} route={route} />
    </OptionsPage>
  );
}

function Room({ desk, route }: { readonly desk: Desk; readonly route: Route }) {
  const { language, settings, library } = desk;
  switch (route.name) {
    case 'general':
      return <GeneralSection language={language} settings={settings} onChange={desk.change} />;
    case 'sites':
      return <SitesRoom desk={desk} />;
    case 'references':
      return <ReferencesRoom desk={desk} />;
    case 'add':
    case 'edit':
      return <FormRoom key={JSON.stringify(route)} desk={desk} route={route} />;
    case 'packs':
      return <PacksRoom desk={desk} />;
    case 'changes':
      return <ChangesRoom desk={desk} />;
    case 'shortcuts':
      return <ShortcutsRoom desk={desk} />;
    case 'data':
      return <DataRoom desk={desk} />;
    case 'about': {
      const { version } = browser.runtime.getManifest();
      return <AboutSection language={language} version={version} library={library} measured={measured} />;
    }
  }
}
