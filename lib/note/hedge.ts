import type { InterfaceLanguage } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';

type Hedge = (figure: string) => string;

const hedges: Readonly<Record<InterfaceLanguage, Readonly<Partial<Record<Approx, Hedge>>>>> = {
  ko: {
    about: (figure) => `약 ${figure}`,
    'at-least': (figure) => `${figure} 이상`,
    'at-most': (figure) => `${figure} 이하`,
  },
  en: {
    about: (figure) => `about ${figure}`,
    'at-least': (figure) => `${figure} or more`,
    'at-most': (figure) => `${figure} or less`,
  },
};

/** A figure with the hedge that stood beside it; apart from the sentences, which views have no need of. */
export function hedge(figure: string, approx: Approx, language: InterfaceLanguage): string {
  return hedges[language][approx]?.(figure) ?? figure;
}
