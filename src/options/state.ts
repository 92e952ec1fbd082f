import type { Settings } from '../shared/settings.ts';

/** Everything the options page shows. */
export interface OptionsState {
  settings: Settings;
  /** Patterns of the always-on sites. */
  sites: string[];
  /** Sites of an imported file that are not on yet. */
  sitesToAsk: string[];
  /** Sites whose notices are remembered. */
  remembered: number;
  /** Requests that this page made to anywhere but the extension itself. */
  requests: number;
  /** Whether the context menu is on; null where the browser has no such switch. */
  menu: boolean | null;
  askingReset: boolean;
  /** Whether what was typed as a symbol is none. */
  invalidSymbol: boolean;
  toast: string | null;
}

export interface OptionsActions {
  change(change: Partial<Settings>): void;
  removeSite(pattern: string): void;
  askSites(patterns: string[]): void;
  /** @returns whether it was a symbol */
  addWatched(symbol: string): boolean;
  removeWatched(symbol: string): void;
  setMenu(on: boolean): void;
  forget(): void;
  exportFile(): void;
  importFile(file: File): void;
  askReset(asking: boolean): void;
  reset(): void;
}
