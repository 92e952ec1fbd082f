import type { Actions } from '../../src/views/state.ts';

const nothing = () => {};

/** Actions that do nothing, for pictures and for looking at markup. */
export const noActions: Actions = {
  retry: nothing,
  beginAgain: nothing,
  reveal: nothing,
  setView: nothing,
  setTarget: nothing,
  downloadTranslator: nothing,
  writeSummary: nothing,
  copyBoth: nothing,
  setFolded: nothing,
  setWatched: nothing,
  copyReport: nothing,
  copyList: nothing,
  saveReport: nothing,
  copyDetails: nothing,
  setAlwaysOn: nothing,
  openOptions: nothing,
  openText: nothing,
  openBeside: { entry: 'openPanel', open: nothing },
  showKeys: nothing,
};
