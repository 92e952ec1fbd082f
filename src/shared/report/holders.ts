/** Who speaks of itself; a sentence about it would read "I/we discloses". Catches "I/we", "本人", "Nous"; not "We Company". */
const SPEAKER =
  /^(?:(?:i|we|my|our|i\/we|we\/i|ich|wir|je|nous|yo|nosotros|we and our \p{L}+)|[我本]人?们?們?|笔者|筆者|私|当社|弊社|저|저희|당사|я|мы)$/iu;

/** @returns whether a holder is told only as the one who speaks */
export const isSpeaker = (party: string): boolean => SPEAKER.test(party);
