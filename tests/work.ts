/**
 * Seconds that this process itself works on something, however busy the machine is with others. For telling linear
 * from quadratic, with a bound far from both; never for telling fast from slow.
 */
export async function secondsOfWork(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1e6;
}
