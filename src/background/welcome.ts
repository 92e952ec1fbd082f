import { browser, type Runtime } from '../shared/browser.ts';

/** One page after a first real install; not for updates, nor for builds that a developer loads. */
export async function welcome({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || temporary) return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/popup/own-pages/welcome.html') });
}
