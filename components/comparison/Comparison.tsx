import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { groupByBasis } from '../../lib/lineage/group-by-basis.ts';
import { type FollowedPage, makeEntries } from '../../lib/lineage/make-entries.ts';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { BasisOverview } from './BasisOverview.tsx';
import { BasisSection } from './BasisSection.tsx';
import { BesideTopic } from './BesideTopic.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { FamilyTree } from './FamilyTree.tsx';
import type { NamedGroup } from './lay-out-overview.ts';
import { mainUnit } from './main-unit.ts';
import { nameBasis } from './name-basis.ts';

interface Props {
  readonly answers: TopicAnswers;
  readonly beside: readonly TopicAnswers[];
  /** Null while the corpus alone is browsed. */
  readonly page: FollowedPage | null;
  readonly language: InterfaceLanguage;
  /** Brings the references that are not there yet. */
  readonly onMore: () => void;
}

/** One topic across all outlets and dates, each basis by itself. */
export function Comparison({ answers, beside, page, language, onMore }: Props) {
  const t = stringsFor(language);
  const names = { ...answers.names, ...page?.note.names };
  const entries = makeEntries(answers.references, page);
  const groups = groupByBasis(entries, answers.perSubject);
  const named = groups.map((group) => ({ group, name: nameBasis(group, names, language) || openName() }));
  const unit = mainUnit(entries);
  const others = entries.filter(({ kind }) => kind !== 'page');
  const main = groups[0];
  const missing = answers.total - answers.references.length;
  const leavesOut = answers.leavesOut?.[language];
  return (
    <article class="comparison">
      <header class="panel-head">
        <h1>{answers.name[language]}</h1>
        <p>{t.panel.answers(others.length, new Set(others.map(({ outlet }) => outlet.en)).size)}</p>
      </header>
      {unit !== undefined && (
        <BasisOverview
          groups={[...named, ...besideGroups(beside, language)]}
          unit={unit}
          language={language}
        />
      )}
      <section>
        <h2>{t.panel.byDate}</h2>
        {unit !== undefined && <p class="hint">{t.panel.byDateHint}</p>}
        {named.map(({ group, name }) => (
          <BasisSection key={group.key} {...{ group, name, names, language }} />
        ))}
        {missing > 0 && (
          <p class="more-line">
            {t.panel.shown(answers.references.length, answers.total)}{' '}
            <button class="btn btn-outline" type="button" onClick={onMore}>
              {t.panel.more}
            </button>
          </p>
        )}
      </section>
      {main !== undefined && <FamilyTree entries={main.entries} names={names} language={language} />}
      {leavesOut !== undefined && (
        <section class="leaves-out">
          <h2>{t.panel.leavesOut}</h2>
          <p>{leavesOut}</p>
        </section>
      )}
      {beside.map((each) => (
        <BesideTopic key={each.topic} answers={each} language={language} />
      ))}
      <ComparisonTable groups={named} names={names} language={language} />
    </article>
  );

  /** One basis that nobody states needs no name. */
  function openName(): string {
    return groups.length > 1 ? t.panel.openBasis : '';
  }
}

/** A neighbouring question is one more basis at a glance. */
function besideGroups(beside: readonly TopicAnswers[], language: InterfaceLanguage): readonly NamedGroup[] {
  return beside.map(({ topic, name, references }) => ({
    group: { key: topic, basis: {}, subject: null, entries: makeEntries(references, null) },
    name: name[language],
  }));
}
