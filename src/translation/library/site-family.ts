/** Publishers that print the same notice, and the notice clause by clause. */
export interface SiteFamily {
  name: string;
  /** Where the notice was met; a hint for people, never a condition. */
  sites: readonly string[];
  /** In the notation of docs/translation.md, each clause with its `kind`. */
  text: string;
}
