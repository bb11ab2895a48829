import type { InterfaceLanguage } from '../lib/language/types.ts';
import { chipKinds } from './list/count-relations.ts';
import { RelationChip } from './RelationChip.tsx';
import type { ChipCounts, ChipKind } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly counts: ChipCounts;
  readonly pressed: ChipKind | null;
  readonly language: InterfaceLanguage;
  readonly onToggle: (kind: ChipKind) => void;
}

/** One sentence, agreement first, and the chips that count and filter. */
export function Summary({ counts, pressed, language, onToggle }: Props) {
  const t = stringsFor(language);
  const total = chipKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <div class="summary">
      <h1>{t.agreement(counts.agree, total)}</h1>
      <p class="rest">{t.rest(counts)}</p>
      <fieldset class="chips" aria-label={t.filterBy}>
        {chipKinds.map((kind, i) =>
          counts[kind] === 0 ? null : (
            <RelationChip
              key={kind}
              kind={kind}
              count={counts[kind]}
              pressed={pressed === kind}
              shortcut={i + 1}
              language={language}
              onToggle={() => onToggle(kind)}
            />
          ),
        )}
      </fieldset>
    </div>
  );
}
