/** Where the page for parents has a topic. */
import { slugify } from '../policy/naming.ts';

/** The topic's anchor; by its place among the school's topics where its name has no letters for one. */
export const topicAnchor = (name: string, at: number): string =>
  slugify(name) || `_topic-${at + 1}`;
