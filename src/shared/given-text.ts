/** The page that reads a text: one selected on a page, or pasted. From the extension's root. */
export const GIVEN_TEXT_PAGE = 'src/popup/own-pages/given-text.html';

/** Where the context menu leaves a selected text for that page; `storage.session`. */
export const SELECTION_KEY = 'selection';
