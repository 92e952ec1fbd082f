import type { NeverChosen } from './sieve.ts';
import { words } from './sieve.ts';

/** Captions, bylines and notices: lines about the page and its makers. */
export const LINES_ABOUT_THE_PAGE: readonly NeverChosen[] = [
  {
    why: 'caption',
    opens: words(`
      photo image picture video chart graphic source file_photo foto bild grafik quelle crédit left) right) above) below)
      圖 图 図 照片 資料圖 资料图 來源 来源 写真 사진 자료
    `),
    holds: ['getty images', 'afp photo', 'ap photo', 'shutterstock', 'reuters/', 'file photo'],
    pattern:
      /^(?:(?:photo|image|picture|video|chart|graphic|source|file photo|pictured|foto|bild|grafik|quelle|crédit|source)s?\s?[:：/]|pictured\b|\(?(?:left|right|above|below)\)|(?:圖|图|照片|資料圖|资料图|來源|来源|圖片來源|图片来源|圖為|图为|圖／|図|写真|사진|자료)\s?(?:[:：／/=]|為|为))|\(?(?:getty images|afp photo|ap photo|shutterstock|reuters\/\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b.{0,20}$|(?:file photo|getty images)\.?\)?$/iu,
    catches: ['Photo: a plant in Texas.', '圖為工廠外觀。', 'A trader at work. (AP Photo/Jo Doe)'],
    leaves: ['Photos of the plant spread.', '圖形處理器需求上升。', 'Sources said the deal is near.'],
  },
  {
    why: 'caption',
    opens: ['in this '],
    pattern:
      /^in this (?:.{0,40}\b(?:file|undated|handout|combination|aerial|(?:19|20)\d\d,?) (?:photo|photograph|image|picture)\b|(?:photo|photograph|image|picture),? (?:taken|provided|released|made|from)\b)/i,
    catches: [
      'In this Dec. 12, 2006, file photo, made available by Acme, Ann Lee takes part in a walk.',
      'In this photo provided by the coast guard, a ship burns.',
    ],
    leaves: ['In this market photo makers gain.', 'In this file, two names are missing.'],
  },
  {
    // Where in a picture somebody stands: only who sees the picture needs to know.
    why: 'caption',
    holds: ['('],
    pattern:
      /\((?:[^()]{0,30}[ ,])?(?:[Ll]eft|LEFT|[Rr]ight|RIGHT|[Aa]bove|ABOVE|[Bb]elow|BELOW|[Cc]ent(?:re|er))(?:[ ,][^()]{0,30})?\)|\([lr]\)|\(L\)[^()]{0,200}\(R\)|\(R\)[^()]{0,200}\(L\)/u,
    catches: [
      'The mayor (left) opened the plant with its owner.',
      'Lee, second from left, and Roe (far right) are seen here in May.',
      'Lee (L) shakes hands with Roe (R) after they signed.',
      'Lee (r) at the plant of Acme in May.',
    ],
    leaves: [
      'He left the company (and its board) in May.',
      'It has the right (but no duty) to buy shares.',
      'A rival (about the size of Acme) grew.',
      'Gov. Ann Lee (R) defended her plan for the north.',
    ],
  },
  {
    why: 'caption',
    holds: ['pictured', 'seen here'],
    pattern: /\b(?:is|are|was|were|,) (?:pictured|seen) here\b|^pictured\b|\b(?:is|are) pictured\b/iu,
    catches: ['The plant is pictured in 2019.', 'Lee and Roe are seen here in May.'],
    leaves: ['Voters on the right want lower taxes.', 'Lee (pictured) sold his stake in May.'],
  },
  {
    why: 'caption',
    holds: words(`
      左） 右） 中） 左) 右) 中) 左圖 右圖 左图 右图 （左 （右 （中 （上 （下 (左 (右 (中 (上 (下
      攝影 摄影 供圖 供图 翻攝 翻摄 圖片來源 图片来源 資料照 资料照 示意圖 示意图 撮影 写真
    `),
    pattern:
      /(?:左|右|中|左圖|右圖|左图|右图)[）)]|[（(](?:左|右|中|上|下)[圖图]?[）)、，]|(?:攝影|摄影|供圖|供图|翻攝|翻摄|圖片來源|图片来源|資料照|资料照|示意圖|示意图)[）)]?。?$|(?:撮影|提供写真|写真提供)[）)]?。?$/iu,
    catches: ['董事長王小明（左）與總經理出席法說會。', '公司新廠外觀（資料照）。'],
    leaves: ['公司向左鄰購地。'],
  },
  {
    why: 'byline',
    opens: words('by_ von_ par_ por_'),
    pattern:
      /^(?:By \p{Lu}\p{L}+ \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?:,| for | \||$)|(?:Von|Par|Por) \p{Lu}\p{L}+ \p{Lu}\p{L}+[,.]?$)/u,
    catches: ['By John Smith for the Daily', 'Von Anna Roe'],
    leaves: ['By March the price had doubled.', 'By Monday night Acme, a maker, had sold out.'],
  },
  {
    why: 'byline',
    opens: words(`
      reporting_by writing_by editing_by additional_reporting edited_by written_by reported_by compiled_by translated_by
      published updated posted last_updated last_modified 文 圖 作者 編輯 编辑 記者 记者 責任編輯 责任编辑 責編 责编 審核 审核
      撰文 來源 来源 出品
    `),
    pattern:
      /^\(?(?:(?:reporting|writing|editing|additional reporting|edited|written|reported|compiled|translated) by\b|(?:published|updated|posted|last updated|last modified)\s?(?::|on \d|at \d|\d)|(?:文|圖|作者|編輯|编辑|記者|记者|責任編輯|责任编辑|責編|责编|審核|审核|撰文|來源|来源|出品)\s?[:：／/|｜]|(?:責任編輯|责任编辑))/iu,
    catches: [
      'Reporting by Ann Lee; editing by Bo Ray',
      '編輯：王小明',
      'Published: 3 May',
      'published : 05:15 est',
    ],
    leaves: ['Published estimates differ.', '作者認為股價偏高。', 'Editing genes is costly.'],
  },
  {
    why: 'byline',
    opens: words('this_story this_article this_report'),
    holds: ['contributed to this', 'contributed reporting to this', 'reported from', 'reporting from'],
    pattern:
      /\b(?:contributed (?:reporting )?to this (?:report|story|article)\b|(?:reported|reporting) from \p{Lu}.{0,80}\bwrote (?:from|in)\b)|^\(?this (?:story|article|report) (?:was )?(?:first|originally) (?:appeared|published|reported|written)/iu,
    catches: [
      "CNN's Ann Lee contributed to this report.",
      'Jo Doe reported from Moscow and Bo Ray wrote from London.',
      'This story was originally published by the Daily.',
    ],
    leaves: ['Exports contributed to growth.', 'He reported from Moscow for ten years.'],
  },
  {
    why: 'notice',
    opens: words(`
      disclaimer disclosure risk_warning important_notice important_information editor's_note editor’s_note correction
      clarification 免責 免责 聲明 声明 風險提示 风险提示 特別聲明 特别声明 警語 重要聲明 ご注意 면책 haftungsausschluss
      avertissement aviso_legal descargo
    `),
    pattern:
      /^(?:disclaimer|disclosure|disclosures|risk warning|important (?:notice|information)|editor['’]s note|correction|clarification|免責|免责|聲明|声明|風險提示|风险提示|特別聲明|特别声明|警語|重要聲明|免責事項|ご注意|면책|haftungsausschluss|disclaimer|avertissement|aviso legal|descargo)/iu,
    catches: ['Disclaimer: for information only.', '風險提示：投資有風險。', 'Disclosure: I hold shares.'],
    leaves: ['Disclosing its stake lifted shares.'],
  },
  {
    why: 'notice',
    holds: words(`
      financial_advice investment_advice professional_advice legal_advice tax_advice position_in_ positions_in_
      for_informational_purposes past_performance all_rights_reserved affiliate_link affiliate_commission
      solicitation_to own_research_before forward-looking_statements sponsored_content sponsored_post paid_for
      paid_promotion this_article_ this_content_ this_report_ this_material_ this_story_ this_translation_
      this_press_release_ views_expressed opinions_expressed keine_anlageberatung conseil_en_investissement asesoramiento
    `),
    pattern:
      /\b(?:(?:financial|investment|professional|legal|tax) advice|(?:has|have|holds?|hold) (?:no |a |any )?(?:long |short )?positions? in (?:any|the|shares|stocks)\b|for informational purposes|past performance|all rights reserved|affiliate (?:links?|commissions?)|solicitation to (?:buy|sell)|own research before|forward-looking statements|sponsored (?:content|post)|paid (?:for|promotion)|this (?:article|content|report|material|story|translation|press release) (?:was|is|has been|does|contains|may)|views expressed|opinions expressed|keine anlageberatung|conseil en investissement|asesoramiento)\b/iu,
    catches: ['This article is not investment advice.', 'The author has no position in any stocks named.'],
    leaves: ['Investors took positions in copper.'],
  },
  {
    why: 'notice',
    holds: words(`
      © 不構成 不构成 投資有風險 投资有风险 並非投資建議 并非投资建议 僅供參考 仅供参考 據此操作 据此操作 自行承擔 自行承担
      自負盈虧 自负盈亏 版權所有 版权所有 轉載 投資判断は 투자 무단
    `),
    pattern:
      /©|不構成|不构成|投資有風險|投资有风险|並非投資建議|并非投资建议|僅供參考|仅供参考|據此操作|据此操作|自行承擔|自行承担|自負盈虧|自负盈亏|版權所有|版权所有|轉載|投資判断は|투자\s?(?:판단|책임)|무단\s?전재/iu,
    catches: ['本文不構成投資建議。', '© 2025 Daily.'],
    leaves: ['公司擬轉讓股份。'],
  },
  {
    why: 'notice',
    holds: ['disclaimer', 'disclosure'],
    pattern: /^\p{L}+ (?:disclaimer|disclosure)s?\s?:/iu,
    catches: ['Affiliate Disclaimer: We test what we name.'],
    leaves: ['A full disclosure: none of them sold.'],
  },
  {
    why: 'notice',
    holds: ['commission', 'qualifying purchases', 'small percentage'],
    pattern: /\b(?:earn|receive|get)s?\b.{0,40}\b(?:commission|qualifying purchases|small percentage)\b/iu,
    catches: ['As a partner, we may earn a commission on sales.'],
    leaves: ['Brokers saw commissions fall.', 'The commission earned praise.'],
  },
  {
    why: 'byline',
    holds: words(`
      temps_de_lecture min_read min-read minute_read minute-read minutes_read minutes-read reading_time lesedauer
      lesezeit tiempo_de_lectura 阅读 閱讀 読了時間
    `),
    pattern:
      /\b(?:temps de lecture|min(?:utes?)?[ -]read|(?:estimated )?reading time|lesedauer|lesezeit|tiempo de lectura)\b|(?:阅读|閱讀)(?:时间|時間|时长|時長)|読了時間/iu,
    catches: [
      'Par Anne Roe Publié le 20 mai 2025 à 18h42, modifié le 21 mai 2025 Temps de lecture 2 min.',
      'Lesezeit: 3 Minuten.',
    ],
    leaves: ['Two minutes later prices fell.'],
  },
  {
    why: 'byline',
    opens: words('by_ von_ par_ por_'),
    pattern:
      /^(?:by|von|par|por) .{3,60} (?:published|updated|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado)\b/iu,
    catches: ['By Jo Doe Published 3 May 2025.'],
    leaves: ['By May the court had heard both sides.'],
  },
  {
    why: 'caption',
    holds: ['courtesy of'],
    pattern: /\b(?:photo|image|picture|video)s?\b.{0,30}\bcourtesy of\b/i,
    catches: ['This image is provided courtesy of the harbour.'],
    leaves: ['They got in courtesy of a rival.'],
  },
  {
    why: 'byline',
    looks: /^\W{0,4}\d{1,2}[:.]\d/,
    pattern:
      /^\W{0,4}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*,?\s*(?:est|edt|et|pt|pst|gmt|bst|utc|cet|cest|hkt|sgt|jst)?\b[^.]{0,40}\.?$/iu,
    catches: ['12:40 EST, 9 March 2014 .', '9:30 am GMT on Monday 3 May 2021'],
    leaves: [
      '3.50 euros was the price that Acme paid for each of the shares in June.',
      '2.5 million people took part.',
    ],
  },
  {
    // A side with its record and who scored, two sides with what they scored, or a player with what he did.
    why: 'score line',
    looks: /\d|\(NR/,
    pattern:
      /^\p{Lu}[\p{L}.'’& -]{1,40} \((?:\d{1,3}-\d{1,3}(?:-\d{1,3})?(?:, [^()]{1,20})?|NR|No\. \d{1,3})\): |^\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4},? \d{1,3}[,;] (?:at )?\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4},? \d{1,3}(?:,? \(?\p{L}{2,8}\)?)?\.?$|^(?:\p{Lu}[\p{L}.'’-]* ){2,4}\d{1,3} \p{Ll}{3,12}(?:, \d{1,3} \p{Ll}{3,12}){0,5}\.?$/u,
    catches: [
      'Ann Lee 2 goals, 2 assists, 11 shots.',
      'North Bay (1-0): Lee 25 points, Roe 12 points.',
      'North Bay Gulls 5, South Bay Terns 4 (OT).',
      'At North Bay (3-1-1, 2-0): Lee had two goals.',
      'South Bay (NR): Roe 7 saves, Doe 3 saves.',
    ],
    leaves: [
      'The Gulls (6-5, 3-4) snapped a losing streak.',
      'Acme sold 30, Borealis 20 percent.',
      'Ann Lee sold 2 yards, 4 ships.',
      'Acme Pumps (2019): a history of the firm.',
    ],
  },
];
