// A link to a search: what it needs is asked for at once, with the page's own files.
if (/[?&]\w+=[^&]/.test(location.search) && !/[?&]changes=[^&]/.test(location.search))
  for (const to of document.currentScript.dataset.files.split(' ')) {
    const link = document.createElement('link');
    link.rel = to.endsWith('.js') ? 'modulepreload' : 'preload';
    if (!to.endsWith('.js')) link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = to;
    document.head.append(link);
  }
