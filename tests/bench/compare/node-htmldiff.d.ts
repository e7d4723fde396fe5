declare module 'node-htmldiff' {
  /** Two pieces of HTML; the second with `ins` and `del` put in. */
  export default function htmldiff(before: string, after: string): string;
}
