import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The identity of the Firefox build; a store keeps updates and settings by it. */
export const GECKO_ID = 'fineprint@fineprint.example';

/**
 * What each browser wants besides the shared manifest.json.
 * Chrome 120 is the oldest that the code is compiled for. Firefox 142 is the first to understand
 * `data_collection_permissions` on Android too, and has the CSS Custom Highlight API (140).
 */
const OWN_KEYS: Record<Target, object> = {
  chrome: { minimum_chrome_version: '120' },
  firefox: {
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
