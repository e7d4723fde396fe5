/** What every page does beyond plain HTML. Nothing here is needed to read, link or print. */
import { correctReviews } from './reviews.ts';

correctReviews();
