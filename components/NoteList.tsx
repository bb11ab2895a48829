import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ReviewState } from '../lib/store/types.ts';
import { actionOfKey, isPlainKey } from './card-keys.ts';
import type { TopicGroup } from './list/group-by-topic.ts';
import { NoteRow } from './NoteRow.tsx';
import { stringsFor } from './strings/strings-for.ts';
import { useGrowing } from './use-growing.ts';

interface Props {
  readonly groups: readonly TopicGroup[];
  readonly unplaced: TopicGroup;
  readonly language: InterfaceLanguage;
  readonly stateOf: (noteId: string) => ReviewState;
  readonly remarkOf: (noteId: string) => string;
  /** The note the reader comes back from: its row takes the focus. */
  readonly selected: string | null;
  readonly onCurrent: (noteId: string | null) => void;
  readonly onJump: (noteId: string) => void;
  readonly onReview: (noteId: string, state: ReviewState) => void;
  readonly onRemark: (noteId: string, remark: string) => void;
  readonly onCompare: (noteId: string) => void;
  /** Says below the list how many figures were read in all. */
  readonly closing: string;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One row is in the tab order; the arrow keys move it, letters act on it. */
export function NoteList({
  groups,
  unplaced,
  language,
  stateOf,
  remarkOf,
  selected,
  closing,
  ...act
}: Props) {
  const list = useRef<HTMLElement>(null);
  const notes = [...groups, unplaced].flatMap((group) => group.notes);
  const [chosen, choose] = useState<string | null>(selected);
  const [writing, write] = useState<string | null>(null);
  const current = notes.some(({ id }) => id === chosen) ? chosen : (notes[0]?.id ?? null);
  const end = useRef<HTMLParagraphElement>(null);
  const least = notes.findIndex(({ id }) => id === selected);
  const { shown, grow, beginning } = useGrowing(notes.length, least, end);
  const standing = new Set(notes.slice(0, shown));
  const held = useRef(current !== null && current === selected);
  const { onCurrent } = act;
  useEffect(() => onCurrent(current), [current, onCurrent]);
  useEffect(() => {
    // A row that was set aside or brought back is a new element: the focus stays with its note.
    if (held.current) rowOf(list.current, current)?.focus();
    held.current = false;
  });
  const review = (noteId: string, state: ReviewState) => {
    choose(noteId);
    held.current = true;
    act.onReview(noteId, state);
  };
  const closeRemark = () => {
    held.current = true;
    write(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null || !isPlainKey(event)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
    const at = rows.findIndex(({ dataset }) => dataset.note === current);
    const to = steps[event.key]?.(at, rows.length);
    const run = to === undefined ? actionOf(event.key, current) : undefined;
    if (to === undefined && run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'End') toEnd();
    else if (to === undefined) run?.();
    else rows[to]?.focus();
  };
  const toEnd = () => {
    grow(notes.length);
    choose(notes.at(-1)?.id ?? null);
    held.current = true;
  };
  const actionOf = (key: string, noteId: string) => {
    const state = stateOf(noteId);
    if (key === 'v') return () => act.onCompare(noteId);
    if (key === 'r' && state !== 'dismissed') return () => write(noteId);
    return actionOfKey(key, state, {
      onNote: () => review(noteId, 'noted'),
      onDismiss: () => review(noteId, 'dismissed'),
      onUndo: () => review(noteId, 'open'),
    });
  };
  const row = (note: TopicGroup['notes'][number], placed: boolean) => (
    <NoteRow
      key={note.id}
      note={note}
      state={stateOf(note.id)}
      remark={remarkOf(note.id)}
      language={language}
      current={note.id === current}
      placed={placed}
      onCurrent={() => choose(note.id)}
      writing={note.id === writing}
      onWrite={() => write(note.id)}
      onRemark={(remark) => {
        closeRemark();
        if (remark !== remarkOf(note.id)) act.onRemark(note.id, remark);
      }}
      onCancel={closeRemark}
      onJump={() => act.onJump(note.id)}
      onReview={(state) => review(note.id, state)}
    />
  );
  return (
    <section
      class="list"
      ref={list}
      aria-label={stringsFor(language).figures}
      aria-busy={beginning || undefined}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <Group key={group.name} group={group} standing={standing} row={(note) => row(note, true)} />
      ))}
      <Group group={unplaced} standing={standing} row={(note) => row(note, false)} />
      <p class="closing" ref={end}>
        {closing}
      </p>
    </section>
  );
}

function Group({
  group,
  standing,
  row,
}: {
  group: TopicGroup;
  standing: ReadonlySet<TopicGroup['notes'][number]>;
  row: (note: TopicGroup['notes'][number]) => JSX.Element;
}) {
  const notes = group.notes.filter((note) => standing.has(note));
  if (notes.length === 0) return null;
  return (
    <>
      {group.name !== null && (
        <h2 class="group-head">
          <span>{group.name}</span>
          <span class="faint">{group.notes.length}</span>
        </h2>
      )}
      <ul>{notes.map(row)}</ul>
    </>
  );
}

function rowOf(list: HTMLElement | null, noteId: string | null): HTMLElement | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('[data-note]') ?? [];
  return [...rows].find(({ dataset }) => dataset.note === noteId);
}
