/** A message that is not one of the protocol's, or misses a field. */
export class CorruptMessage extends Error {
  override readonly name = 'CorruptMessage';
}

/** Nobody listens on the other side: no reader in the page, or the extension was reloaded. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The other side threw; `cause` is the name of its error. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
}
