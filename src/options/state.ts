import type { ChromePermission } from '../shared/browser.ts';
import type { Settings, Watched } from '../shared/stored/settings.ts';

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
  /** Which of the extras are on; one that the browser cannot give later is missing. */
  extras: Partial<Record<ChromePermission, boolean>>;
  askingReset: boolean;
  /** What came of the last addition to the watch list; null where nothing is to be said. */
  watchAnswer: WatchAnswer | null;
  toast: string | null;
}

/**
 * `asked`: as typed · `unreadable`: a file that is gone, or no text such as a spreadsheet's own format · `unknown`:
 * lines that name no security, or several · `over`: those for which there was no room.
 */
export type WatchAnswer =
  | { kind: 'unknown'; asked: string }
  | { kind: 'choose'; asked: string; among: Watched[] }
  | { kind: 'full' }
  | { kind: 'too-long' }
  | { kind: 'unreadable' }
  | { kind: 'imported'; added: number; unknown: string[]; over: string[] };

export interface OptionsActions {
  change(change: Partial<Settings>): void;
  removeSite(pattern: string): void;
  askSites(patterns: string[]): void;
  /** @param text a symbol in any notation, or a name. @returns whether it was added */
  addWatched(text: string): Promise<boolean>;
  chooseWatched(one: Watched): void;
  exportWatched(form: 'csv' | 'json'): void;
  importWatched(file: File): void;
  removeWatched(symbol: string): void;
  setExtra(name: ChromePermission, on: boolean): void;
  forget(): void;
  exportFile(): void;
  importFile(file: File): void;
  askReset(asking: boolean): void;
  reset(): void;
}
