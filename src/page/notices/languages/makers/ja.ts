import { NAMED, PAGE, WRITER } from '../ja/words.ts';

const ROLE = `(開発者|共同開発者|開発元|創業者|共同創業者|運営者|制作者|製作者|販売元|代表|社員|従業員|顧問|取締役|株主)`;
const IS = `(です|であり|でもあり|でもあります|であります|を務め)`;

/** What makers tell of what is their own, in Japanese; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ (利益相反|利益相反について|利益相反の開示|利害関係|利害関係の開示|開示|開示事項) $`,
  COI0: `${WRITER} .. ${ROLE} ${IS}`,
  makerOf: `${WRITER} .. (${PAGE}|${NAMED}) .. ${ROLE} ${IS}`,
};
