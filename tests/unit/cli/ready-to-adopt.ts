import { runCommand } from './run-command.ts';
import { copyOf, replaceIn } from './temporary-content.ts';

/** A copy of the small school whose draft can be adopted: every clause named, every change explained. */
export async function readyToAdopt(): Promise<string> {
  const folder = copyOf('tests/fixtures/small');
  await runCommand(['ids', '--content', folder]);
  replaceIn(
    `${folder}/pets/2025-2026.mdx`,
    'changes:\n',
    'changes:\n  feed-weekends: { kind: substantive, why: Animals eat every day. }\n',
  );
  return folder;
}
