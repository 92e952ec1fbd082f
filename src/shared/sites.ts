/** Always-on sites. The browser's own record of permissions is the only list; nothing is kept beside it. */

export interface PermissionsLike {
  getAll(): Promise<{ origins?: string[] }>;
  request(permissions: { origins: string[] }): Promise<boolean>;
  remove(permissions: { origins: string[] }): Promise<boolean>;
}

/** Matches one site in both schemes: `*://news.example/*`; not `*://*.example/*`, not `<all_urls>`. */
const SITE = /^\*:\/\/[^*/]+\/\*$/;

/** @returns `*://news.example/*`, or null where there is no web site */
export function sitePattern(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && hostname ? patternOf(hostname) : null;
}

/** `news.example` → `*://news.example/*` */
export const patternOf = (name: string): string => `*://${name}/*`;

/** `*://news.example/*` → `news.example` */
export function siteName(pattern: string): string {
  return pattern.replace(/^\*:\/\/|\/\*$/g, '');
}

/** The sites that are on, in the order of their names. Wider grants made elsewhere are left out: they were no choice made here. */
export async function listSites(permissions: PermissionsLike): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  return origins.filter((origin) => SITE.test(origin)).sort();
}

/** Asks for one site; call it within the click. @returns whether the reader agreed */
export function switchSiteOn(permissions: PermissionsLike, pattern: string): Promise<boolean> {
  return permissions.request({ origins: [pattern] });
}

/** Gives one site back. @returns whether the browser had it to take */
export function switchSiteOff(permissions: PermissionsLike, pattern: string): Promise<boolean> {
  return permissions.remove({ origins: [pattern] });
}
