import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The identity of the Firefox build; a store keeps updates and settings by it. */
const GECKO_ID = 'fineprint@fineprint.example';

/** The counter beside the page. */
const PANEL = 'src/popup/panel.html';

/**
 * What each browser wants besides the shared manifest.json.
 * Chrome 123 is the first to know `light-dark()`. Firefox 142 is the first to understand
 * `data_collection_permissions` on Android too, and has the CSS Custom Highlight API (140).
 */
const OWN_KEYS: Record<Target, object> = {
  chrome: {
    minimum_chrome_version: '123',
    background: { service_worker: 'src/background/switchboard.ts', type: 'module' },
    side_panel: { default_path: PANEL },
    // Both ask the reader nothing; the code asks for them when the reader switches them on.
    optional_permissions: ['contextMenus', 'sidePanel'],
  },
  firefox: {
    background: { scripts: ['src/background/switchboard.ts'] },
    sidebar_action: {
      default_title: '__MSG_extensionName__',
      default_panel: PANEL,
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** @returns the manifest of one target: manifest.json, the version of package.json, and the target's own keys */
export function manifestFor(target: Target): ManifestV3Export {
  return { ...source, version, ...OWN_KEYS[target] } as ManifestV3Export;
}
