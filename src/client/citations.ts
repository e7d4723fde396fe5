/** A clause's number opens a sheet with its permanent links and a ready citation. */

export function offerCitations(): void {
  const article = document.querySelector<HTMLElement>('article[data-edition]');
  if (!article) return;
  for (const number of article.querySelectorAll<HTMLElement>('.n'))
    number.setAttribute('aria-haspopup', 'dialog');
  article.addEventListener('click', (event) => {
    const target = event.target as Element;
    const number = target.closest<HTMLAnchorElement>('a.n');
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Fetched when it is first wanted: most readers only read.
    void import('./citation-sheet.ts').then(({ openSheet }) => openSheet(article, number));
  });
}
