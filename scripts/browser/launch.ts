import { type BrowserKind, findBrowser, INSTALL_HINT } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { openProxy, type WayOut } from './open-proxy.ts';
import { type FindReply, type PageServer, servePages } from './serve-pages.ts';
import type { Session } from './session.ts';

export interface Stage extends Session {
  readonly server: PageServer;
  readonly proxy: WayOut;
}

export interface StageOptions {
  readonly kind: BrowserKind;
  readonly find: FindReply;
  /** Hosts whose pages are ours. */
  readonly hosts: ReadonlySet<string>;
  readonly headless?: boolean;
  readonly others?: 'refuse' | 'pass';
  readonly scheme?: 'light' | 'dark';
  /** The unpacked extension; the build of this browser when absent. */
  readonly extension?: string;
}

export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/** A browser with the extension in it, our pages under outlets' names, and one recorded way out. */
export async function launch(options: StageOptions): Promise<Stage> {
  const { kind, find, hosts, headless = true, others = 'refuse', scheme = 'light', extension } = options;
  const found = findBrowser(kind);
  if (!found) throw new BrowserMissing(`No ${kind} was found. Install it: ${INSTALL_HINT[kind]}`);
  const server = await servePages(find);
  const proxy = await openProxy(server, (host) => hosts.has(host), others);
  const start = kind === 'chromium' ? launchChromium : launchFirefox;
  const session = await start({
    path: found.path,
    proxyPort: proxy.port,
    headless,
    scheme,
    ...(extension && { extension }),
  });
  return {
    ...session,
    server,
    proxy,
    close: async () => {
      await session.close();
      proxy.close();
      server.close();
    },
  };
}
