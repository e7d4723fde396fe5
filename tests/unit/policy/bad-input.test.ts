/**
 * The messages about bad input. Each folder of tests/fixtures/bad is a
 * content folder with one kind of problem; its expected.txt is the whole message.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { fileMessages } from '../../../src/messages/file-messages.ts';
import { attachedMessages } from '../../../src/messages/attached-messages.ts';
import { attentionMessages } from '../../../src/messages/attention-messages.ts';
import { refusedFileMessages } from '../../../src/messages/refused-file-messages.ts';
import { registerMessages } from '../../../src/messages/register-messages.ts';
import { vocabularyMessages } from '../../../src/messages/vocabulary-messages.ts';
import { calendarMessages } from '../../../src/messages/calendar-messages.ts';
import { catalogue, formatProblems } from '../../../src/messages/problem.ts';

const folder = fileURLToPath(new URL('../../fixtures/bad', import.meta.url));
const cases = readdirSync(folder).sort();
const load = (name: string) => buildLibrary(readContent(`${folder}/${name}`, 'content'));

it.each(cases)('%s', async (name) => {
  const { library, problems } = load(name);
  const errors = problems.filter((p) => p.severity === 'error');
  expect(library === null).toBe(errors.length > 0);
  await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(
    `${folder}/${name}/expected.txt`,
  );
});

/** Reported for texts that no other check foresees, so it has no case. */
const UNFORESEEN = 'mdx-broken';

it('has a case for every problem that the model can report', () => {
  const shown = new Set(cases.flatMap((name) => load(name).problems.map((p) => p.code)));
  const ofTheModel = Object.keys(catalogue).filter(
    (code) =>
      !(
        code in fileMessages ||
        code in registerMessages ||
        code in attentionMessages ||
        // They are about files of many kinds, which their own tests make.
        code in attachedMessages ||
        // Judged by the day and the register, with tests of their own.
        code in calendarMessages ||
        code in vocabularyMessages ||
        code in refusedFileMessages
      ),
  );
  expect(ofTheModel.filter((code) => !shown.has(code as never))).toEqual([UNFORESEEN]);
});
