import type { PackFault } from './types.ts';

/** Why a file or an address as a whole was refused; what the reader is told goes by the fault. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly fault: PackFault;

  constructor(fault: PackFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}
