import type { ReadOptions, SourceDocument } from '../document.ts';
export function readPdf(_b: Uint8Array, _o: ReadOptions): Promise<SourceDocument> {
  throw new Error('not yet');
}
