/** The styles of what opens over a page: loaded when something first does. */

let loading: Promise<void> | undefined;

/** Settles when they are there, or did not come: what opens is of use without them. */
export function overlayStyles(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const { root = './', overlays = '' } = document.documentElement.dataset;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = root + overlays;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
  return loading;
}
