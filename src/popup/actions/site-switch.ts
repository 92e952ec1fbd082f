import {
  listSites,
  type PermissionsLike,
  patternOf,
  siteName,
  sitePattern,
  switchSiteOff,
  switchSiteOn,
} from '../../shared/sites.ts';
import type { StorageLike } from '../../shared/stored/settings.ts';
import type { Actions, SiteAnswer } from '../../views/state.ts';
import type { Board } from '../board.tsx';

/**
 * The site that the browser was last asked for: its question closes the popup, so the next one tells what came of it.
 */
const ASKED_KEY = 'asked-site';

export interface SiteSwitch extends Pick<Actions, 'setAlwaysOn'> {
  /** Tells the board which site the switch is for, how it stands, and what came of a question that closed the popup. */
  look(): Promise<void>;
}

export interface SiteSwitchParts {
  permissions: PermissionsLike;
  /** Forgotten when the browser closes. */
  memory: StorageLike;
  /** Of the tab's page; null where the browser tells none. */
  address(): Promise<string | null>;
}

/** The switch "always on this site" at the counter's foot. */
export function openSiteSwitch(
  { state, update }: Board,
  { permissions, memory, address }: SiteSwitchParts,
): SiteSwitch {
  async function show(answer: (on: boolean, pattern: string) => Promise<SiteAnswer | null>): Promise<void> {
    const pattern = sitePattern(await address());
    if (pattern === null) return update({ site: null, siteAnswer: null });
    const on = (await listSites(permissions)).includes(pattern);
    update({ site: { name: siteName(pattern), on }, siteAnswer: await answer(on, pattern) });
  }

  /** What came of the question for this site that closed the popup, told once. */
  async function answerBefore(on: boolean, pattern: string): Promise<SiteAnswer | null> {
    const { [ASKED_KEY]: asked } = await memory.get(ASKED_KEY);
    if (asked !== pattern) return null;
    await memory.remove([ASKED_KEY]);
    return on ? 'given' : 'refused';
  }

  async function tell(answer: SiteAnswer): Promise<void> {
    await memory.remove([ASKED_KEY]);
    await show(async () => answer);
  }

  return {
    look: () => show(answerBefore),
    // Nothing may stand between the click and the request: Firefox takes it only within the click.
    setAlwaysOn(on) {
      const { site } = state();
      if (!site) return;
      const pattern = patternOf(site.name);
      const change = on ? switchSiteOn(permissions, pattern) : switchSiteOff(permissions, pattern);
      if (on) void memory.set({ [ASKED_KEY]: pattern });
      void change.then(
        (agreed) => tell(on ? (agreed ? 'given' : 'refused') : 'ended'),
        () => tell('refused'),
      );
    },
  };
}
