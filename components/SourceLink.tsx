import type { InterfaceLanguage } from '../lib/language/types.ts';
import { cardWordsFor } from './strings/card-words-for.ts';

interface Props {
  readonly name: string;
  /** Null where the corpus holds no address: then there is no link. */
  readonly address: string | null;
  readonly language: InterfaceLanguage;
}

export function SourceLink({ name, address, language }: Props) {
  if (address === null) return <span class="name">{name}</span>;
  return (
    <a class="name" href={address} target="_blank" rel="noopener noreferrer">
      {name}
      <span class="arrow" aria-hidden="true">
        {ARROW}
      </span>
      <span class="sr">({cardWordsFor(language).opensInNewTab})</span>
    </a>
  );
}

/** Joined to the last word, and kept from becoming an emoji. */
const ARROW = '\u2060\u2197\ufe0e';
