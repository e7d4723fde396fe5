// Finds the root of the site above an address that does not exist: the nearest folder with a style sheet of ours.
// From there every link works, and the page that is nearest to the address is offered.
// A day on which nothing changed has no page of its own: the page on which days are chosen leads to the one it is in.
(async () => {
  const all = (selector) => document.querySelectorAll(selector);
  /** How many letters have to be put in, left out or exchanged. */
  const distance = (a, b) => {
    let row = [...b, ''].map((_, i) => i);
    [...a].forEach((letter, i) => {
      const next = [i + 1];
      [...b].forEach((other, j) => {
        next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
      });
      row = next;
    });
    return row.at(-1);
  };
  /** The nearest of the known names; none where not even a third of the letters would have to change. */
  const nearest = (asked, known) =>
    known
      .map((one) => [one.name.startsWith(asked) ? 0.5 : distance(asked, one.name), one])
      .filter(([far]) => far <= Math.max(1, asked.length / 3))
      .sort(([a], [b]) => a - b)[0]?.[1];

  /** What the address may have meant: a page, and an edition of it. */
  const meant = (rest, known) => {
    const [first = '', ...more] = rest.toLowerCase().split('/').filter(Boolean);
    const page = nearest(first, known);
    if (!first || !page) return null;
    const edition = page.editions && nearest(more[0] ?? '-', page.editions);
    return edition
      ? { to: `${page.name}/${edition.name}/`, words: `${page.words} ${edition.words}` }
      : { to: `${page.name}/`, words: page.words };
  };

  const parts = location.pathname.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const root = `${parts.join('/')}/`;
    const found = await fetch(`${root}assets/site.css`, { method: 'HEAD' }).catch(() => null);
    if (!found?.ok || !found.headers.get('content-type')?.includes('css')) continue;
    const rest = decodeURIComponent(location.pathname.slice(root.length));
    const [, choose, day] = /^((?:[a-z0-9-]+\/)?on\/)(\d{4}-\d\d-\d\d)\/?$/.exec(rest) ?? [];
    if (day) location.replace(`${root}${choose}?day=${day}`);
    for (const [rel, file] of [
      ['stylesheet', 'assets/site.css'],
      ['icon', 'favicon.svg'],
    ])
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: root + file }),
      );
    for (const link of all('[data-to]')) link.href = root + link.dataset.to;
    for (const picture of all('[data-from]')) picture.src = root + picture.dataset.from;
    const form = document.querySelector('form');
    form.action = `${root}search/`;
    form.elements.q.value = rest.match(/[\p{L}’']{3,}/gu)?.join(' ') ?? '';
    const place = document.querySelector('[data-known]');
    const near = meant(rest, JSON.parse(place.dataset.known));
    if (near) {
      const link = place.querySelector('a');
      link.href = root + near.to + location.hash;
      link.textContent = near.words;
      place.dataset.ready = '';
    }
    for (const one of all('[data-root]')) one.dataset.ready = '';
    return;
  }
})();
