/** A place in an author's file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}
