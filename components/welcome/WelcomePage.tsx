import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { Glyph } from '../Glyph.tsx';
import { Logo } from '../Logo.tsx';
import { Printed } from '../Printed.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import { welcomeStrings } from '../strings/welcome-strings.ts';

export interface WelcomeProps {
  readonly language: InterfaceLanguage;
  /** How many sites are listed. */
  readonly sites: number;
  /** Whether the browser lets the listed sites be read. */
  readonly allowed: boolean;
  readonly byItself: boolean;
  readonly refused: boolean;
  /** A press leads here, so that the browser may be asked. */
  readonly onTurnOn: () => void;
  readonly onOnlyWhenAsked: () => void;
  readonly onLanguage: (language: InterfaceLanguage) => void;
  readonly optionsPage: string;
}

/** First run: three sentences, an article to try, how to read the marks, and where to read. */
export function WelcomePage(props: WelcomeProps) {
  const { language, onLanguage, optionsPage } = props;
  const t = welcomeStrings(language);
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <main class="welcome ui" lang={language}>
      <Logo />
      <h1>
        {t.title[0]}
        <br />
        {t.title[1]}
      </h1>
      <p class="welcome-lede">{t.lede}</p>
      <ol class="three">
        {t.three.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <SampleArticle key={language} language={language} />
      <h2>{t.looksTitle}</h2>
      <Looks language={language} />
      <h2>{t.beginTitle}</h2>
      <Begin {...props} />
      <footer class="welcome-foot">
        <a href={optionsPage}>{t.moreSites}</a>
        <button class="btn push" type="button" lang={other} onClick={() => onLanguage(other)}>
          {t.otherLanguage}
        </button>
      </footer>
    </main>
  );
}

/** Plain text; the reader of pages marks it as it would any article. */
function SampleArticle({ language }: Pick<WelcomeProps, 'language'>) {
  const t = welcomeStrings(language);
  const [headline, ...paragraphs] = t.article;
  return (
    <section class="sample" aria-label={t.sampleBar}>
      <p class="sample-bar">{t.sampleBar}</p>
      <article class="sample-text" itemprop="articleBody">
        <h2>{headline}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
    </section>
  );
}

function Looks({ language }: Pick<WelcomeProps, 'language'>) {
  const { relations } = stringsFor(language);
  return (
    <ul class="looks">
      {welcomeStrings(language).looks.map(({ relation, figure, words }) => (
        <li key={relation} class={`rel-${relation}`}>
          <Glyph name={relation} label={relations[relation]} />
          <Printed text={figure} class={`mark-${relation}`} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function Begin({ language, sites, allowed, byItself, refused, onTurnOn, onOnlyWhenAsked }: WelcomeProps) {
  const t = welcomeStrings(language);
  const on = allowed && byItself;
  return (
    <div class="begin">
      <p>{allowed ? t.listed(sites) : t.notListed(sites)}</p>
      {!on && (
        <button class="btn btn-main" type="button" onClick={onTurnOn}>
          {allowed ? t.byItselfAgain : t.turnOn}
        </button>
      )}
      {byItself && (
        <button class="btn btn-outline" type="button" onClick={onOnlyWhenAsked}>
          {t.onlyWhenAsked}
        </button>
      )}
      <p role="status">{status()}</p>
    </div>
  );

  function status(): string {
    if (refused) return t.refused;
    if (on) return t.isOn;
    return byItself ? '' : t.isOnRequest;
  }
}
