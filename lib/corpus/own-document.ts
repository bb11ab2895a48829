const PREFIX = 'own-';

/** A name for a document that the reader adds; `token` is any lower-case identifier. */
export function ownDocumentId(token: string): string {
  return `${PREFIX}${token}`;
}

/** Whether the reader added the document; seeds and packs may not use such names. */
export function isOwnDocument(doc: string): boolean {
  return doc.startsWith(PREFIX);
}
