import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { FindReply } from '../browser/serve-pages.ts';

interface Sample {
  readonly url: string;
  /** The figure whose card is opened for pictures. */
  readonly figure: string;
}

/** Sample articles of our own wording, served under the names of outlets that the extension reads by itself. */
export const SAMPLES: Readonly<Record<InterfaceLanguage, Sample>> = {
  ko: { url: 'https://www.hani.co.kr/parallax-sample', figure: '560만 달러' },
  en: { url: 'https://www.reuters.com/parallax-sample', figure: '$5.6 million' },
};

export const SAMPLE_HOSTS: ReadonlySet<string> = new Set(
  Object.values(SAMPLES).map(({ url }) => new URL(url).host),
);

export const findSample: FindReply = (url) => {
  const language = Object.entries(SAMPLES).find(([, sample]) => sample.url === url.href)?.[0];
  if (language === undefined) return undefined;
  return { body: readFileSync(new URL(`${language}.html`, import.meta.url), 'utf8') };
};
