/** So much of a passage tells it from its neighbours and is soon heard. Characters. */
const LONGEST = 48;

/** The first words of a passage, with "…" where it goes on: "nor should any related discussion, comment or…". */
export function beginning(text: string): string {
  const whole = text.trim();
  if (whole.length <= LONGEST) return whole;
  // One more, so that a word that ends there stays. A script without spaces, or half a sign, is cut where it must be.
  const cut = whole.slice(0, LONGEST + 1).replace(/\s\S*$/, '');
  return `${(cut.length <= LONGEST ? cut : whole.slice(0, LONGEST)).replace(/[\ud800-\udbff]$/, '')}…`;
}
