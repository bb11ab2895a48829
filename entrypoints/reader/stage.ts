import type { CardProps } from '../../components/Card.tsx';
import { pageStringsFor } from '../../components/strings/page.ts';
import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import { type Announcer, createAnnouncer } from './announce.ts';
import { CardHolder, type CardPlacement, type Opening } from './card-holder.ts';
import { copyText } from './copy-text.ts';
import { createMarks, type Marks } from './draw-marks.ts';
import { element } from './element.ts';
import { type MountedOverlay, mountOverlay } from './mount-overlay.ts';
import { createNoteList, type NoteList } from './note-list.ts';
import { noteUnder } from './note-under.ts';
import { createRail, type Rail } from './rail.ts';
import { EMPTY_SCENE, type Scene, sharingFigure, visibleNotes } from './scene.ts';
import { scrollToRange } from './scroll-to-range.ts';
import type { StageReader } from './stage-reader.ts';
import { staySucceedable } from './succeed.ts';
import { watchReader } from './watch-reader.ts';

/** Everything the reader sees on the page: marks, rail, the list for the keyboard, and one card at a time. */
export class Stage {
  readonly #document: Document;
  readonly #reader: StageReader;
  readonly #marks: Marks;
  readonly #list: NoteList;
  readonly #rail: Rail;
  readonly #announcer: Announcer;
  readonly #overlay: MountedOverlay;
  readonly #card: CardHolder;
  #scene = EMPTY_SCENE;
  /** Set while the focus goes back to a figure whose card was just closed. */
  #returning = false;

  constructor(document: Document, reader: StageReader, signal: AbortSignal) {
    this.#document = document;
    this.#reader = reader;
    this.#marks = createMarks(document, signal);
    const listed = {
      onFocus: (id: string) => this.#open(id),
      onEnter: (id: string) => this.#open(id, { focus: true }),
    };
    this.#list = createNoteList(document, listed);
    this.#rail = createRail(document, (id) => this.jump(id), signal);
    this.#announcer = createAnnouncer(document);
    const stand = element(document, 'div', { class: 'stand', hidden: '' });
    const hairline = element(document, 'div', { class: 'hairline', hidden: '' });
    const parts = [
      this.#marks.layer,
      this.#announcer.status,
      this.#list.region,
      this.#rail.rail,
      hairline,
      stand,
    ];
    this.#overlay = mountOverlay(document, parts, signal);
    const { root } = this.#overlay;
    staySucceedable(root.host, this.#marks.prefix, reader.isAlive);
    const cardOf = (id: string, placement: CardPlacement) => this.#cardOf(id, placement);
    this.#card = new CardHolder({ parts: { root, stand, hairline }, load: reader.loadCard, cardOf, signal });
    const doings = {
      noteAt: (event: MouseEvent) => noteUnder(event, this.#scene.marks ? this.#visible() : []),
      stand,
      root,
      onReach: () => this.#card.warm(),
      onRest: (id: string) => this.#open(id, { passing: true }),
      onLeave: () => this.#card.isPassing && this.#close(),
      // Its letters work at once, and Tab leads into it.
      onPress: (id: string) => this.#open(id, { focus: true }),
      onAway: () => this.#close(),
      onResize: () => this.#card.isMisplaced && this.#close(),
    };
    watchReader(document, doings, signal);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    const visible = this.#visible();
    this.#overlay.wear(scene.theme);
    this.#marks.draw(scene.marks ? visible : []);
    this.#list.show(
      visible.map(({ note }) => note),
      scene.language,
    );
    this.#rail.show(scene.rail ? visible : [], scene.language);
    if (this.#find(this.#card.openId) === undefined) this.#close();
    else this.#card.draw();
    this.#activate();
    this.#announcer.greet(
      visible.map(({ note }) => note),
      scene.language,
    );
  }

  /** Takes everything off the page; where the reader asked for that, it is said. */
  clear(because?: 'paused'): void {
    const { language } = this.#scene;
    this.show({ ...EMPTY_SCENE, language });
    this.#announcer.forget();
    if (because === 'paused') this.#announcer.say(pageStringsFor(language).paused);
  }

  /** Scrolls to a figure and gives its card the focus; false when the page does not hold it. */
  jump(noteId: string): boolean {
    const placed = this.#find(noteId);
    if (placed === undefined) return false;
    scrollToRange(placed.range);
    this.#open(noteId, { focus: true });
    return true;
  }

  /** Moves the focus to the next or previous figure in reading order, round and round; false without figures. */
  step(by: 1 | -1): boolean {
    const ids = this.#visible().map(({ note }) => note.id);
    const at = ids.indexOf(this.#card.openId ?? this.#focused() ?? '');
    const next = at < 0 && by < 0 ? ids.at(-1) : ids[(at + by + ids.length) % ids.length];
    const placed = this.#find(next);
    if (next === undefined || placed === undefined) return false;
    scrollToRange(placed.range);
    this.#list.button(next)?.focus({ preventScroll: true });
    this.#open(next);
    return true;
  }

  #open(id: string, opening: Opening = {}): void {
    const placed = this.#find(id);
    if (placed === undefined || this.#returning || !this.#reader.isAlive()) return;
    if (opening.passing !== true) this.#reader.select(id);
    this.#card.open(placed, opening);
    this.#activate();
  }

  #close(): void {
    const id = this.#card.openId;
    if (id === undefined) return;
    const held = this.#card.holdsFocus;
    this.#card.close();
    this.#activate();
    this.#returning = true;
    if (held) this.#list.button(id)?.focus({ preventScroll: true });
    this.#returning = false;
  }

  #activate(): void {
    this.#marks.activate(this.#find(this.#card.openId));
    this.#rail.activate(this.#card.openId);
  }

  #cardOf(id: string, placement: CardPlacement): CardProps | undefined {
    const placed = this.#find(id);
    if (placed === undefined) return undefined;
    const { reviews, language } = this.#scene;
    const sharing = sharingFigure(this.#visible(), placed).map(({ note }) => note.id);
    const at = sharing.indexOf(id);
    return {
      note: placed.note,
      review: reviews.get(id),
      language,
      placement,
      ...(at >= 0 && sharing.length > 1 && { sharing: { at, of: sharing.length } }),
      onStep: (by) => this.#open(sharing[(at + by + sharing.length) % sharing.length] ?? id, { focus: true }),
      onClose: () => this.#close(),
      onNote: () => this.#reader.review(id, 'noted'),
      onDismiss: () => this.#reader.review(id, 'dismissed'),
      onUndo: () => this.#reader.review(id, 'open'),
      onCopy: (citation) => copyText(this.#document, citation),
      onCompare: () => this.#reader.compare(id),
      onPause: () => this.#reader.pause(),
      onSiteOff: () => this.#reader.turnOff('site'),
      onAllOff: () => this.#reader.turnOff('everywhere'),
    };
  }

  #visible(): readonly PlacedNote[] {
    return visibleNotes(this.#scene);
  }

  #find(id: string | undefined): PlacedNote | undefined {
    return this.#scene.placed.find(({ note }) => note.id === id);
  }

  #focused(): string | undefined {
    const focused = this.#overlay.root.activeElement?.closest<HTMLElement>('[data-note-id]');
    return focused?.dataset.noteId;
  }
}
