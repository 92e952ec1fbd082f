export function serveStates(): Promise<{ address: string; close: () => Promise<void> }>;
