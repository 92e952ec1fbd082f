import { NAMED, PAGE, WRITER } from '../ko/words.ts';

const ROLE = `(개발자|공동개발자|창업자|공동창업자|설립자|대표|임직원|직원|운영자|고문|제작자|주주|투자자)`;
const IS = `(입니다|이며|이자|이고|이기도|임|로서|로 일하고|로 있)`;

/** What makers tell of what is their own, in Korean; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ (이해관계|이해관계 고지|이해관계 공개|이해 관계|이해상충|이해상충 고지|이해관계 안내) $`,
  COI0: `${WRITER} .. ${ROLE} ${IS}`,
  makerOf: `${WRITER} .. (${PAGE}|${NAMED}|(소개|언급|추천|비교|리뷰)(한|된|하는)) .. ${ROLE} ${IS}`,
};
