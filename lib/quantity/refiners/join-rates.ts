import { codeAt } from '../../text/code-at.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Draft } from '../draft.ts';
import type { ListRefiner, Reading } from '../reading.ts';
import { roundOff } from '../round-off.ts';

/** The longest words for a rate ahead of an amount. */
const REACH = 28;

const MILLION = '1M tokens';
const THOUSAND = '1K tokens';

interface Rate {
  readonly start: number;
  readonly end: number;
  readonly per: string;
}

/** Groups come in pairs: millions, thousands. */
const perOf = (found: RegExpExecArray): string =>
  found.some((group, i) => i % 2 === 1 && group !== undefined) ? MILLION : THOUSAND;

/** What words for a rate begin with behind an amount: a slash, `每`, "per", "a", "for every". */
const BEHIND = letterTable([['/每pPaAfF', 1]]);

function behind(patterns: readonly RegExp[], text: string, { start, end }: Draft): Rate | undefined {
  if (BEHIND[codeAt(text, behindGap(text, end))] !== 1) return undefined;
  for (const pattern of patterns) {
    const found = matchAt(pattern, text, end);
    if (found) return { start, end: end + found[0].length, per: perOf(found) };
  }
  return undefined;
}

function rateOf(draft: Draft, { text, pack }: Reading): Rate | undefined {
  if (draft.kind !== 'money' || draft.unit.includes('/')) return undefined;
  const said = behind(pack.rates.behind, text, draft);
  if (said) return said;
  if (!pack.rates.aheadEnds.includes(text.charAt(beforeGap(text, draft.start) - 1))) return undefined;
  const from = Math.max(0, draft.start - REACH);
  const found = pack.rates.ahead?.exec(text.slice(from, draft.start));
  return found ? { start: from + found.index, end: draft.end, per: perOf(found) } : undefined;
}

/** "14 cents per million tokens" is a price in dollars, as the others are. */
function rated(draft: Draft, { start, end, per }: Rate): Draft {
  const [currency = '', coin] = draft.unit.split(':');
  const worth = coin === undefined ? 1 : coin === 'jiao' ? TENTH : HUNDREDTH;
  const inCurrency = (value: number | null): number | null =>
    value === null ? null : roundOff(value * worth);
  const [min, max] = [inCurrency(draft.min), inCurrency(draft.max)];
  return { ...draft, start, end, min, max, unit: `${currency}/${per}`, rules: [...draft.rules, 'rate'] };
}
const TENTH = 0.1;
const HUNDREDTH = 0.01;

/** `100만 토큰당 0.14달러`, `1元/百万输入tokens`, "14 cents per million tokens" → a price for so many tokens. */
export const joinRates: ListRefiner = {
  all: (drafts, reading) => {
    const out: Draft[] = [];
    let end = 0;
    for (const draft of drafts) {
      if (draft.start < end) continue;
      const rate = rateOf(draft, reading);
      while (rate && (out.at(-1)?.start ?? -1) >= rate.start) out.pop();
      out.push(rate ? rated(draft, rate) : draft);
      end = rate?.end ?? end;
    }
    return out;
  },
};
