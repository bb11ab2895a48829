import { ReferencesSection } from '../../components/options/ReferencesSection.tsx';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import { ask } from './ask.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';

export function ReferencesRoom({ desk }: { readonly desk: Desk }) {
  const [documents, readAgain] = useAnswer(desk, () => ask({ type: 'own-documents' }));

  async function remove({ doc, title }: ReferenceDocument): Promise<void> {
    const removed = await ask({ type: 'remove-document', doc });
    const undo = removed === null ? undefined : () => void desk.attempt(() => putBack(removed));
    desk.say(desk.t.removed(title ?? desk.t.untitled), undo);
    await Promise.all([readAgain(), desk.refresh()]);
  }

  async function putBack(document: ReferenceDocument): Promise<void> {
    const { title, claims } = await ask({ type: 'keep-document', document });
    desk.say(desk.t.kept(title ?? desk.t.untitled, claims.length));
    await Promise.all([readAgain(), desk.refresh()]);
  }

  if (documents === undefined) return null;
  return (
    <ReferencesSection
      language={desk.language}
      documents={documents}
      onRemove={(document) => void desk.attempt(() => remove(document))}
    />
  );
}
