// Stands on always-on sites only: says that a page is there, and again when it goes to another address
// without loading. It reads nothing; the background asks the content script beside it for that.
{
  const STANDS = Symbol.for('fineprint/always-on');
  const { runtime } = chrome;
  const stands = () => runtime.id !== undefined;
  const say = () => runtime.sendMessage('page-shown').catch(() => {});
  // Injected anew into a page where it stands already, it speaks again and looks at the address no more often.
  if (!globalThis[STANDS]?.()) {
    globalThis[STANDS] = stands;
    let address = location.href;
    const timer = setInterval(() => {
      if (!stands()) return clearInterval(timer);
      if (location.href === address) return;
      address = location.href;
      say();
    }, 1000);
  }
  say();
}
