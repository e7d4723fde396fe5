export function readHtml(_text: string): never {
  throw new Error('not yet');
}
