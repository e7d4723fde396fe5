// Finds the root of the site above an address that does not exist: the nearest folder with a stylesheet of ours.
// A day on which nothing changed has no page of its own: the page on which days are chosen leads to the one it is in.
(async () => {
  const parts = location.pathname.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const root = `${parts.join('/')}/`;
    const found = await fetch(`${root}assets/site.css`, { method: 'HEAD' }).catch(() => null);
    if (!found?.ok || !found.headers.get('content-type')?.includes('css')) continue;
    const rest = location.pathname.slice(root.length);
    const [, choose, day] = /^((?:[a-z0-9-]+\/)?on\/)(\d{4}-\d\d-\d\d)\/?$/.exec(rest) ?? [];
    if (day) location.replace(`${root}${choose}?day=${day}`);
    for (const link of document.querySelectorAll('[data-to]')) link.href = root + link.dataset.to;
    for (const picture of document.querySelectorAll('[data-from]')) {
      picture.src = root + picture.dataset.from;
      picture.hidden = false;
    }
    document.querySelector('[data-root]').hidden = false;
    return;
  }
})();
