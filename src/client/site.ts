/** What every page does beyond plain HTML. Nothing here is needed to read, link or print. */
import { offerSearch } from './search/offer.ts';
import { correctCounts, correctReviews, correctTakeovers } from './reviews.ts';
import { followContents } from './contents.ts';
import { offerCitations } from './citations.ts';
import { offerPrinting, printWholeAddress } from './printing.ts';
import { listenForKeys, onKey } from './shortcuts.ts';

correctReviews();
correctTakeovers();
correctCounts();
followContents();
offerCitations();
offerPrinting();
printWholeAddress();
offerSearch();

const comparison = document.querySelector<HTMLElement>('[data-compare]');
if (comparison) (await import('./steps.ts')).stepThroughChanges(comparison, onKey);
// Last, when every key of the page has something to do.
listenForKeys();
