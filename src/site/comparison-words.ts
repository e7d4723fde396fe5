/** The words of a comparison are the same on the site and on the command line. */
export { clauseName, kindWords, summaryWords, whereWords } from '../compare/render/words.ts';
