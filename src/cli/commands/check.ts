import { formatProblems } from '../../messages/problem.ts';
import { checkContent } from '../../build/check-content.ts';
import { readArguments, type Command } from '../command.ts';
import { findPolicy, settledFolder } from '../open-content.ts';

export const check: Command = {
  name: 'check',
  summary: 'everything that is wrong or needs attention, and how to mend it',
  usage: '[<policy>] [--strict] [--json]',
  writes: false,
  about:
    'Checks all content: what cannot be read, ids and references, lineage, published texts against the register, reasons for changes, reviews, and law that is out of date. Errors stop a build; warnings do not.',
  examples: [
    { run: 'check', does: 'everything' },
    { run: 'check social-media', does: 'one policy' },
    { run: 'check --json', does: 'the same for another program' },
  ],
  options: {
    strict: { type: 'boolean', help: 'end with exit code 1 for warnings too' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  run(args, io) {
    const given = readArguments(check, args, 1);
    // What an interrupted command left is one of the problems.
    const { folder } = settledFolder(given.content, io);
    const { problems, policies, register, files } = checkContent(folder, { today: io.today });
    const [slug] = given.positionals;
    // A policy of which nothing can be read is there all the same.
    const isFolder = slug !== undefined && files.files.has(`${slug}/`);
    if (slug !== undefined && !isFolder) findPolicy(policies, slug, register);
    const place = slug && `${folder}/${slug}`;
    const shown = place
      ? problems.filter(({ file }) => file === place || file.startsWith(`${place}/`))
      : problems;
    if (given.flag('json')) io.out(JSON.stringify(shown, null, 2));
    else io.out(shown.length > 0 ? formatProblems(shown) : 'All is well.');
    const failing = shown.some((p) => p.severity === 'error' || given.flag('strict'));
    return failing ? 1 : 0;
  },
};
