/** What every page does beyond plain HTML. Nothing here is needed to read, link or print. */
import { offerSearch } from '../search/client/offer.ts';
import { correctCounts, correctReviews, correctTakeovers } from './reviews.ts';
import { followContents } from './contents.ts';
import { offerCitations } from './citations.ts';
import { offerPrinting, printWholeAddress } from './printing.ts';
import { listenForKeys } from './shortcuts.ts';
import { stepThroughChanges } from './steps.ts';

correctReviews();
correctTakeovers();
correctCounts();
followContents();
offerCitations();
stepThroughChanges();
offerPrinting();
printWholeAddress();
offerSearch();
listenForKeys();
