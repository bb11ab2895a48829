import type { ReferenceDocument } from '../corpus/types.ts';
import type { PackPreview } from '../pack/types.ts';
import type { BackupPreview, FigureChange, InstalledPack, Library, TopicChoices } from '../store/types.ts';

/** Options → background: the reader's own references, packs, backup, and what changed since it was read. */
export type LibraryAsk =
  | { readonly type: 'library' }
  | { readonly type: 'own-documents' }
  | { readonly type: 'topic-choices' }
  /** Parsed by the store, which refuses what is no document of the reader's. */
  | { readonly type: 'keep-document'; readonly document: ReferenceDocument }
  | { readonly type: 'remove-document'; readonly doc: string }
  | { readonly type: 'preview-pack'; readonly text: string }
  /** With an address the pack is subscribed to. */
  | { readonly type: 'import-pack'; readonly text: string; readonly address: string | null }
  | { readonly type: 'remove-pack'; readonly id: string }
  /** Null for the reader's own references. */
  | { readonly type: 'export-pack'; readonly id: string | null }
  /** Goes out to an address that the reader named; the only message that does, with `check-packs`. */
  | { readonly type: 'fetch-pack'; readonly address: string }
  | { readonly type: 'check-packs' }
  | { readonly type: 'unsubscribe'; readonly id: string }
  | { readonly type: 'write-backup' }
  | { readonly type: 'preview-backup'; readonly text: string }
  | { readonly type: 'restore-backup'; readonly text: string }
  | { readonly type: 'erase-everything' }
  | { readonly type: 'figure-changes' }
  | { readonly type: 'forget-figures' };

export interface LibraryAnswers {
  readonly library: Library;
  readonly 'own-documents': readonly ReferenceDocument[];
  readonly 'topic-choices': readonly TopicChoices[];
  readonly 'keep-document': ReferenceDocument;
  /** The document as it was, to be kept again; null when it was gone. */
  readonly 'remove-document': ReferenceDocument | null;
  readonly 'preview-pack': PackPreview;
  readonly 'import-pack': InstalledPack;
  readonly 'remove-pack': null;
  readonly 'export-pack': string;
  readonly 'fetch-pack': string;
  readonly 'check-packs': readonly InstalledPack[];
  readonly unsubscribe: null;
  readonly 'write-backup': string;
  readonly 'preview-backup': BackupPreview;
  readonly 'restore-backup': null;
  readonly 'erase-everything': null;
  readonly 'figure-changes': readonly FigureChange[];
  readonly 'forget-figures': null;
}
