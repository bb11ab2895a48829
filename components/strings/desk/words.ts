import type { ExportFormat } from '../../../lib/export/types.ts';

/** The words of the popup's menus and of its remarks. */
export interface DeskWords {
  readonly more: string;
  readonly pauseHere: string;
  readonly everywhere: string;
  readonly marks: string;
  readonly rail: string;
  readonly addPage: string;
  readonly eraseReviews: string;
  readonly erased: (count: number) => string;
  readonly restored: string;
  readonly compare: string;
  readonly compareHint: string;
  readonly settings: string;
  readonly export: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly notExported: string;
  readonly exported: (file: string) => string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly editRemark: string;
  readonly save: string;
  readonly cancel: string;
  readonly remarkSaved: string;
  readonly remarkRemoved: string;
  readonly notKept: string;
  readonly browse: string;
}
