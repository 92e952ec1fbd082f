import {
  listSites,
  type PermissionsLike,
  patternOf,
  siteName,
  sitePattern,
  switchSiteOff,
  switchSiteOn,
} from '../../shared/sites.ts';
import type { Actions } from '../../views/state.ts';
import type { Board } from '../board.tsx';

export interface SiteSwitch extends Pick<Actions, 'setAlwaysOn'> {
  /** Tells the board which site the switch is for, and how it stands. */
  look(): Promise<void>;
}

/**
 * The switch "always on this site" at the counter's foot.
 * @param address of the tab's page; null where the browser tells none
 */
export function openSiteSwitch(
  { t, state, update, say }: Board,
  permissions: PermissionsLike,
  address: () => Promise<string | null>,
): SiteSwitch {
  async function look(): Promise<void> {
    const pattern = sitePattern(await address());
    const on = pattern !== null && (await listSites(permissions)).includes(pattern);
    update({ site: pattern === null ? null : { name: siteName(pattern), on } });
  }
  return {
    look,
    // Nothing may stand between the click and the request: Firefox takes it only within the click.
    setAlwaysOn(on) {
      const { site } = state();
      if (!site) return;
      const pattern = patternOf(site.name);
      const change = on ? switchSiteOn(permissions, pattern) : switchSiteOff(permissions, pattern);
      void change.then(
        (agreed) => {
          if (!agreed) say(t('alwaysOnRefused'));
          return look();
        },
        () => say(t('alwaysOnRefused')),
      );
    },
  };
}
