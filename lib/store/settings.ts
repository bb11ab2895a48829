import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { settingsSchema } from './row-schemas.ts';
import type { Settings } from './types.ts';

const KEY = 'settings';

/** How a fresh installation stands. */
export const DEFAULT_SETTINGS: Settings = z.parse(settingsSchema, {});

export async function getSettings(database: ParallaxDatabase): Promise<Settings> {
  const row = await database.settings.get(KEY);
  const result = z.safeParse(settingsSchema, row?.value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}

export async function setSettings(database: ParallaxDatabase, settings: Settings): Promise<Settings> {
  const value = z.parse(settingsSchema, settings);
  await database.settings.put({ key: KEY, value });
  return value;
}
