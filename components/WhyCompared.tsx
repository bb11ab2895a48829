import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { Note } from '../lib/note/types.ts';
import { nameOf } from './figures/name-of.ts';
import { nameSubject } from './figures/name-subject.ts';
import { Icon } from './Icon.tsx';
import type { CardWords } from './strings/card/words.ts';
import { cardWordsFor } from './strings/card-words-for.ts';

type Fact = readonly [name: string, words: string];

const slots = ['stage', 'time', 'yardstick', 'test', 'measure'] as const;

/** How the speaker was found; the line under the figure says it in words. */
const ATTRIBUTION = /^(?:(?:outlet|own account|denied|doubted|guess)(?:, carried)*$|said by )/;

interface Props {
  readonly note: Note;
  readonly language: InterfaceLanguage;
}

/** Reasons instead of a degree of confidence. */
export function WhyCompared({ note, language }: Props) {
  const t = cardWordsFor(language);
  return (
    <details class="why">
      <summary>
        <Icon name="right" />
        {t.why}
      </summary>
      <dl>
        {factsOf(note, language, t).map(([name, words]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name}:`}>{words}</dd>,
        ])}
      </dl>
    </details>
  );
}

function factsOf(
  { claim, topicName, names }: Note,
  language: InterfaceLanguage,
  t: CardWords,
): readonly Fact[] {
  const { subject, basis, matchedOn } = claim;
  const phrases = matchedOn.filter((each) => each !== claim.topic && !ATTRIBUTION.test(each));
  const rows: readonly Fact[] = [
    [t.matchedOn, [topicName[language], ...phrases.map(t.quoted)].join(' · ')],
    [t.basisNames.subject, nameSubject(names, subject, language)],
    ...slots.map((slot) => [t.basisNames[slot], nameOf(names, basis[slot] ?? '', language)] as const),
  ];
  return rows.filter(([, words]) => words !== '');
}
