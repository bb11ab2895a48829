import type { ExportFormat, PageReview } from './types.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Form {
  readonly extension: string;
  readonly type: string;
  readonly write: (review: PageReview) => string;
}

const forms: Readonly<Record<ExportFormat, Form>> = {
  markdown: { extension: 'md', type: 'text/markdown', write: writeMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: writeCsv },
  json: { extension: 'json', type: 'application/json', write: writeJson },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: writeAnnotations },
};

/** A page's review as a file, named by host and day: `parallax-hani.co.kr-2025-01-31.md`. */
export function exportReview(review: PageReview, format: ExportFormat): ExportedFile {
  const { extension, type, write } = forms[format];
  const host = URL.parse(review.page)?.hostname.replace(/^www\./, '') ?? 'page';
  const day = review.generated.slice(0, 10);
  return {
    name: `parallax-${host.replaceAll(/[^\p{L}\p{N}.-]/gu, '-')}-${day}.${extension}`,
    type,
    text: write(review),
  };
}
