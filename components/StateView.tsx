import type { ComponentChildren } from 'preact';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { StateName } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly name: StateName;
  readonly language: InterfaceLanguage;
  /** Says more than the state's own text does. */
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

const MIDDLE = 20.5;

/** A page without a list: the same axis, bare, dotted, half read or broken, with one way on. */
export function StateView({ name, language, detail, action }: Props) {
  const { title, text } = stringsFor(language).states[name];
  return (
    <div class="state-box" role="status" aria-busy={name === 'reading'}>
      <svg class="plot" height="40" aria-hidden="true">
        {drawings[name]}
      </svg>
      <h1>{title}</h1>
      <p>{detail ?? text}</p>
      {action !== undefined && (
        <button class="btn btn-main" type="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}

function Stroke({ from, to, class: kind = 'axis' }: { from: number; to: number; class?: string }) {
  return <line class={kind} x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />;
}

function Post({ at, reach, class: kind = 'axis' }: { at: number; reach: number; class?: string }) {
  return <line class={kind} x1={`${at}%`} x2={`${at}%`} y1={MIDDLE - reach} y2={MIDDLE + reach} />;
}

function Ends({ reach = 4.5 }: { reach?: number }) {
  return (
    <>
      <Post at={0.5} reach={reach} />
      <Post at={99.5} reach={reach} />
    </>
  );
}

const bare = (
  <>
    <Stroke from={0.5} to={99.5} />
    <Ends />
    {[25, 50, 75].map((at) => (
      <Post key={at} at={at} reach={2.5} />
    ))}
  </>
);

const dotted = (
  <>
    <Stroke from={0.5} to={99.5} class="axis ref" />
    <Ends reach={6.5} />
  </>
);

const halfRead = (
  <>
    <Stroke from={0.5} to={99.5} />
    <Ends />
    <Stroke from={0.5} to={44} class="here wide" />
    <Post at={44} reach={14.5} class="here" />
    {[11, 20, 28, 38].map((at) => (
      <circle key={at} class="here-dot" cx={`${at}%`} cy={MIDDLE} r="4.5" />
    ))}
  </>
);

const broken = (
  <>
    <Stroke from={0.5} to={43} />
    <Stroke from={57} to={99.5} />
    <Ends />
    {[43, 57].map((at) => (
      <Post key={at} at={at} reach={7.5} />
    ))}
    {[22, 78].map((at) => (
      <Post key={at} at={at} reach={2.5} />
    ))}
  </>
);

const drawings: Readonly<Record<StateName, ComponentChildren>> = {
  reading: halfRead,
  untopical: bare,
  'no-claims': bare,
  unsupported: dotted,
  unreachable: dotted,
  paused: dotted,
  'off-here': dotted,
  'off-everywhere': dotted,
  failed: broken,
};
