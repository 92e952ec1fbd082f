/** Between the extension's own pages: a click on the button opened a page to it. */
const channel = new BroadcastChannel('fineprint-opened-pages');

/** Tells the counter beside the page that the tab can be read now. */
export function tellOpened(): void {
  channel.postMessage(null);
}

/** Calls back whenever the popup could read a page. */
export function onOpened(listener: () => void): void {
  channel.addEventListener('message', listener);
}
