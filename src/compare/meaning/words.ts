/** Small pieces of the sentences that readers see. */

/** Words as evidence. A long quotation keeps its beginning. */
export function quote(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= 80 ? `“${plain}”` : `“${plain.slice(0, 76).replace(/\s+\S*$/, '')} …”`;
}

/** "“A” became “B”.", "“B” was added.", "“A” was removed." */
export function became(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `${quote(from)} became ${quote(to)}.`;
  return to !== undefined ? `${quote(to)} was added.` : `${quote(from ?? '')} was removed.`;
}
