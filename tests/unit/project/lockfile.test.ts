/** The lock file is complete for every system, so that a fresh clone installs anywhere. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

it('names every optional package of every system', () => {
  const named = new Set(
    Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const missing = Object.values(lock.packages)
    .flatMap((p) => Object.keys(p.optionalDependencies ?? {}))
    .filter((name) => !named.has(name));
  expect([...new Set(missing)]).toEqual([]);
});

it('pins the direct dependencies exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d/.test(v),
  );
  expect(loose).toEqual([]);
});
