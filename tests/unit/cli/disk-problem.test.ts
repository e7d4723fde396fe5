import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diskProblem } from '../../../src/cli/disk-problem.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('Nothing was thrown.');
};
const fault = (code: string) =>
  Object.assign(new Error(`${code}: …`), { code, syscall: 'open', path: '/a/b' });

it('says where, and what to do', () => {
  expect(diskProblem(fault('EROFS'))).toBe(
    '/a/b could not be written (EROFS): the disk is read-only. Copy the project to a folder that you may write to.',
  );
  expect(diskProblem(fault('ENOSPC'))).toMatch(
    /^\/a\/b could not be written \(ENOSPC\): the disk is full\./,
  );
  expect(diskProblem(fault('EACCES'))).toMatch(/you may not write there\. Ask for/);
});

it('does not speak of writing where a folder may not be opened', () => {
  const closed = Object.assign(fault('EACCES'), { syscall: 'scandir' });
  expect(diskProblem(closed)).toBe(
    '/a/b could not be read (EACCES): you may not open it. Ask for the right to, or copy the project to a folder of yours.',
  );
});

it('gives the system’s own words for any other problem of the disk', () => {
  expect(diskProblem(thrownBy(() => readFileSync('/nowhere/at/all')))).toMatch(
    /^This could not be read or written: ENOENT: .*\/nowhere\/at\/all/,
  );
  expect(diskProblem(thrownBy(() => writeFileSync('tests', '')))).toMatch(/EISDIR/);
});

it('says nothing about what is not a problem of the disk', () => {
  for (const thrown of [new Error('a'), new TypeError('b'), 'c', null, undefined])
    expect(diskProblem(thrown)).toBeNull();
});
