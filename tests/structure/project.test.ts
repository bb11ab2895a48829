import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const paths = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
);

describe('the lockfile', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };

  it('names no registry, so that any mirror serves it', () => {
    const named = Object.entries(lock.packages).filter(
      ([path, { resolved }]) => path.startsWith('node_modules/') && /^https?:/.test(resolved ?? ''),
    );
    expect(named).toEqual([]);
  });
});

describe('names', () => {
  it('has no attic, no barrel and one central types file nowhere', () => {
    const attic =
      /(?:^|\/)(?:utils?|helpers?|common|misc)\.tsx?$|^lib\/(?:index|types)\.ts$|^lib\/[^/]+\/index\.ts$/;
    expect(paths.filter((path) => attic.test(path))).toEqual([]);
  });
});
