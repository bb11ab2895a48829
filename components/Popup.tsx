import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/types.ts';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { PageState } from '../lib/messages/types.ts';
import type { Note } from '../lib/note/types.ts';
import type { Review, ReviewState } from '../lib/store/types.ts';
import { type Done, LastAction } from './LastAction.tsx';
import { PageMenu, type SwitchedSettings } from './PageMenu.tsx';
import { PopupBar } from './PopupBar.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupState } from './PopupState.tsx';
import { ReadPage } from './ReadPage.tsx';
import { stringsFor } from './strings/strings-for.ts';

/** A list of no more than these needs no height of its own. */
const FEW = 4;

/** What a tab can be beyond what its page says: a page the browser keeps from us, or one switched off. */
export type PopupView =
  | Exclude<PageState, { status: 'off' }>
  | { readonly status: 'unreachable' }
  | { readonly status: 'off'; readonly everywhere: boolean };

/** Each answers whether it could be done; what could not is said. */
export interface PopupActions {
  readonly onSwitch: (on: boolean) => unknown;
  readonly onCheck: () => unknown;
  readonly onTurnOn: () => unknown;
  readonly onPause: (paused: boolean) => unknown;
  readonly onSettings: (change: Partial<SwitchedSettings>) => unknown;
  readonly onJump: (noteId: string) => unknown;
  readonly onReview: (noteId: string, state: ReviewState, remark?: string) => Promise<boolean>;
  /** Takes the place of everything decided on this page. */
  readonly onReviews: (reviews: readonly Review[]) => Promise<boolean>;
  /** Answers the notes with all their references, which a search goes through. */
  readonly onSearch: () => Promise<readonly Note[]>;
  /** Answers the name of the file that was made. */
  readonly onExport: (format: ExportFormat) => Promise<string>;
  readonly onCopy: () => Promise<unknown>;
  readonly onCompare: (noteId: string | null) => unknown;
  readonly onOptions: () => unknown;
  readonly onAddPage: () => unknown;
  readonly onLanguage: (language: InterfaceLanguage) => unknown;
}

interface Props extends PopupActions {
  readonly view: PopupView;
  readonly language: InterfaceLanguage;
  readonly siteOn: boolean | null;
  readonly settings: SwitchedSettings;
}

export function Popup({ view, language, siteOn, settings, ...act }: Props) {
  const t = stringsFor(language);
  const root = useRef<HTMLElement>(null);
  /** The row that the reader was last on. */
  const current = useRef<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    // A button that went with its state leaves the focus nowhere.
    if (document.activeElement === document.body) root.current?.focus();
  }, [view.status]);
  const listed = view.status === 'read' && view.notes.length > 0;
  const size = !listed ? '' : view.notes.length > FEW ? 'is-listed is-full' : 'is-listed';
  const reviews = view.status === 'read' ? view.reviews : [];

  const say = (kept: boolean, words: string, undo?: () => void) =>
    setDone(kept ? { words, ...(undo && { undo }) } : { words: t.desk.notKept });
  const handOver = async (work: () => Promise<string>) => {
    // A page that was left has nothing to hand over, and a browser may refuse the clipboard.
    const words = await work().catch(() => t.desk.notExported);
    setDone({ words });
  };
  const restore = async () => say(await act.onReviews(reviews), t.desk.restored);
  const erase = async () => say(await act.onReviews([]), t.desk.erased(reviews.length), () => void restore());
  const decide = async (noteId: string, state: ReviewState) => {
    setDone(null);
    if (!(await act.onReview(noteId, state))) say(false, '');
  };
  const remark = async (noteId: string, text: string) => {
    const before = reviews.find((review) => review.noteId === noteId);
    const state = before?.state ?? 'open';
    const undo = async () => say(await act.onReview(noteId, state, before?.remark ?? ''), t.desk.restored);
    const kept = await act.onReview(noteId, state, text);
    say(kept, text === '' ? t.desk.remarkRemoved : t.desk.remarkSaved, () => void undo());
  };
  return (
    <main class={`popup ui ${size}`} lang={language} tabIndex={-1} ref={root}>
      <PopupBar language={language} siteOn={siteOn} onSwitch={act.onSwitch}>
        <PageMenu
          language={language}
          settings={settings}
          paused={view.status === 'read' ? false : view.status === 'paused' ? true : null}
          reviewCount={reviews.length}
          onErase={erase}
          onPause={act.onPause}
          onAddPage={act.onAddPage}
          onSettings={act.onSettings}
          onLanguage={act.onLanguage}
        />
      </PopupBar>
      {listed ? (
        <ReadPage
          view={view}
          language={language}
          onCurrent={(noteId) => {
            current.current = noteId;
          }}
          onJump={act.onJump}
          onCompare={act.onCompare}
          onSearch={act.onSearch}
          onReview={(noteId, state) => void decide(noteId, state)}
          onRemark={(noteId, text) => void remark(noteId, text)}
        />
      ) : (
        <PopupState view={view} language={language} {...act} />
      )}
      <LastAction done={done} language={language} />
      <PopupFoot
        language={language}
        exports={listed}
        onCompare={() => act.onCompare(current.current)}
        onExport={(format) => handOver(async () => t.desk.exported(await act.onExport(format)))}
        onCopy={() =>
          handOver(async () => {
            await act.onCopy();
            return t.desk.copied;
          })
        }
        onOptions={act.onOptions}
      />
    </main>
  );
}
