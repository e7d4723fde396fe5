// A link to a search: what it needs is asked for at once, with the page's own files. The parts
// of the vocabulary are found as src/search/parts-of.ts does it, from words as they are typed.
if (/[?&]\w+=[^&]/.test(location.search) && !/[?&]changes=[^&]/.test(location.search)) {
  const { files, vocabulary, parts } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const passedOver =
    /^(?:..?|the|and|you|for|are|can|who|how|why|not|has|have|what|when|where|does|will|with|from|that|this|they|there|would|should|could|about|their|get|got|need)$/;
  const wanted = words
    .filter((word) => !passedOver.test(word))
    .map((word) => {
      let sum = 0;
      for (const letter of word.slice(0, 3)) sum = sum * 31 + letter.charCodeAt(0);
      return `${vocabulary}${sum % Number(parts)}.json`;
    });
  for (const to of new Set([...files.split(' '), ...wanted])) {
    const link = document.createElement('link');
    link.rel = to.endsWith('.js') ? 'modulepreload' : 'preload';
    if (!to.endsWith('.js')) link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = to;
    document.head.append(link);
  }
}
