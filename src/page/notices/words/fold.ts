/**
 * One plain form for matching: what looks the same reads the same. Never shown to the reader.
 * Look-alike, full-width and styled letters, accents, case, Traditional
 * characters, curly quotes and spaces between Han characters are folded away.
 */

import { isMasked, unmask } from './unmask.ts';

/** Traditional characters that notices use, each before its Simplified form. */
const HANT_TO_HANS =
  '並并僅仅參参邀请請请聲声責责資资險险據据準准確确實实證证應应該该對对於于與与為为爲为從从財财務务狀状況况購购買买賣卖視视論论評评關关係系點点備备註注佈布裏里裡里臺台優优劃划議议建建尋寻諮咨詢询專专業业約约產产權权負负擔担虧亏損损蝕蚀獲获報报導导價价額额認认識识錯错誤误漏漏遺遗準准時时間间個个們们來来這这會会開开發发動动華华廣广廠厂處处傳传償偿兩两內内單单壓压壞坏實实將将屬属帳账帶带幣币後后徵征戶户擇择擁拥擊击擴扩採采撥拨數数斷断無无暫暂條条構构標标樣样機机歷历歸归決决測测滿满漲涨潛潜濟济濫滥營营獨独現现環环當当盡尽監监盤盘禮礼種种稱称穩稳積积競竞節节範范簡简級级細细終终組组結结給给統统經经綜综緊紧線线編编緩缓練练總总績绩繫系繼继續续聯联職职與与興兴舉举術术衝冲裝装複复補补覽览觀观規规訂订計计討讨訊讯訓训記记許许設设註注詞词試试詳详說说調调請请諒谅談谈謀谋謹谨譯译議议護护讀读變变讓让貢贡貨货貿贸費费賠赔賴赖轉转載载輔辅輸输辦办遞递運运過过違违遠远適适選选還还邊边鄭郑醫医釋释銀银錄录鏈链長长門门閱阅隊队階阶際际隨随雖虽雙双離离難难電电響响頁页項项順顺須须預预領领頭头題题類类顧顾風风餘余駐驻騙骗體体黨党圖图網网團团賺赚軟软廢废撤撤傭佣贊赞讚赞夥伙伴伴廠厂稿稿槓杠桿杆麼么審审筆笔鑑鉴課课彙汇匯汇滙汇週周稅税獎奖溫温遊游聽听聞闻勞劳勝胜創创勢势協协卻却嚴严塊块場场寫写寬宽專专層层島岛幹干庫库彈弹徑径恆恒態态慮虑憂忧憑凭戰战換换擬拟擺摆攝摄書书東东極极榮荣樂乐樓楼檢检歐欧歲岁殘残氣气沒没淨净減减滯滞漸渐熱热產产畢毕畫画畵画異异眾众碼码礙碍窮穷籌筹紅红純纯紙纸絕绝維维緣缘縮缩繳缴罰罚脫脱舊旧號号見见覺觉觸触訪访設设話话誌志語语諸诸謝谢貝贝貫贯貶贬貼贴賴赖賽赛趨趋車车軌轨輪轮農农進进遲迟郵邮鈔钞錢钱鐵铁陸陆陽阳隱隐雜杂雲云靈灵靜静領领頻频額额願愿飛飞養养驅驱驗验齊齐連连則则啟启幾几親亲掛挂揚扬爭争緒绪織织臨临規规訴诉診诊誠诚諾诺譽誉賬账賞赏贈赠跡迹較较輕轻轄辖辭辞陳陈韓韩頂顶館馆馬马針针製制乾干併并侷局俬私倉仓偽伪傢家債债僞伪僱雇儲储冊册凈净別别刪删勵励勸劝區区卽即厤历員员問问啓启喪丧嘗尝噹当嚐尝嚮向國国埰采執执奬奖學学寀采師师幷并張张彆别彔录徠徕復复懞蒙懷怀掃扫攬揽敎教旂旗旣既昇升曆历曏向朮术査查榦干檯台欄栏沖冲滬沪濛蒙灣湾災灾烏乌煉炼牴抵獻献産产療疗眞真矇蒙穀谷穫获箇个簽签籤签糰团糾纠紛纷紹绍絡络絶绝綠绿緑绿緻致繪绘羣群義义習习脩修腦脑莊庄萬万蔘参薦荐藴蕴蘊蕴虛虚衆众衕同覈核託托証证詐诈誘诱説说賓宾質质輯辑迴回逕径鈡钟銷销録录錶表鍊炼鍼针鍾钟鐘钟鑒鉴閤合閲阅闇暗陞升隸隶隻只頗颇颱台饋馈駕驾髮发鬚须戲戏巖岩麪面麫面麯曲麴曲麵面齣出納纳閣阁儘尽兒儿帳帐瀏浏窩窝詮诠講讲鈎钩鉤钩閑闲閒闲陣阵鳴鸣傾倾剛刚喫吃堅坚夠够廳厅慣惯拋抛檔档歡欢爺爷籲吁綢绸綫线縣县繆缪纍累纔才膽胆萊莱葉叶蓋盖誰谁軍军邏逻鄉乡鄰邻鈕钮銹锈錫锡鍰锾鎭镇鎮镇鏽锈闆板韆千飯饭麽么噴喷摺折攤摊瞞瞒罵骂釦扣霑沾駡骂';
const HANS = new Map<string, string>();
for (let i = 0; i + 1 < HANT_TO_HANS.length; i += 2)
  HANS.set(HANT_TO_HANS.charAt(i), HANT_TO_HANS.charAt(i + 1));

const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '.',
  ß: 'ss',
};

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, mark)
      .normalize('NFC')
      .toLowerCase();
    folded = QUOTES[character] ?? [...plain].map((each) => HANS.get(each) ?? each).join('');
    // A page can show every character there is; the common ones come first, the rest are not kept.
    if (cache.size < 5000) cache.set(character, folded);
  }
  return folded;
}

/**
 * @returns what one code unit is folded to, wherever it stands; null where that takes its neighbours, or more than one
 * unit: halves of a character, what is in disguise, "ß", accents that stand alone
 */
export function foldedUnit(code: number): number | null {
  // Emoji, from both of whose halves nothing is folded away.
  if (code === 0xd83d || (code >= 0xdc00 && code <= 0xdfff)) return code;
  const character = String.fromCharCode(code);
  if ((code >= 0xd800 && code <= 0xdbff) || isMasked(character)) return null;
  const folded = foldCharacter(character).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : null;
}

/** Accents go, voicing marks of kana stay: が is another letter than か. */
const mark = (each: string) => (each === '\u3099' || each === '\u309a' ? each : '');

/** A letter pasted between others or alone: catches "d i s c l a i m e r", "免 责 声 明"; leaves "a b testing". */
const SPLIT = /(?<![^\s])(?:\p{L}[\s._*·-]{1,2}){7,}\p{L}(?![^\s.,:;!?])/gu;
/** Spaces inside Han or kana text say nothing. */
const EAST_SPACE = /(?<=[\u3040-\u30ff\u4e00-\u9fff]) +(?=[\u3040-\u30ff\u4e00-\u9fff])/g;

/** A text as rules are matched against it. */
export interface Folded {
  text: string;
  /** Letters were pasted together, so spaces between words are unknown. */
  squeezed: boolean;
  /** Each of its characters stands where it stood. */
  even: boolean;
}

export function fold(text: string): Folded {
  const plain = !/[^\0-\x7f]/.test(text);
  const unmasked = plain ? text : unmask(text).text;
  const { text: characters, even } = plain ? { text, even: true } : foldCharacters(unmasked);
  let folded = characters.toLowerCase();
  let squeezed = false;
  if (/[\s._*·-][^\s._*·-][\s._*·-]{1,2}[^\s._*·-][\s._*·-]{1,2}[^\s._*·-][\s._*·-]/.test(folded))
    folded = folded.replace(SPLIT, (run) => {
      squeezed = true;
      return run.replace(/[\s._*·-]/g, '');
    });
  if (plain) return { text: folded, squeezed, even: !squeezed };
  const closed = folded.replace(EAST_SPACE, '');
  return { text: closed, squeezed, even: even && unmasked === text && closed.length === text.length };
}

/**
 * A word of the word files as rules look for it: no disguise is taken off, because a short Russian word is made of
 * letters that all look like Latin ones.
 */
export const foldWord = (word: string): string => foldCharacters(word).text.toLowerCase();

/** By code unit: 1 where folding is known to leave it as it is. */
const UNCHANGED = new Uint8Array(0x10000);

/** Folds what is no ASCII; most Han characters and kana stay, and runs of them are copied as they are. */
function foldCharacters(text: string): Pick<Folded, 'text' | 'even'> {
  let folded = '';
  let even = true;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || UNCHANGED[code] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    const plain = foldCharacter(character);
    if (plain === character && character.length === 1) UNCHANGED[code] = 1;
    if (plain !== character) {
      folded += text.slice(from, at) + plain;
      from = at + character.length;
      even &&= plain.length === character.length;
    }
    at += character.length - 1;
  }
  return { text: folded + text.slice(from), even };
}
