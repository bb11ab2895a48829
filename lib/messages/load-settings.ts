import { DEFAULT_SETTINGS } from '../store/default-settings.ts';
import type { Settings } from '../store/types.ts';
import { type SendMessage, sendToBackground } from './protocol.ts';

/** The reader's settings, or those of a fresh installation: a view is of use even while the database is being built. */
export async function loadSettings(send: SendMessage): Promise<Settings> {
  try {
    return await sendToBackground(send, { type: 'settings' });
  } catch (error) {
    console.warn('settings could not be read', error);
    return DEFAULT_SETTINGS;
  }
}
