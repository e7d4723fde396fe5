// Before anything is painted: whether the address asks for a part of the page. The whole is then not shown
// first, to be moved away under the reader’s eyes (see “.waits” in the styles).
if (location.search) document.documentElement.dataset.asked = '';
