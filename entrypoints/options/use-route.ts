import { useLayoutEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from '../../components/strings/options/catalogue.ts';

/** Which part of the options is shown: `#packs`, `#add?tab=7`, `#edit?doc=own-1`. */
export type Route =
  | { readonly name: Section }
  | { readonly name: 'add'; readonly tab: number }
  | { readonly name: 'edit'; readonly doc: string };

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  // Before anything is painted: an address that changed in between would go unheard.
  useLayoutEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

export function routeOf(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  if (name === 'add') return { name, tab: Number(given.get('tab')) };
  if (name === 'edit') return { name, doc: given.get('doc') ?? '' };
  return { name: SECTIONS.find((section) => section === name) ?? 'general' };
}
