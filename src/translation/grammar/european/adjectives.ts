import { europeanAdjectives } from '../../phrasebook/european-table.ts';

/** Words that say what something is like, as German, French and Spanish notices have them: English, Chinese, then the three; a full stop stands behind what takes no endings. */
export default europeanAdjectives(`
accurate | 準確 | richtig, korrekt, genau | exact | exacto, preciso
actual | 實際 | tatsächlich | effectif, réel | real
additional | 額外 | zusätzlich, weitere | supplémentaire, additionnel | adicional
available | 可用 | verfügbar | disponible | disponible
binding | 具約束力 | verbindlich | contraignant | vinculante
non-binding | 不具約束力 | unverbindlich | - | no vinculante
certain | 某些 | - | certain | cierto
commercial | 商業 | kommerziell | commercial | comercial
complete | 完整 | vollständig | complet., complète., complets., complètes. | completo
complex | 複雜 | komplex | complexe | complejo
contractual | 具合約效力 | vertraglich | contractuel | contractual
non-contractual | 不具合約效力 | - | non contractuel | no contractual
current | 目前 | aktuell, gegenwärtig | actuel | actual
direct | 直接 | direkt, unmittelbar | direct | directo
indirect | 間接 | indirekt, mittelbar | indirect | indirecto
different | 不同 | verschieden, unterschiedlich | différent | diferente, distinto
economic | 經濟 | wirtschaftlich | économique | económico
editorial | 編輯 | redaktionell | rédactionnel, éditorial | editorial
external | 外部 | extern | externe | externo
financial | 財務 | finanziell | financier., financiers., financière., financières. | financiero
future | 未來 | zukünftig, künftig | futur | futuro
general | 一般 | allgemein | général | general
high | 高 | hoch., hohe., hohen., hoher., hohes. | élevé | alto, elevado
historical | 歷史 | historisch | historique | histórico
independent | 獨立 | unabhängig | indépendant | independiente
individual | 個別 | individuell, einzeln | individuel | individual
initial | 初始 | anfänglich | initial | inicial
legal | 法律 | rechtlich, gesetzlich | juridique, légal | legal, jurídico
leveraged | 槓桿 | gehebelt | à effet de levier. | apalancado
material | 重大 | wesentlich | important., importants., importante., importantes. | importante, sustancial
new | 新 | neu | nouveau., nouveaux., nouvelle., nouvelles. | nuevo
objective | 客觀 | objektiv | objectif | objetivo
official | 官方 | offiziell | officiel | oficial
original | 原有 | ursprünglich | original, initial | original
other | 其他 | andere, sonstig | autre | otro
paid | 付費 | bezahlt | payant., rémunéré. | de pago., pagado
past | 過往 | vergangen, frühere | passé | pasado
permanent | 長期 | dauerhaft | permanent | permanente
personal | 個人 | persönlich | personnel | personal
personalised | 個人化 | personalisiert | personnalisé | personalizado
possible | 可能的 | möglich, etwaig | éventuel, possible | posible, eventual
previous | 先前 | vorherig | préalable | previo
prior written | 事先書面 | vorherige schriftliche., vorheriger schriftlicher. | préalable et écrit., écrite préalable. | previo por escrito., previa por escrito.
private | 私人 | privat | privé | privado
professional | 專業 | professionell, fachkundig | professionnel | profesional
promotional | 推廣 | werblich | promotionnel, publicitaire | promocional, publicitario
public | 公開 | öffentlich | public., publique., publics., publiques. | público
regular | 定期 | regelmäßig | régulier., régulière. | regular
relevant | 相關 | relevant, entsprechend, jeweilig | concerné, correspondant | relevante, pertinente, correspondiente
reliable | 可靠 | zuverlässig, verlässlich | fiable | fiable, confiable
responsible | 負責 | verantwortlich | responsable | responsable
significant | 重大 | bedeutend | significatif | significativo
speculative | 投機性 | spekulativ | spéculatif | especulativo
highly speculative | 高度投機 | hochspekulativ, hoch spekulativ | hautement spéculatif, très spéculatif | altamente especulativo, muy especulativo
specific | 特定 | spezifisch, konkret, bestimmt | spécifique, particulier., particulière., particuliers. | específico, concreto, determinado
suitable | 適合 | geeignet | adapté, approprié | adecuado, apropiado
tax | 稅務 | steuerlich | fiscal | fiscal
third-party | 第三方 | - | tiers., tierce. | de terceros.
true | 真實 | wahr | vrai, véridique | veraz, verdadero
unaudited | 未經審計 | ungeprüft | non audité | no auditado
volatile | 波動 | volatil | volatil | volátil
highly volatile | 大幅波動 | sehr volatil, hochvolatil, stark schwankend | très volatil, hautement volatil | muy volátil, altamente volátil
whole | 全部 | gesamt, gesamte., gesamten., ganze. | - | -
educational | 教育性 | - | éducatif, pédagogique | educativo
informative | 資訊性 | informativ | informatif | informativo
digital | 數字 | digital | numérique | digital
low | 低 | niedrig, gering | faible | bajo
useful | 有用 | nützlich, hilfreich | utile | útil
quantitative | 量化 | quantitativ | quantitatif | cuantitativo
delayed | 延遲 | verzögert | différé | retrasado
outdated | 過時 | veraltet | obsolète | desactualizado, obsoleto
simulated | 模擬 | simuliert | simulé | simulado
hypothetical | 假設性 | hypothetisch | hypothétique | hipotético
illustrative | 說明性 | illustrativ | illustratif | ilustrativo
technical | 技術 | technisch | technique | técnico
automated | 自動化 | automatisiert | automatisé | automatizado
risky | 有風險 | riskant, risikoreich | risqué | arriesgado
indicative | 指示性 | indikativ | indicatif | orientativo, indicativo
unpredictable | 不可預測 | unvorhersehbar | imprévisible | impredecible
incomplete | 不完整 | unvollständig | incomplet., incomplète., incomplets., incomplètes. | incompleto
incorrect | 錯誤 | fehlerhaft, falsch, inkorrekt | erroné, incorrect | erróneo, incorrecto
potential | 潛在 | potenziell, potentiell | potentiel | potencial
substantial | 重大 | beträchtlich, erheblich | substantiel | considerable
real | 真實 | real, echt | - | real
written | 書面 | schriftlich | écrit | escrito, por escrito.
English | 英文 | englisch | anglais | inglés., inglesa., ingleses.
French | 法文 | französisch | français | francés., francesa.
German | 德文 | deutsch | allemand | alemán., alemana.
free | 免費 | kostenlos, kostenfrei | gratuit | gratuito
automatic | 自動 | automatisch | automatique | automático
comprehensive | 全面 | umfassend | complet. | -
careful | 審慎 | sorgfältig | attentif | cuidadoso
illiquid | 流動性低 | illiquide | illiquide | ilíquido
solely responsible | 全權負責 | allein verantwortlich, allein verantwortlich, ausschließlich verantwortlich | seul responsable., seuls responsables., seule responsable. | único responsable., únicos responsables., única responsable.
licensed | 持牌 | zugelassen | agréé | autorizado, certificado
sponsored | 贊助 | gesponsert | sponsorisé | patrocinado
qualified | 合資格 | qualifiziert | qualifié | cualificado, calificado
liable | 承擔責任 | haftbar | - | -
prohibited | 禁止 | verboten, untersagt, unzulässig | interdit | prohibido
permitted | 允許 | gestattet, erlaubt, zulässig | autorisé, permis | permitido
exclusive | 獨家 | exklusiv | exclusif | -
strategic | 策略 | strategisch | stratégique | estratégico
estimated | 估計 | geschätzt | estimé | estimado
`);
