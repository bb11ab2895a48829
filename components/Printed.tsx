import { printedLanguage } from '../lib/note/printed-language.ts';

/** Words that somebody printed, letter for letter, in their own language. */
export function Printed({ text, class: extra = '' }: { readonly text: string; readonly class?: string }) {
  const lang = printedLanguage(text);
  return (
    <span class={`printed ${extra}`.trim()} {...(lang === null ? {} : { lang })}>
      {text}
    </span>
  );
}
