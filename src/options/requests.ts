/**
 * The requests that a page made to anywhere but its own extension, as the browser itself counts them.
 * @param origin of the extension: `chrome-extension://…`, `moz-extension://…`
 */
export function countRequests(performance: Pick<Performance, 'getEntriesByType'>, origin: string): number {
  return performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith(`${origin}/`))
    .length;
}
