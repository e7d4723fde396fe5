/** What a fresh clone installs: pinned, and from wherever the machine gets its packages. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('names no registry in the lock file', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
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
