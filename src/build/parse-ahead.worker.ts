/** The thread of `parseAhead`: parses every edition of a content folder and hands all of them back. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../content/read-content.ts';
import { buildLibrary } from '../content/library.ts';
import { keptParsed, parseOnce } from './parsed.ts';

buildLibrary(readContent(workerData as string), parseOnce);
parentPort?.postMessage(keptParsed());
