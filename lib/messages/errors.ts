/** A message that is not one of the protocol's, or misses a field. */
export class CorruptMessage extends Error {
  override readonly name = 'CorruptMessage';

  /** `path` names the first field at fault. */
  static of(side: string, path: string): CorruptMessage {
    return new CorruptMessage(`unknown message to the ${side}${path === '' ? '' : `: field ${path}`}`);
  }
}

/** A page asked for what only the extension's own pages may ask for. */
export class NotForPages extends Error {
  override readonly name = 'NotForPages';
}

/** Nobody listens on the other side: no reader in the page, or the extension was reloaded. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The other side threw; `cause` is the name of its error, `fault` its code where it has one. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
  readonly fault: string | undefined;

  constructor(message: string, options: ErrorOptions, fault?: string) {
    super(message, options);
    this.fault = fault;
  }
}
