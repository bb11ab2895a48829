import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { covers } from './is-off.ts';
import { settingsSchema } from './row-schemas.ts';
import type { MemberChange, Settings, SettingsChange } from './types.ts';

const KEY = 'settings';

export async function getSettings(database: ParallaxDatabase): Promise<Settings> {
  return parseSettings((await database.settings.get(KEY))?.value);
}

/** Each value that does not parse stands as in a fresh installation. */
export function parseSettings(value: unknown): Settings {
  const result = z.safeParse(settingsSchema, value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}

/** Changes what is named and nothing else, so that two windows do not undo each other. */
export async function changeSettings(database: ParallaxDatabase, change: SettingsChange): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const { language, ...former } = await getSettings(database);
    const { language: chosen = language, sites, disabledHosts, ...others } = change;
    const settings = {
      ...former,
      ...others,
      sites: changeList(former.sites, sites),
      disabledHosts: changeHosts(former.disabledHosts, disabledHosts),
      ...(chosen && { language: chosen }),
    };
    await database.settings.put({ key: KEY, value: differences(settings) });
    return settings;
  });
}

/** A host is on again once nothing above it is off either. */
function changeHosts(former: readonly string[], change: SettingsChange['disabledHosts']): readonly string[] {
  if (change === undefined || !('remove' in change)) return changeList(former, change);
  return former.filter((it) => !covers(it, change.remove));
}

function changeList(
  former: readonly string[],
  change: readonly string[] | MemberChange = former,
): readonly string[] {
  if (!('add' in change || 'remove' in change)) return change;
  const member = 'add' in change ? change.add : change.remove;
  const others = former.filter((it) => it !== member);
  return 'add' in change ? [...others, member] : others;
}

/** What is not as in a fresh installation. */
export function differences(settings: Settings): Partial<Settings> {
  const standard: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
  const differs = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(standard[key]);
  return Object.fromEntries(Object.entries(settings).filter(differs));
}
