export function readMarkdown(_text: string): never {
  throw new Error('not yet');
}
