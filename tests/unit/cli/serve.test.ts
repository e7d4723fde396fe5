/** The static server: what a visitor gets, and the messages for wrong use. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../../src/cli/serve-folder.ts';
import { start } from '../build/run.ts';

const work = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(work, 'site');
const served: Served[] = [];
const serve = async (under?: string) => {
  const one = await serveFolder(site, { port: 0, ...(under === undefined ? {} : { under }) });
  served.push(one);
  return one;
};

beforeAll(() => {
  mkdirSync(join(site, 'rules'), { recursive: true });
  mkdirSync(join(work, 'secret'));
  writeFileSync(join(site, 'index.html'), 'Home');
  writeFileSync(join(site, '404.html'), 'Not here');
  writeFileSync(join(site, 'rules/index.html'), 'Rules');
  writeFileSync(join(work, 'secret/index.html'), 'Secret');
});
afterAll(() => {
  for (const { server } of served) server.close();
  rmSync(work, { recursive: true, force: true });
});

/** Requests a path exactly as it is written, which `fetch` would normalise first. */
const ask = ({ server }: Served, path: string) =>
  new Promise<string>((resolve, reject) => {
    const at = server.address() as { port: number };
    request({ port: at.port, host: '127.0.0.1', path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      const to = response.headers.location ?? '';
      response.on('end', () => resolve([response.statusCode, to || body].join(' ')));
    })
      .on('error', reject)
      .end();
  });

describe('a folder', () => {
  it.each([
    ['/', '200 Home'],
    ['/?q=walk', '200 Home'],
    ['/rules/', '200 Rules'],
    ['/rules', '301 /rules/'],
    ['/rules?q=1', '301 /rules/?q=1'],
    ['/nothing/', '404 Not here'],
    ['/%E0%A4%A', '404 Not here'],
    ['/../secret', '404 Not here'],
    ['/%2e%2e/secret', '404 Not here'],
    ['/../secret/index.html', '404 Not here'],
  ])('%s → %s', async (path, answer) => expect(await ask(await serve(), path)).toBe(answer));

  it.each(['/school/policies/', 'school/policies', '/school/policies'])(
    'under %s',
    async (under) => {
      const here = await serve(under);
      expect(here.address).toMatch(/^http:\/\/localhost:\d+\/school\/policies\/$/);
      expect(await ask(here, '/school/policies/rules')).toBe('301 /school/policies/rules/');
      expect(await ask(here, '/school/policies/rules/')).toBe('200 Rules');
      expect(await ask(here, '/rules/')).toBe('404 Not here');
    },
  );

  it('is read again with every request', async () => {
    const here = await serve();
    writeFileSync(join(site, 'new.html'), 'New');
    expect(await ask(here, '/new.html')).toBe('200 New');
  });

  it('takes the next port if one is taken', async () => {
    const first = await serve();
    const { port } = first.server.address() as { port: number };
    const second = await serveFolder(site, { port });
    served.push(second);
    expect((second.server.address() as { port: number }).port).toBeGreaterThan(port);
  });
});

it('without a built site says what to do', () => {
  expect(() => serveFolder(join(work, 'nowhere'), { port: 0 })).toThrow('There is no built site');
});

describe('npm run serve', () => {
  it.each([
    [['nowhere'], 'There is no built site in “nowhere”.'],
    [['--port', 'many'], '“many” is not a port'],
    [['--port', '70000'], '“70000” is not a port'],
    [['one', 'two'], '“two” is one word too many'],
    [['--prot', '1'], '--prot'],
  ])('%j is wrong use, and says why', async (args, words) => {
    const { code, printed } = await start('src/cli/serve.ts', ...args).done;
    expect(code).toBe(2);
    expect(printed).toContain(words);
    expect(printed).not.toMatch(/^\s+at /m);
  });

  it('ends cleanly with Ctrl+C', async () => {
    const running = start('src/cli/serve.ts', site, '--port', '0');
    await new Promise((resolve) => running.process.stdout!.once('data', resolve));
    running.process.kill('SIGINT');
    const { code, printed } = await running.done;
    expect(code).toBe(0);
    expect(printed).toContain('Press Ctrl+C to stop.');
  });
});
