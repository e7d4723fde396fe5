/** Puts the page's whole address at the foot of every printed sheet, in place of the part known at build. */

/** Buttons that print; they do nothing without scripts, so they only appear with them. */
export function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.dataset.print = 'ready';
    button.addEventListener('click', () => print());
  }
}

export function printWholeAddress(): void {
  addEventListener('beforeprint', () => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.ownerNode instanceof HTMLStyleElement ? sheet.cssRules : []) {
        if (!(rule instanceof CSSPageRule)) continue;
        const address = location.href.split('#')[0]!.replace(/["\\]/g, '');
        sheet.insertRule(
          `@page{@bottom-left{content:"${address}";font:8pt sans-serif;color:#333}}`,
          sheet.cssRules.length,
        );
        return;
      }
  });
}
