import { pageStringsFor } from '../../components/strings/page.ts';
import { type Announcer, createAnnouncer } from './announce.ts';
import { createMarks, type Marks } from './draw-marks.ts';
import { element } from './element.ts';
import { type MountedOverlay, mountOverlay } from './mount-overlay.ts';
import { createNoteList, type NoteList } from './note-list.ts';
import { noteUnder } from './note-under.ts';
import { createRail, type Rail } from './rail.ts';
import { EMPTY_SCENE, findNote, type Scene, visibleNotes } from './scene.ts';
import type { StageService } from './serve-stage.ts';
import { staySucceedable } from './succeed.ts';
import { Turning } from './turning.ts';
import { watchReader } from './watch-reader.ts';

/** Everything the reader sees on the page: marks, rail, the list for the keyboard, and the card of the figure turned to. */
export class Stage {
  readonly turning: Turning;
  readonly #marks: Marks;
  readonly #list: NoteList;
  readonly #rail: Rail;
  readonly #announcer: Announcer;
  readonly #overlay: MountedOverlay;
  #scene = EMPTY_SCENE;

  constructor(document: Document, service: StageService, signal: AbortSignal) {
    const turnTo = (id: string) => this.turning.to(id);
    const turnInto = (id: string) => this.turning.to(id, { focus: true });
    this.#marks = createMarks(document, signal);
    this.#list = createNoteList(document, { onFocus: turnTo, onEnter: turnInto });
    this.#rail = createRail(document, (id) => this.turning.jump(id), signal);
    this.#announcer = createAnnouncer(document);
    const stand = element(document, 'div', { class: 'stand', hidden: '' });
    const hairline = element(document, 'div', { class: 'hairline', hidden: '' });
    this.#overlay = mountOverlay(
      document,
      [this.#marks.layer, this.#announcer.status, this.#list.region, this.#rail.rail, hairline, stand],
      signal,
    );
    const { root } = this.#overlay;
    staySucceedable(root.host, this.#marks.prefix, service.isAlive);
    this.turning = new Turning({
      parts: { root, stand, hairline },
      scene: () => this.#scene,
      service,
      button: this.#list.button,
      onTurn: (id) => {
        this.#marks.activate(findNote(this.#scene, id));
        this.#rail.activate(id);
      },
      signal,
    });
    const noteAt = (event: MouseEvent) =>
      noteUnder(event, this.#scene.marks ? visibleNotes(this.#scene) : []);
    watchReader(document, { noteAt, stand, root, turning: this.turning }, signal);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    const visible = visibleNotes(scene);
    const notes = visible.map(({ note }) => note);
    this.#overlay.wear(scene.theme);
    this.#marks.draw(scene.marks ? visible : []);
    this.#list.show(notes, scene.language);
    this.#rail.show(scene.rail ? visible : [], scene.language);
    this.turning.refresh();
    this.#announcer.greet(notes, scene.language);
  }

  /** Takes everything off the page; where the reader asked for that, it is said. */
  clear(because?: 'paused'): void {
    const { language } = this.#scene;
    this.show({ ...EMPTY_SCENE, language });
    this.#announcer.forget();
    if (because === 'paused') this.#announcer.say(pageStringsFor(language).paused);
  }
}
