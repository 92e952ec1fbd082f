/**
 * Words that a translation must not gain or lose, by language.
 * `sure` counts always; `maybe` may be carried by another word in the other language ("without", "unrelated");
 * `never` looks alike and is taken out first ("not only", 未來, 可靠).
 */
export interface Signal {
  sure: RegExp;
  maybe?: RegExp;
  never?: RegExp;
}

export interface GuardWords {
  /** "not", 不, kein */
  negation: Signal;
  /** "may", 可能, kann */
  chance: Signal;
  /** "should", "must", 應, 須 */
  duty: Signal;
  /** "only", 僅, nur */
  only: Signal;
  /** "some", "part of", 部分 */
  some: Signal;
  /** "all", 全部 */
  all: Signal;
}

/** Simplified and lower case; Traditional text is folded before it is looked at. */
export const GUARD_WORDS: Record<string, GuardWords> = {
  zh: {
    negation: {
      never:
        /不变(?![动更])|(?:造成|带来|导致)[^，。]{0,6}不便|不偏|大不相同|不仅|不但|不只|不同(?!意)|不时|不论(?!述)|不管(?!理)|不过(?!问)|不断(?!言|定)|不少|不久|无论|非常|未来|未知|不稳|除非|莫大|不良|不利(?!用)|不限于|不可抗力|不定期|并无二致|莫斯科|非农|非洲|南非|免责|无锡|不动产|毫无价值|一文不值|无力偿/g,
      maybe:
        /无关|未经|无须|无需|不足|不当|不确定|不准确|不完整|不可靠|不正确|不实|非法|无效|无法|未必|非公开|免费|无偿|免于|豁免|以外|除外|独立|无附带|无误|不得/g,
      sure: /不|非|无|没有|没|未|勿|毋|拒绝|概不|避免/g,
    },
    chance: {
      never: /不可能|可靠|许可|可用|认可|不可|可比|可信|可行|可转|可观|可读|才可|方可|可获得|可及|可见/g,
      sure: /可能|或会|或将|也许|或许|恐/g,
      maybe: /可(?!能)|能够|(?<!可)能|有机会|会|潜在|机会|未必|不一定/g,
    },
    duty: {
      never:
        /(?<!不)应用|响应|供应|相应|反应|对应|适应|需求|应计|应付|应收|[无毋][须需]|必需|效应|申请|请求|聘请|所需|不得不|应对|必然|未必|不必|邀请/g,
      sure: /应|须|务必|请|必须/g,
      maybe: /请勿|需|不得|不可|不能|勿|宜|敬|建议|提醒|谨慎|切/g,
    },
    only: {
      never: /不仅|不只|只要|仅有一/g,
      sure: /仅|只|纯属|纯粹/g,
      maybe: /唯|限于|限|才|单纯|全权|独自|全部责任/g,
    },
    some: { sure: /部分|某些|有些|一些|若干/g, maybe: /某|多数|大多|其中|全部或者?部分/g },
    all: {
      never: /[归属为].{1,20}所有(?=$|[，。、；,.;)）])/g,
      sure: /全部|所有|一切/g,
      maybe: /任何|全(?!部)|均|皆|概|各|都|整|每|完全/g,
    },
  },
  en: {
    negation: {
      never: /not only|not limited to|no\.\s?\d|not least|nothing but/g,
      maybe:
        /\b(?:nor|excepted|without|nothing|unrelated|inaccura\w+|incomplete\w*|unauthori[sz]ed|unreliable|unsuitab\w+|unable|uncertain\w*|unlawful|invalid|disclaim(?:s|ed)?|independent\w*|refuse\w*|unless|decline\w*|free (?:of|from)|excluded|exclud\w+|rather than|other than|uninsured|unverified|unregulated|unlicensed|unaudited|unsure|unofficial|illegal|fails? to|failure|improper|insufficient|against|than|no longer|any|worthless|non-?\w+|\w+-free|no (?:extra|additional) cost)\b/g,
      sure: /\b(?:not|no|never|none|neither|cannot)\b|n['’]t\b/g,
    },
    chance: {
      // "May not" of copying forbids: nothing is said of what may happen.
      never:
        /\bmay not (?:be )?(?:reproduced?|cop(?:y|ied)|(?:re)?publish(?:ed)?|(?:re)?distributed?|modif(?:y|ied)|shared?|(?:re)?(?:sell|sold)|offer(?:ed)?|transferred|transmitted|broadcast|rewritten)\b|\bnot possible to\b|\bno part of [^.]{1,80} may be\b|\b(?:you|users|readers|members|clients|customers|subscribers|visitors|anyone) may (?:also |only |freely )?(?:use|access|view|copy|download|print|reproduce|republish|share|quote|cancel|contact|consult|ask|request|hold (?:us|the \w+) (?:liable|responsible))\b/g,
      sure: /\b(?:may|might|could|possib\w+)\b/g,
      maybe: /\b(?:can|potential\w*|likely|able|would|will|cannot|lead to|risk|subject to change)\b/g,
    },
    duty: {
      never:
        /\b(?:shall|must) not be (?:held )?(?:liable|responsible)\b|\b(?:in no event|in no case|under no circumstances) shall\b|\bneither [^.]{1,60} nor [^.]{1,60} shall\b/g,
      sure: /\b(?:should|must|shall|need to|needs to|has to|have to|ought|please|is required|are required)\b/g,
      maybe:
        /\b(?:advis\w+|be sure|encourag\w+|urge\w*|require\w*|responsib\w+|consult|seek|do|read|note|check|make|be|contact|conduct|verify|exercise|invest|cannot|may not|recommend\w*|remember|refer|consider|carefully|cautious|caution|own|remind\w*|use|discuss|speak|talk)\b/g,
    },
    only: {
      never: /not only/g,
      sure: /\b(?:only|solely|exclusively|merely|purely)\b/g,
      maybe: /\b(?:just|simply|limited to|sole|nothing but|alone|own)\b/g,
    },
    some: {
      sure: /\b(?:some|certain|partly|partially|in part|part)\b/g,
      maybe: /\b(?:most|several|few|among|may)\b/g,
    },
    all: {
      sure: /\b(?:all|every|entire)\b/g,
      maybe: /\b(?:any|each|whole|full\w*|no|total|both|always|everything|either|in full)\b/g,
    },
  },
  ja: {
    negation: {
      never:
        /少なくとも|必ず|まず|いずれ|わずか|だけでなく|のみならず|間違いなく|なくなる|もらす|限らず|問わず|不動産|無料|未来|非常/g,
      maybe: /不|無|未|非|免責|ずに|なしに|以外|除き|別として|独立/g,
      sure: /ません|ない|なく|なかった|かねます|ず(?=、|$)/g,
    },
    chance: {
      sure: /可能性|かもしれ|場合があ|場合もあ|場合がござい|恐れ|おそれ|こともあ|ことがあ|得る|得ます/g,
      maybe: /可能(?!性)|うる|リスク|できま|かね|られ|場合/g,
    },
    duty: {
      sure: /べき|必要があ|ください|下さい|なければ|願います|お願い/g,
      maybe: /禁じ|禁止|ようにし|ご自身|自己責任|必要|ものとし|こと(?:$|。)|推奨/g,
    },
    only: {
      sure: /のみ|だけ|に過ぎ|にすぎ/g,
      never: /だけでなく|のみならず/g,
      maybe: /あくまで|限り|限定|専ら|単に/g,
    },
    some: { sure: /一部/g, maybe: /特定|ある|多く/g },
    all: { sure: /すべて|全て|全ての|あらゆる/g, maybe: /いかなる|一切|全|各|何ら|いずれ/g },
  },
  ko: {
    negation: {
      never: /뿐만 아니라|뿐 아니라|반드시|아니라면/g,
      maybe: /무관|불가|금지|면책|부정확|불확실|독립|외에|제외|무단|없이/g,
      sure: /않|아니|아닙|아님|아닌|없|못|마십시오|마세요/g,
    },
    // What can be relied on is reliable: nothing that may happen.
    chance: {
      never: /(?:신뢰할|믿을) 수 있/g,
      sure: /수 있|수도 있|가능성|ㄹ 수|우려가/g,
      maybe: /가능(?!성)|위험|수 없|수는/g,
    },
    duty: {
      sure: /해야|하여야|어야|아야|바랍니다|하십시오|하세요|주시기|주의하|시기 바/g,
      maybe: /필요|책임|권고|당부|권장|귀속|받으|본인|주세요/g,
    },
    only: {
      sure: /단지|오직|뿐(?!만|더러)|만을|으로만|용으로만|목적만/g,
      maybe: /만|한하|한정|순수|참고|일 뿐|불과/g,
      never: /만약|뿐만|만일|백만|천만|만원|만기|불만|만족/g,
    },
    some: { sure: /일부/g, maybe: /특정|몇/g },
    all: { sure: /모든|전부|일체/g, maybe: /어떠한|어떤|모두|전체|각|전적|최종/g },
  },
  de: {
    negation: {
      never: /nicht nur|noch nicht|nicht zuletzt|unter anderem|nach wie vor/g,
      maybe:
        /\b(?:noch|ohne|unabhängig\w*|unverbindlich\w*|ausgeschlossen|ausschluss|haftungsausschluss|außer|ausgenommen|unrichtig\w*|unvollständig\w*|ungeeignet|unzulässig|lehnt|lehnen)\b|(?<=\bkein[^.;]{1,200})(?:,|\bund|\boder|\bsowie) keine?n?\b/g,
      sure: /\b(?:nicht|kein\w*|nie|niemals|weder|nichts|keinerlei|keinesfalls)\b/g,
    },
    chance: {
      sure: /\b(?:könnt\w*|möglich\w*|möglicherweise|eventuell\w*|unter umständen)\b/g,
      maybe: /\b(?:kann|können|dürf\w*|darf|potenziell\w*|risik\w*|gegebenenfalls|ggf|etwaig\w*)\b/g,
    },
    duty: {
      sure: /\b(?:soll\w*|muss|müssen|bitte|müsste\w*|verpflichtet)\b/g,
      maybe:
        /\b(?:beachten|empf\w+|darf|dürfen|ist zu|sind zu|zu|konsultieren|lesen sie|lassen sie|wenden|ziehen|informier\w*|investier\w*|handel\w*|verantwort\w*|eigen\w*)\b/g,
    },
    only: {
      sure: /\b(?:nur|lediglich|ausschließlich|allein|alleinig\w*)\b/g,
      never: /\bnicht nur|\ballein\w* verantwort\w*/g,
      maybe: /\b(?:rein\w*|bloß|einzig|eigen\w*|selbst)\b/g,
    },
    some: {
      sure: /\b(?:einige\w*|teilweise|zum teil|manche\w*)\b/g,
      maybe: /\b(?:bestimmte\w*|teile?|mehrere\w*|einzeln\w*)\b/g,
    },
    all: {
      sure: /\b(?:alle|allen|aller|alles|sämtlich\w*|gesamt\w*)\b/g,
      maybe: /\b(?:jed\w+|jeglich\w*|vollständig\w*|ganz\w*|kein\w*|etwaig\w*|irgend\w*)\b/g,
    },
  },
  fr: {
    negation: {
      never:
        /(?:non seulement|non cotée?s?|n['’](?:engage(?:nt)?|investissez|utilisez) que|ne (?:reflète|représente|concerne|vis|refl|s['’]adresse|risquez)\w* que|sous réserve)/g,
      maybe:
        /\b(?:ni|sans|aucun\w*|jamais|nul\w*|rien|pas|indépendamment|indépendant\w*|hors|exclu\w*|déclin\w*|inexact\w*|sauf|plus)\b/g,
      sure: /\b(?:ne|non)\b|\bn['’]/g,
    },
    chance: {
      sure: /\b(?:peut|peuvent|pouvons|pourri|pourrai\w*|pourraient|puisse\w*|susceptible\w*|possib\w+)/g,
      // Before and after a letter with an accent an expression without the flag for Unicode sees no edge of a word.
      maybe: /\b(?:pouvant|potentiel\w*|saurai\w*|risque\w*|pouvez)\b|(?<![a-z])éventuel/g,
    },
    duty: {
      sure: /\b(?:doi\w+|devez|devrai\w*|devraient|veuillez|il convient|faut)\b/g,
      maybe:
        /\b(?:consulte\w*|lisez|lire|prenez conseil|demandez|renseignez|évaluez|contactez|vérifie[rz]|recommand\w*|invit\w*|conseill\w*|responsab\w*|investi\w*|saurai\w*|saurait|peut|peuvent|propre|appartient)\b|(?<![a-z])être\b/g,
    },
    only: {
      sure: /\b(?:uniquement|seulement|exclusivement|purement|simplement)\b|n['’]engage(?:nt)? que|ne (?:reflète|représente|concerne|s['’]adresse)\w* que/g,
      never: /non seulement/g,
      maybe: /\b(?:seul\w*|que|titre)\b/g,
    },
    some: {
      sure: /\b(?:certain(?:s|es)|quelques|en partie|partiel\w*)\b/g,
      maybe: /\b(?:partie|plusieurs)\b/g,
    },
    all: {
      sure: /\b(?:tous|toutes)\b|l['’]ensemble/g,
      maybe: /\b(?:tout|toute|chaque|intégral\w*|totalité|aucun\w*|entièr\w*|totale?)\b/g,
    },
  },
  es: {
    negation: {
      never: /no s[oó]lo|no solamente|no obstante|no limitad\w+/g,
      maybe:
        /\b(?:ni|sin|ning[uú]n\w*|nada|nunca|jamás|tampoco|independiente\w*|salvo|excepto|ajen[oa]s?|inexact\w*|excluye\w*|declina\w*)\b/g,
      sure: /\bno\b/g,
    },
    chance: {
      sure: /\b(?:pued[eo]\w*|podemos|podr[ií]a\w*|posib\w+|pueda\w*|posibilidad)\b/g,
      maybe: /\b(?:potencial\w*|podrán?(?![a-z])|riesgo\w*|poder|eventual\w*)(?![a-z])/g,
    },
    duty: {
      sure: /\b(?:debe\w*|deber[ií]a\w*|tiene que|deberá\w*|por favor|es necesario)\b/g,
      maybe:
        /\b(?:consult\w*|lea|inf[oó]rmese|inviert\w*|verifique|compruebe|recomienda\w*|aconseja\w*|responsab\w*|puede\w*|podrán?|propi\w*|se ruega|conviene|exclusiv\w*)(?![a-z])/g,
    },
    only: {
      // Before "ú" an expression without the flag for Unicode sees no edge of a word.
      sure: /\b(?:s[oó]lo|exclusivamente|solamente|meramente|puramente)\b|(?<![a-z])únicamente\b/g,
      never: /no s[oó]lo|no solamente/g,
      maybe: /\b(?:exclusiv\w*|simple\w*|mero|meros|propi\w*)\b|(?<![a-z])únic[oa]/g,
    },
    some: {
      sure: /\b(?:algun[oa]s|ciert[oa]s|parcial\w*|en parte)\b/g,
      maybe: /\b(?:parte|algún|alguna|vari[oa]s)\b/g,
    },
    all: {
      sure: /\b(?:tod[oa]s|totalidad)\b/g,
      maybe: /\b(?:tod[oa]|cualquier\w*|ning\w*|cada|total\w*|plen\w*)\b|(?<![a-z])íntegr/g,
    },
  },
};

/** Latin capitals that a translation may write out in words. */
export const TRANSLATABLE = new Set(
  'AI KI IA PR US USA UK EU CFD CFDS ETF ETFS API ID IT OK CEO CFO IPO PDF USD HKD EUR GBP CNY RMB JPY KRW TWD SGD AUD CHF EG IE CEST MEZ GMT UTC NO DE CV FAQ HTTP HTTPS WWW APP AM PM'.split(
    ' ',
  ),
);
