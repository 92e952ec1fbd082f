import { BRAND, NAMED, WRITER } from '../zh/words.ts';

const ROLE = `(开发者|开发人员|创始人|联合创始人|创办人|创建者|作者|老板|合伙人|股东|员工|顾问)`;
const THING = `(应用|软件|产品|工具|公司|平台|服务|项目|插件|app|品牌)`;
const I = `(${WRITER}|本人|我)`;

/** What makers tell of what is their own, in Chinese; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ [作者|本文|个人|笔者] (利益相关|利益申报|利益披露|披露利益|利益揭露|利益冲突|利益关系|利益声明|利申|利披) $`,
  COI0: `^ [${I}] [现|目前|也|曾] (就职于|任职于|供职于|受雇于) _ | ^ [${I}] [是|为|系] .. ${THING} [的|之] ${ROLE} |
    ^ [${I}] [是|为|系] [该|这家|这款] [公司|产品] ${ROLE}`,
  makerOf: `${I} (是|为|系|就是|正是) .. (${NAMED}|这款|该|此) .. ${THING} [的|之] ${ROLE}`,
  keptGift: `(感谢|谢谢|多谢|特别感谢) .. ${BRAND} .. (寄来|寄送|送来|寄出|提供|赠送|送测|借出|借测) .. (评测|测评|体验|试用|开箱|评价|写下)`,
};
