import { useState } from 'preact/hooks';
import { DocumentForm } from '../../components/options/DocumentForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import { ask } from './ask.ts';
import { faultWords } from './fault-words.ts';
import { type ReadTab, readTab } from './read-tab.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';
import type { Route } from './use-route.ts';

interface Props {
  readonly desk: Desk;
  readonly route: Extract<Route, { name: 'add' | 'edit' }>;
}

/** The page that is added, or the reference that is edited, in its form. */
export function FormRoom({ desk, route }: Props) {
  const { language, t } = desk;
  const [refused, refuse] = useState<string | null>(null);
  const [found] = useAnswer(desk, async () => ({
    page: route.name === 'add' ? await readTab(route.tab) : await ownDocument(route.doc),
    choices: await ask({ type: 'topic-choices' }),
  }));

  async function save(document: ReferenceDocument): Promise<void> {
    try {
      const { title, claims } = await ask({ type: 'keep-document', document });
      await desk.refresh();
      desk.say(t.kept(title ?? t.untitled, claims.length));
      location.hash = '#references';
    } catch (error) {
      refuse(faultWords(error, t));
    }
  }

  if (found === undefined) return <p role="status">{t.working}</p>;
  const { page, choices } = found;
  if (page === null)
    return (
      <Section title={t.pageNotRead} text={t.pageNotReadHint}>
        <a class="btn btn-outline" href="#references">
          {t.sections.references.title}
        </a>
      </Section>
    );
  return (
    <DocumentForm
      language={language}
      document={page.document}
      choices={choices}
      isNew={route.name === 'add'}
      replaces={page.replaces}
      refused={refused}
      onSave={(document) => void save(document)}
      onCancel={() => {
        location.hash = '#references';
      }}
    />
  );
}

async function ownDocument(doc: string): Promise<ReadTab | null> {
  const documents = await ask({ type: 'own-documents' });
  const document = documents.find((it) => it.doc === doc);
  return document === undefined ? null : { document, replaces: false };
}
