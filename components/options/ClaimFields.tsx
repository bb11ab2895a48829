import type { ClaimValue } from '../../lib/claim/types.ts';
import type { ReferenceClaim } from '../../lib/corpus/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { TopicChoices } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import type { DraftClaim } from './draft.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly language: InterfaceLanguage;
  readonly draft: DraftClaim;
  readonly topics: TopicChoices['topics'];
  readonly onChange: (draft: DraftClaim) => void;
}

/** One answer: what was printed stands, the rest can be corrected. */
export function ClaimFields({ language, draft, topics, onChange }: Props) {
  const t = optionsStrings(language);
  const { claim, kept } = draft;
  const figure = claim.quote ?? valueWords(claim.value);
  const change = (part: Partial<ReferenceClaim>) => onChange({ ...draft, claim: { ...claim, ...part } });
  return (
    <li class={`opt-claim ${kept ? '' : 'is-out'}`}>
      <div class="opt-claim-head">
        <span class="printed">{figure}</span>
        <button
          class="btn push"
          type="button"
          aria-label={`${kept ? t.leaveOut : t.takeBack}: ${figure}`}
          onClick={() => onChange({ ...draft, kept: !kept })}
        >
          {kept ? t.leaveOut : t.takeBack}
        </button>
      </div>
      {kept && (
        <div class="opt-fields">
          <label class="opt-field is-wide">
            <span>{t.topic}</span>
            <select value={claim.topic} onChange={(event) => change({ topic: event.currentTarget.value })}>
              {topics.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
          <Field label={t.subject} value={claim.subject} onInput={(subject) => change({ subject })} />
          <ValueFields language={language} value={claim.value} onChange={(value) => change({ value })} />
        </div>
      )}
    </li>
  );
}

interface ValueProps {
  readonly language: InterfaceLanguage;
  readonly value: ClaimValue;
  readonly onChange: (value: ClaimValue) => void;
}

function ValueFields({ language, value, onChange }: ValueProps) {
  const t = optionsStrings(language);
  if ('category' in value)
    return (
      <Field
        label={t.category}
        value={value.category}
        onInput={(category) => onChange({ ...value, category })}
      />
    );
  if ('date' in value)
    return <Field label={t.date} value={value.date} onInput={(date) => onChange({ ...value, date })} />;
  const number = (text: string) => Number(text.replaceAll(',', ''));
  return (
    <>
      <Field
        label={t.smallest}
        inputMode="decimal"
        value={String(value.min)}
        onInput={(min) => onChange({ ...value, min: number(min) })}
      />
      <Field
        label={t.largest}
        inputMode="decimal"
        value={String(value.max)}
        onInput={(max) => onChange({ ...value, max: number(max) })}
      />
      <Field label={t.unit} value={value.unit} onInput={(unit) => onChange({ ...value, unit })} />
    </>
  );
}

function valueWords(value: ClaimValue): string {
  if ('category' in value) return value.category;
  return 'date' in value ? value.date : `${value.min}–${value.max} ${value.unit}`;
}
