/** Where the data of search lies, from the root of the site. */
export const NOW_FOLDER = 'pagefind/';
export const OTHER_FOLDER = 'pagefind/other/';
export const WORDS_JSON = 'search/words.json';
export const TERMS_PAGE = 'search/terms/';
