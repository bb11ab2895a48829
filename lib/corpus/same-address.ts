/** Parameters that tell how a reader came, not which page it is. */
const TRAIL = /^(?:utm_.*|fbclid|gclid|from|ref|amp|outputtype)$/;

interface Address {
  readonly place: string;
  readonly query: ReadonlyMap<string, string>;
}

function read(text: string): Address | undefined {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)\??([^#]*)/.exec(text.toLowerCase());
  if (parts === null) return undefined;
  const [, host = '', path = '', query = ''] = parts;
  const bare = host.replace(/^(?:www|m\d?|amp|mobile)\./, '');
  const page = path.replace(/amp(?=\.html$)/, '').replace(/\/(?:amp\/?)?$/, '');
  const pairs = query.split('&').filter(Boolean);
  return { place: bare + page, query: new Map(pairs.map(keyAndValue)) };
}

function keyAndValue(pair: string): readonly [string, string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

/** Whether a page lies at a stored address: its phone and AMP versions do, and what else stands in the page's query is a trail. */
export function sameAddress(page: string, stored: string): boolean {
  const [here, there] = [read(page), read(stored)];
  if (here === undefined || there === undefined || here.place !== there.place) return false;
  return [...there.query].every(([key, value]) => TRAIL.test(key) || here.query.get(key) === value);
}
