import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Change } from '../../lib/lineage/changes-between.ts';
import { type LineageNode, traceLineage } from '../../lib/lineage/trace-lineage.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { linkToFigure } from '../figures/link-to-figure.ts';
import { type Names, nameOf } from '../figures/name-of.ts';
import { nameSubject } from '../figures/name-subject.ts';
import { Printed } from '../Printed.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import { Conversions } from './Conversions.tsx';
import { nameSlot } from './name-basis.ts';
import { nameEntry, printEntry } from './print-entry.ts';

interface Shared {
  readonly names: Names;
  readonly language: InterfaceLanguage;
}

/** From the primary source through rounding, conversion and lost words to this page. */
export function FamilyTree({ entries, ...shared }: Shared & { readonly entries: readonly Entry[] }) {
  const roots = traceLineage(entries);
  // Figures that nothing connects make no tree.
  if (roots.every(({ children }) => children.length === 0)) return null;
  const t = stringsFor(shared.language);
  const trees = roots.filter(({ children }) => children.length > 0);
  const alone = roots.filter(({ children }) => children.length === 0);
  return (
    <section>
      <h2>{t.panel.tree}</h2>
      <p class="hint">{t.panel.treeHint}</p>
      <ul class="tree">
        {trees.map((node) => (
          <Branch key={node.entry.id} node={node} {...shared} />
        ))}
        {alone.map((node) => (
          <Branch key={node.entry.id} node={node} {...shared} />
        ))}
      </ul>
    </section>
  );
}

function Branch({ node, names, language }: Shared & { readonly node: LineageNode }) {
  const { entry, step, children } = node;
  const { printed, words } = printEntry(entry, names, language);
  return (
    <li class={entry.kind === 'page' ? 'is-here' : ''}>
      <div class={`node ${entry.kind === 'primary' && step === null ? 'root' : ''}`}>
        <span>
          <b class="who">
            <SourceLink
              name={nameEntry(entry, language)}
              address={entry.kind === 'page' ? null : linkToFigure(entry.url, entry.quote)}
              language={language}
            />
          </b>{' '}
          <span class="op">{stepOf(node, language)}</span>
        </span>
        <span class="figure">{printed ? <Printed text={words} /> : words}</span>
        <span class="meta">
          <Tags node={node} names={names} language={language} />
        </span>
      </div>
      {(children.length > 0 || entry.also.length > 0) && (
        <ul>
          <Conversions entry={entry} language={language} />
          {children.map((child) => (
            <Branch key={child.entry.id} node={child} names={names} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}

function stepOf({ entry, step, children }: LineageNode, language: InterfaceLanguage): string {
  const t = stringsFor(language);
  if (step !== null)
    return entry.kind === 'primary' ? `${t.primary}, ${t.panel.steps[step]}` : t.panel.steps[step];
  if (entry.kind === 'primary') return t.primary;
  return children.length > 0 ? '' : t.panel.unlinked;
}

function Tags({ node: { entry, step, changes }, names, language }: Shared & { readonly node: LineageNode }) {
  const t = stringsFor(language);
  const changed = new Set(changes.map(({ slot }) => slot));
  const open = entry.subject === '' || entry.subject === 'the model';
  return (
    <>
      {!changed.has('subject') && !open && (
        <span class="tag">{nameSubject(names, entry.subject, language)}</span>
      )}
      {step === null && <Kept words={nameSlot('stage', entry.basis, names, language)} />}
      {entry.by !== null && entry.kind !== 'primary' && (
        <span class="tag">{t.panel.saysSo(nameOf(names, entry.by, language))}</span>
      )}
      {changes.map((change) => (
        <span key={change.slot} class="tag tag-lost">
          {wordChange(change, names, language)}
        </span>
      ))}
    </>
  );
}

function Kept({ words }: { readonly words: string }) {
  return words === '' ? null : <span class="tag">{words}</span>;
}

function wordChange({ slot, from, to }: Change, names: Names, language: InterfaceLanguage): string {
  const { panel } = stringsFor(language);
  if (slot === 'hedge') return to === null ? panel.lost.hedge : panel.hedgeAdded;
  const words = (id: string) =>
    slot === 'stage' ? nameSlot('stage', { stage: id }, names, language) : nameOf(names, id, language);
  if (to !== null) return from === null ? `+ ${words(to)}` : `${words(from)} → ${words(to)}`;
  return slot === 'stage' && from !== null ? panel.stageLost(words(from)) : panel.lost[slot];
}
