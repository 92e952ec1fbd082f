/**
 * Simplified characters with more than one Traditional form among the 5,401 commonest of Big5.
 * A text that holds one outside a known phrase is not converted at all: 干 may be 乾, 幹 or 干.
 */
export const AMBIGUOUS =
  '吊术泛凶污冲仑恤佛拼系胄奸尸拐泄抵杯径托里饥斗干昆雕凄挨舍杆朱弦扎唇扣卤勋吃复涌酸困烟庵注闲云铲冢栗毁湿准炼捆夸游巨仆雇划叹伙杠彩席搜制志狸挽么哗征戚扑梁谷卜虱腌刮余朴御蓑荡沾肴哄岳弥蒙姜溪糖丑锤板喂摆沈愈苔虫秋松冬咽痴帘胡娘症噪咸辟脏岩晒霉艳郁吁占';

/** One Traditional form in all but rare words: Simplified and Traditional, pair after pair. */
export const USUAL =
  '于於并並个個证證尽盡须須当當汇匯愿願获獲丰豐赞贊咨諮坏壞荐薦苏蘇团團尝嘗听聽迹跡签簽后後发發历歷采採范範几幾杰傑坛壇纤纖鉴鑑筑築钟鐘别別出出向向家家千千合合表表局局升升才才布布佣佣周周面面只只台台克克致致回回卷卷欲欲折折曲曲幸幸修修念念秘秘挂掛儿兒';

/** Words of notices in which an ambiguous character is certain; in Traditional script. */
export const CERTAIN_WORDS =
  '準確 標準 為準 批准 核准 准許 不准 精準 基準 水準 系統 關係 聯繫 體系 一系列 系列 限制 制度 控制 強制 機制 制定 管制 編製 複製 製作 製造 研製 恢復 答覆 回覆 重複 複雜 復牌 反覆 註冊 註明 關注 注意 注資 專注 備註 計劃 規劃 策劃 雜誌 日誌 標誌 特徵 徵求 徵詢 象徵 徵收 旅遊 遊戲 上游 下游 委託 信託 依托 其餘 剩餘 餘額 甘願 干預 干擾 若干 技術 學術 藝術 那麼 什麼 怎麼 這麼 這裡 哪裡 裡面 板塊 看板 主板 創業板 科創板 抵押 抵銷 泛指 廣泛 污染 游資 搜索 搜尋 搜狐 谷歌 台灣 御用 防禦 雲端 雲計算 阿里巴巴 公里 風采 佔有 占比 癥結 病症 症狀 衝突 衝擊 對沖 競爭 鬥爭 輕松 輕鬆 放鬆 冬季 秋季 彩票 席位 主席 挽回 毀損 損毀 雇員 雇主 巨大 巨額 范圍 蒙受 批准 誇大 浮誇'.split(
    ' ',
  );
