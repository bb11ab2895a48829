import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

/** One page of the options: what it is, in a heading and a sentence, then its contents. */
export function Section({ title, text, children }: Props) {
  return (
    <section class="opt-section">
      <h1>{title}</h1>
      <p class="opt-lede">{text}</p>
      {children}
    </section>
  );
}

/** A part of a section under a heading of its own. */
export function Part({ title, text, children }: Partial<Pick<Props, 'text'>> & Omit<Props, 'text'>) {
  return (
    <div class="opt-part">
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  );
}
