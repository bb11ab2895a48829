import type { InterfaceLanguage, Wording } from '../../lib/language/types.ts';
import type { Library } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { Part, Section } from './Section.tsx';

/** How one question was read in one language, over pages whose answers were known; shares from 0 to 1. */
export interface Measured {
  readonly language: string;
  readonly topic: Wording;
  /** Of what was read, the share that is so. */
  readonly precision: number | null;
  /** Of what is there, the share that was read. */
  readonly recall: number | null;
  readonly answers: number;
  readonly pages: number;
}

interface Props {
  readonly language: InterfaceLanguage;
  readonly version: string;
  readonly library: Library;
  readonly measured: readonly Measured[];
}

export function AboutSection({ language, version, library, measured }: Props) {
  const t = optionsStrings(language);
  const { seeds, packs } = library;
  return (
    <Section {...t.sections.about}>
      <dl class="opt-facts">
        <dt>{t.version}</dt>
        <dd>{version}</dd>
        <dt>{t.seeds}</dt>
        <dd>
          {seeds.stories.map(({ id, name, version: pack }) => (
            <span key={id}>{t.builtInPack(name[language], pack, seeds.documents)}</span>
          ))}
        </dd>
        {packs.map((pack) => [
          <dt key={pack.id}>{pack.name[language]}</dt>,
          <dd key={`${pack.id} line`}>{t.packLine(pack.version, pack.documents, pack.references)}</dd>,
        ])}
        <dt>{t.licence}</dt>
        <dd>MIT</dd>
      </dl>
      <Part title={t.method} text={t.methodText}>
        {null}
      </Part>
      <Part title={t.measured} {...(measured.length > 0 && { text: t.measuredText })}>
        {measured.length === 0 ? (
          <p class="faint">{t.notMeasured}</p>
        ) : (
          <MeasuredTable language={language} measured={measured} />
        )}
      </Part>
    </Section>
  );
}

function MeasuredTable({ language, measured }: Pick<Props, 'language' | 'measured'>) {
  const [topic, ...numbers] = optionsStrings(language).measuredHead;
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const words = (value: number | null) => (value === null ? '–' : share.format(value));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="opt-table" tabIndex={0} aria-label={optionsStrings(language).measured}>
      <table>
        <thead>
          <tr>
            <th scope="col">{topic}</th>
            {numbers.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.map((row) => (
            <tr key={`${row.language} ${row.topic.en}`}>
              <th scope="row">{row.topic[language]}</th>
              <td>{names.of(row.language)}</td>
              <td>{words(row.precision)}</td>
              <td>{words(row.recall)}</td>
              <td>{row.answers}</td>
              <td>{row.pages}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
