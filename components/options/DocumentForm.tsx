import { useState } from 'preact/hooks';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { TopicChoices } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { type Draft, documentOf, draftOf } from './draft.ts';
import { Field } from './Field.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly language: InterfaceLanguage;
  readonly document: ReferenceDocument;
  readonly choices: readonly TopicChoices[];
  /** A page that is added, or one that is edited. */
  readonly isNew: boolean;
  /** The page is there already and would be replaced. */
  readonly replaces: boolean;
  /** Why the last attempt was refused. */
  readonly refused: string | null;
  readonly onSave: (document: ReferenceDocument) => void;
  readonly onCancel: () => void;
}

/** The reader's look at what was read on a page, before it becomes a reference. */
export function DocumentForm({
  language,
  document,
  choices,
  isNew,
  replaces,
  refused,
  onSave,
  onCancel,
}: Props) {
  const t = optionsStrings(language);
  const [draft, setDraft] = useState<Draft>(() => draftOf(document));
  const topics = choices.find(({ topicPack }) => topicPack === document.topicPack)?.topics ?? [];
  const { source, claims } = draft;
  const change = (part: Partial<Draft['source']>) => setDraft({ ...draft, source: { ...source, ...part } });
  const save = (event: Event) => {
    event.preventDefault();
    onSave(documentOf(draft));
  };
  return (
    <Section {...(isNew ? t.addPage : t.editPage)}>
      {replaces && <p class="opt-hint">{t.alreadyHere}</p>}
      <form onSubmit={save}>
        <div class="opt-fields">
          <Field label={t.pageTitle} value={source.title ?? ''} wide onInput={(title) => change({ title })} />
          <Field
            label={t.outlet}
            value={source.outlet[language]}
            required
            onInput={(outlet) => change({ outlet: { ko: outlet, en: outlet } })}
          />
          <Field
            label={t.published}
            value={source.published ?? ''}
            hint={t.publishedHint}
            onInput={(published) => change({ published })}
          />
          <Field
            label={t.address}
            value={source.url ?? ''}
            inputMode="url"
            wide
            onInput={(url) => change({ url: url.trim() === '' ? null : url.trim() })}
          />
        </div>
        <h2>{t.claims}</h2>
        <ol class="opt-claims">
          {claims.map((claim) => (
            <ClaimFields
              key={claim.id}
              language={language}
              draft={claim}
              topics={topics}
              onChange={(changed) =>
                setDraft({ ...draft, claims: claims.map((it) => (it.id === changed.id ? changed : it)) })
              }
            />
          ))}
        </ol>
        <p class="opt-hint">{t.notStored}</p>
        {refused !== null && (
          <p class="opt-hint" role="alert">
            {refused}
          </p>
        )}
        <div class="opt-actions">
          <button class="btn btn-main" type="submit" disabled={!claims.some(({ kept }) => kept)}>
            {t.save}
          </button>
          <button class="btn btn-outline" type="button" onClick={onCancel}>
            {t.cancel}
          </button>
        </div>
      </form>
    </Section>
  );
}
