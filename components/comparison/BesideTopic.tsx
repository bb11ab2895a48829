import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { groupByBasis } from '../../lib/lineage/group-by-basis.ts';
import { makeEntries } from '../../lib/lineage/make-entries.ts';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { BasisSection } from './BasisSection.tsx';
import { nameBasis } from './name-basis.ts';

/** A neighbouring question with its answers, which are compared with nothing above. */
export function BesideTopic({ answers, language }: { answers: TopicAnswers; language: InterfaceLanguage }) {
  if (answers.references.length === 0) return null;
  const t = stringsFor(language);
  const { names } = answers;
  const groups = groupByBasis(makeEntries(answers.references, null), answers.perSubject);
  return (
    <section>
      <h2>{answers.name[language]}</h2>
      <p class="hint">{t.panel.besideHint}</p>
      {groups.map((group) => (
        <BasisSection
          key={group.key}
          group={group}
          name={nameBasis(group, names, language) || (groups.length > 1 ? t.panel.openBasis : '')}
          names={names}
          language={language}
        />
      ))}
    </section>
  );
}
