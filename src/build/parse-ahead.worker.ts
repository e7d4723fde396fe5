/** The thread of `BuildContext.parseAhead`: parses every edition of a content folder and sends all of them back. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../content/read-content.ts';
import { buildLibrary } from '../content/build-library.ts';
import { parseEdition } from '../policy/edition.ts';

const editions: { file: string; source: string; parsed: unknown }[] = [];
buildLibrary(readContent(workerData as string), {
  parse: (input) => {
    const parsed = parseEdition(input);
    editions.push({ file: input.file, source: input.source, parsed });
    return parsed;
  },
});
parentPort?.postMessage(editions);
