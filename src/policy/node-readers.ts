/** A table of what is done with each kind of node of a syntax tree, and the way through it. */

/** One reader for each kind of node: where one is missing, the program does not compile. */
export type NodeReaders<Node extends { type: string }, Given extends unknown[], Result> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>, ...given: Given) => Result;
};

/** Reads a node by the reader of its kind. @param given what the readers are told besides the node */
export function readNode<Node extends { type: string }, Given extends unknown[], Result>(
  readers: NodeReaders<Node, Given, Result>,
  node: Node,
  ...given: Given
): Result {
  // The compiler does not see that a reader found by a node's kind takes that node.
  const read = readers[node.type as Node['type']] as (node: Node, ...given: Given) => Result;
  return read(node, ...given);
}
