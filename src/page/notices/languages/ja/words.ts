/** Words that many phrases share: who speaks, what they do, with what. */

/** Who wrote the page, when the page speaks of them. */
export const WRITER = `(筆者|著者|執筆者|寄稿者|作成者|執筆担当者|記者本人|ライター|編集者|私自身|~私は|~私も|~私が|~私の|~わたし|~僕|~ぼく|~俺|~自分は|~自分も|当方|ブログ主|管理人|担当アナリスト)`;
/** The page's publisher, by the words it uses of itself. */
export const HOUSE = `(当サイト|本サイト|当社|弊社|当メディア|本メディア|当ブログ|本ブログ|編集部|当編集部|本誌|本紙|当媒体|本媒体|当チャンネル|本チャンネル|運営者|運営会社|当行|当協会|当ファンド|弊ファンド|当研究所|小社|弊誌|弊紙|小誌)`;
/** The page itself. */
export const PAGE = `(本記事|この記事|当記事|本稿|本コンテンツ|本ページ|当ページ|本動画|この動画|本番組|本レポート|本資料|本特集|本コラム|本サイト|当サイト|当ブログ|本投稿|この投稿|本レビュー|この広告)`;
/** Verbs of holding and trading. */
export const HELD = `(保有|所有|持って|持ち続け|売買|買い持ち|売り持ち|空売り|売り建て|買い建て|ショート|ロング|積み立て|積立|購入し|購入済|買い増し|買い付け|買って|売却し|建てて|ホールド|投資して|組み入れ|仕込|長期で持|積み増|持ち株|保有株)`;
export const SECURITY = `(株|銘柄|証券|ポジション|建玉|持ち高|持ち分|持分|暗号資産|仮想通貨|ビットコイン|イーサ|通貨|コイン|トークン|etf|投信|投資信託|ファンド|reit|リート|債券|オプション|新株予約権)`;
/** Denials in the polite form, in which a page speaks of itself; the plain form is that of news. */
export const POLITE_NOT = `(いません|おりません|ません|ありません|ございません|ないです)`;
export const NOT = `(いません|おりません|ません|ありません|ございません|いない|ない|せず|なし|無い)`;
/** The companies and securities that the page speaks of. */
export const NAMED = `(同社|対象会社|対象企業|発行体|当該企業|当該会社|当該銘柄|記事中|文中|本文中|上記|取り上げた|紹介した|言及した|登場する|記載の|紹介している|この会社|この企業|本銘柄|対象銘柄|登場企業)`;
/** Those who pay for articles. */
export const BRAND = `(メーカー|ブランド|企業|先方|主催者|主催|クライアント|スポンサー|広告主|依頼主|依頼者|代理店|観光局|販売元|販売店|発行体|証券会社|対象会社|対象企業|提供元|運営会社|現地政府|政府観光|航空会社|ホテル|事業者|様|さま|事務局|主催企業)`;
/** What may happen, said as a page says it of its own risks; news says it plainly. */
export const POLITE_MAY = `(ことがあります|こともあります|ことがございます|可能性があります|可能性がございます|おそれがあります|恐れがあります|おそれがございます|場合があります|場合がございます|こともございます|ことがあり得ます|ことがありえます|かねません|リスクがあります)`;
/** Software that writes and draws. */
export const AI = `(ai|生成ai|人工知能|chatgpt|チャットgpt|claude|gemini|copilot|大規模言語モデル|llm|画像生成ai)`;
/** What is received for an article. */
export const GIFT = `(対価|報酬|謝礼|金銭|お金|原稿料|掲載料|広告料|分析料|月額|制作費|取材費|商品|製品|サンプル|ギフト|無償|資金|ポイント|招待|商品券|協賛金|契約料)`;
