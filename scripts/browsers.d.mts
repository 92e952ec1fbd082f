export const BROWSER_NAMES: readonly string[];
export function findBrowser(name: string): { engine: 'chromium' | 'firefox'; path: string } | null;
