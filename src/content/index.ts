import { PAGE_PORT } from '../shared/port/messages.ts';
import { PAGE_DOOR } from '../shared/port/page-door.ts';
import { openWire } from '../shared/port/wire.ts';
import { followPage } from './follow-page.ts';
import { createRevealer } from './reveal/reveal.ts';

/** What an earlier injection left in this world. A symbol, since a page's `<a id="fineprint">` is a property of it too. */
const INSTALLED = Symbol.for('fineprint/1');
const world = globalThis as { [INSTALLED]?: { alive(): boolean } };

/** Injected at every click: a living earlier injection goes on serving; one whose extension was reloaded is dead and replaced. */
if (!world[INSTALLED]?.alive()) {
  const { runtime } = chrome;
  world[INSTALLED] = { alive: () => runtime.id !== undefined };
  runtime.onConnect.addListener((port) => {
    if (port.name === PAGE_PORT) serve(port);
  });
}

/** Answers one popup or side panel until its port closes; nothing stays behind then. */
function serve(port: chrome.runtime.Port): void {
  const revealer = createRevealer(document);
  const follower = followPage(window, (transcript) => {
    void wire.ask('changed', transcript).catch(stop);
  });
  const stop = () => {
    follower.stop();
    revealer.clear();
    window.removeEventListener('pagehide', leave);
  };
  // A page put aside for the back button keeps its scripts and, in Firefox, a port that says nothing any more.
  const leave = () => {
    stop();
    port.disconnect();
  };
  const wire = openWire(port, PAGE_DOOR, {
    read: () => follower.read(),
    reveal: (request) => revealer.reveal(request),
  });
  port.onDisconnect.addListener(stop);
  window.addEventListener('pagehide', leave);
}
