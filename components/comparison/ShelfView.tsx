import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import type { Shelf, ShelfPage } from '../../lib/store/types.ts';
import { figureOf } from '../figures/figure-of.ts';
import { linkToFigure } from '../figures/link-to-figure.ts';
import type { Names } from '../figures/name-of.ts';
import { nameSubject } from '../figures/name-subject.ts';
import { printedThere } from '../figures/printed-there.ts';
import { Printed } from '../Printed.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { stringsFor } from '../strings/strings-for.ts';

interface Props {
  readonly shelf: Shelf;
  readonly page: ShelfPage;
  readonly language: InterfaceLanguage;
  readonly onTopic: (topic: string, topicPack: string) => void;
  readonly onBrowse: () => void;
  readonly onMore: () => void;
}

/** What one outlet or one month brought; each answer leads to its topic. */
export function ShelfView({ shelf, page, language, onTopic, onBrowse, onMore }: Props) {
  const t = stringsFor(language);
  const { answers, names, total } = page;
  return (
    <section class="shelves">
      <h1>{nameShelf(shelf, page, language)}</h1>
      <p class="hint">
        {t.panel.counted(total)}{' '}
        <button class="btn" type="button" onClick={onBrowse}>
          {t.panel.back}
        </button>
      </p>
      <ul class="entries">
        {answers.map((answer, at) => (
          <Answer
            key={`${answer.reference.source.doc}${at}`}
            {...{ answer, names, shelf, language, onTopic }}
          />
        ))}
      </ul>
      {answers.length < total && (
        <p class="more-line">
          {t.panel.shown(answers.length, total)}{' '}
          <button class="btn btn-outline" type="button" onClick={onMore}>
            {t.panel.more}
          </button>
        </p>
      )}
    </section>
  );
}

interface AnswerProps extends Pick<Props, 'shelf' | 'language' | 'onTopic'> {
  readonly answer: ShelfPage['answers'][number];
  readonly names: Names;
}

function Answer({ answer: { reference, topicName }, names, shelf, language, onTopic }: AnswerProps) {
  const { claim, source } = reference;
  const printed = printedThere(claim);
  return (
    <li class="entry is-shelved">
      <span class="who">
        <button class="topic-link" type="button" onClick={() => onTopic(claim.topic, source.topicPack)}>
          {topicName[language]}
        </button>
        <small>
          <Where {...{ reference, shelf, language }} />
          {claim.subject !== '' && ` · ${nameSubject(names, claim.subject, language)}`}
        </small>
      </span>
      <span class="figure">
        {printed === null ? figureOf(claim, names, language) : <Printed text={printed} />}
      </span>
    </li>
  );
}

/** The outlet on a month's shelf, the day on an outlet's. */
function Where({
  reference: { claim, source },
  shelf,
  language,
}: Pick<Props, 'shelf' | 'language'> & Pick<ShelfPage['answers'][number], 'reference'>) {
  const t = stringsFor(language);
  const day = source.published === null ? t.dateUnknown : formatDate(source.published, language);
  const name = shelf.by === 'outlet' ? day : source.outlet[language];
  return <SourceLink name={name} address={linkToFigure(source.url, claim.quote)} language={language} />;
}

function nameShelf(shelf: Shelf, { answers }: ShelfPage, language: InterfaceLanguage): string {
  if (shelf.by === 'month')
    return shelf.month === null ? stringsFor(language).panel.noDate : formatDate(shelf.month, language);
  return answers[0]?.reference.source.outlet[language] ?? shelf.outlet;
}
