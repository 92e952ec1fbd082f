/** Whether what was begun with it is still the newest of its kind. */
export type IsNewest = () => boolean;

/** @returns begins something; what was begun before is then no longer the newest */
export function newestOf(): () => IsNewest {
  let newest = 0;
  return () => {
    newest += 1;
    const mine = newest;
    return () => mine === newest;
  };
}
