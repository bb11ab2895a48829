import type { Browser } from 'puppeteer-core';
import { runInWindow } from '../../scripts/browser/firefox-window.ts';

/** Lets Firefox ask for permissions as it asks a person, but without the pause before its buttons work. */
export async function askAloud(browser: Browser): Promise<void> {
  await runInWindow(
    browser,
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);
     Services.prefs.setIntPref('security.notification_enable_delay', 0);`,
  );
}

const BUTTONS = { allow: 'button', refuse: 'secondaryButton' } as const;

/** Presses a button of the question that Firefox asks beside its address bar, once it stands there. */
export async function answerPrompt(browser: Browser, answer: keyof typeof BUTTONS): Promise<void> {
  await runInWindow(
    browser,
    `(async () => {
      const panel = document.getElementById('notification-popup');
      const question = () => panel.querySelector('#addon-webext-permissions-notification');
      const until = async (holds) => {
        for (let tries = 0; tries < 200; tries++) {
          if (holds()) return;
          await new Promise((done) => setTimeout(done, 50));
        }
        throw new Error('Firefox did not ask');
      };
      await until(() => panel.state === 'open' && question() !== null);
      question().${BUTTONS[answer]}.click();
      await until(() => panel.state === 'closed');
    })()`,
  );
}
