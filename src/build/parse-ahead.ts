/** In a build: the editions are parsed in a thread of their own while the pages are bundled. */
import type { AstroIntegration } from 'astro';
import { Worker } from 'node:worker_threads';
import { keepParsed, type Kept } from './parsed.ts';
import { contentFolder } from './settings.ts';

export function parseAhead(): AstroIntegration {
  return {
    name: 'parse-ahead',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const parsed = parseInThread(contentFolder());
        // The bundle is closed before the first page asks for the library.
        updateConfig({ vite: { plugins: [{ name: 'parse-ahead', closeBundle: () => parsed }] } });
      },
    },
  };
}

/** Never fails: what the thread did not parse is parsed, and its faults told, when it is asked for. */
function parseInThread(folder: string): Promise<void> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./parse-ahead.worker.ts', import.meta.url), {
      workerData: folder,
    });
    worker.on('message', (kept: Kept[]) => keepParsed(kept));
    worker.on('error', () => done());
    worker.on('exit', () => done());
  });
}
