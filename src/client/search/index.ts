/**
 * All of search that is loaded when somebody searches, as one file: on a slow network a
 * request more costs more than the few kilobytes that only one of the places needs.
 */
export { offerCombobox } from './combobox.ts';
export { openSearchDialog } from './search-dialog.ts';
export { startSearchPage } from './search-page.ts';
