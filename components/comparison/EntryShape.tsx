import { PlotDot } from '../PlotDot.tsx';
import { At } from '../PlotWhisker.tsx';
import type { EntryMark } from './mark-of.ts';

interface Props {
  readonly mark: EntryMark;
  readonly at: number;
  readonly y: number;
}

/** One value in the shape of its relation; without a page to stand to it is a ring. */
export function EntryShape({ mark, at, y }: Props) {
  if (mark !== 'here' && mark !== 'plain')
    return <PlotDot mark={{ id: '', kind: mark, at }} y={y} lifted={false} />;
  return (
    <At x={at} y={y}>
      <circle class={mark === 'here' ? 'here-dot' : 'dot is-plain'} r="4.5" />
    </At>
  );
}
