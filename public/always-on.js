// Stands on always-on sites only: says that a page is there, and again when it goes to another address
// without loading. It reads nothing; the background asks the content script beside it for that.
{
  const say = () => chrome.runtime.sendMessage('page-shown').catch(() => {});
  let address = location.href;
  const timer = setInterval(() => {
    if (!chrome.runtime?.id) return clearInterval(timer);
    if (location.href === address) return;
    address = location.href;
    say();
  }, 1000);
  say();
}
