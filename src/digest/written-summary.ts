/** The browser's own summariser, loaded only where a browser has one. */
export { canWrite, type SummarizerFactory, writeSummary } from '../summary/browser-summary.ts';
