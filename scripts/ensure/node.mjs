/** The oldest Node that everything here was seen to run on. */
const OLDEST = [20, 19];

/** Ends the process, saying why, when this Node is too old. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Fineprint needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
}
