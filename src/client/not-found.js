// Finds the root of the site above an address that does not exist: the nearest folder with a stylesheet of ours.
(async () => {
  const parts = location.pathname.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const root = `${parts.join('/')}/`;
    const found = await fetch(`${root}assets/site.css`, { method: 'HEAD' }).catch(() => null);
    if (!found?.ok || !found.headers.get('content-type')?.includes('css')) continue;
    for (const link of document.querySelectorAll('[data-to]')) link.href = root + link.dataset.to;
    document.querySelector('[data-root]').hidden = false;
    return;
  }
})();
