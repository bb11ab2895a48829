import { ChangesSection } from '../../components/options/ChangesSection.tsx';
import { ask } from './ask.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';

export function ChangesRoom({ desk }: { readonly desk: Desk }) {
  const [changes, readAgain] = useAnswer(desk, () => ask({ type: 'figure-changes' }));

  async function forget(): Promise<void> {
    await ask({ type: 'forget-figures' });
    await readAgain();
    desk.say(desk.t.forgotten);
  }

  if (changes === undefined) return null;
  return (
    <ChangesSection
      language={desk.language}
      on={desk.settings.tracksChanges}
      changes={changes}
      onSwitch={(on) => desk.change({ tracksChanges: on })}
      onForget={() => void desk.attempt(forget)}
    />
  );
}
