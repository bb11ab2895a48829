import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** The names of the tests that failed, where a report tells them. */
  readonly failures: readonly string[];
}

/** Runs a command whose success counts as one passed test. */
export function runStep(name: string, command: string): Outcome {
  const started = announce(name);
  const ok = run(command);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: since(started), failures: [] };
}

/** Runs vitest and counts its tests; a run that ends badly without a failed test still counts as one failure. */
export function runVitest(name: string, command: string, report: string): Outcome {
  const started = announce(name);
  rmSync(report, { force: true });
  const ok = run(`${command} --reporter=default --reporter=json --outputFile.json=${report}`);
  const { passed, failed, failures } = counts(report);
  const unseen = failed === 0 && (!ok || passed === 0) ? 1 : 0;
  return { name, passed, failed: failed + unseen, seconds: since(started), failures };
}

function announce(name: string): number {
  console.log(`\n── ${name}`);
  return performance.now();
}

function since(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}

function run(command: string): boolean {
  // The commands are constants of scripts/test.ts, so the shell sees nothing from outside.
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function counts(report: string): Pick<Outcome, 'passed' | 'failed' | 'failures'> {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const skipped = (json.numPendingTests ?? 0) + (json.numTodoTests ?? 0);
    const failures = (json.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .flatMap(({ status, fullName }) => (status === 'passed' ? [] : [fullName]));
    return { passed: json.numPassedTests ?? 0, failed: (json.numFailedTests ?? 0) + skipped, failures };
  } catch {
    // No report: vitest ended before it could write one, which runVitest counts as a failure.
    return { passed: 0, failed: 0, failures: [] };
  }
}
