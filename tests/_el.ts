import { chromium } from 'playwright-core';
import http from 'node:http'; import sirv from 'sirv';
const [dir, out, page, sel] = process.argv.slice(2);
const serve = sirv(dir!, { dev: true });
const srv = http.createServer((q, r) => serve(q, r, () => { r.statusCode = 404; r.end(); })).listen(0);
const port = (srv.address() as any).port;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const [w, h] of [[390, 844], [1280, 900]] as const) {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  await p.goto(`http://localhost:${port}/${page}`);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log('overflow', page, w, over);
  const box = await p.locator(sel!).first().boundingBox();
  await p.evaluate((y) => scrollTo(0, y), Math.max(0, box!.y - 60));
  await p.screenshot({ path: `${out}-${w}.png` });
}
await b.close(); srv.close();
