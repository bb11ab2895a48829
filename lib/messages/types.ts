import type { Article } from '../article/types.ts';
import type { Examination } from '../note/types.ts';
import type { Review, ReviewState } from '../store/types.ts';

/** How the reading of a tab stands, as the popup shows it. */
export type PageState =
  | { readonly status: 'unsupported' }
  | { readonly status: 'reading' }
  | { readonly status: 'untopical' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'off' }
  | {
      readonly status: 'read';
      readonly page: string;
      readonly title: string;
      readonly examination: Examination;
      readonly reviews: readonly Review[];
      /** Ids of notes whose figure could not be found on the page. */
      readonly unplaced: readonly string[];
    };

/** Content script → background. */
export type ToBackground =
  | { readonly type: 'examine'; readonly article: Article }
  | { readonly type: 'review'; readonly page: string; readonly noteId: string; readonly state: ReviewState; readonly remark: string }
  | { readonly type: 'reviews'; readonly page: string }
  | { readonly type: 'settings' }
  | { readonly type: 'reload-corpus' };

/** Popup → content script of the active tab. */
export type ToPage =
  | { readonly type: 'page-state' }
  | { readonly type: 'jump'; readonly noteId: string }
  | { readonly type: 'reviews-changed' };
