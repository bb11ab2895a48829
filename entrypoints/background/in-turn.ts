/** The same work, one run at a time: a run begins when the one before has ended, however it ended, and so with how things then stand. */
export function inTurn<Input extends readonly unknown[]>(
  work: (...input: Input) => Promise<void>,
): (...input: Input) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (...input) => {
    const run = () => work(...input);
    last = last.then(run, run);
    return last;
  };
}
