import { words } from './sieve.ts';

/**
 * Openings that lean on the sentence before, by language: such a sentence is chosen only together with that one.
 * Matched at the start, in small letters, as whole words. `_` stands for a blank inside one. A word that leans in one
 * language is a name in another ("Su", "Ma", "Tak"), so only those of the story's own are asked.
 */
export const LEANING_BY_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
  he she it they him his hers her their theirs its this that these those such both neither the_former the_latter
  well, sure, now, yes, no, oh, anyway either_way even_so what's_more what’s_more not_only_that doing_so
  to_do_so afterwards afterward since_then until_then by_then back_then one_of_them but and or nor so yet thus
  hence then also too however instead moreover furthermore additionally in_addition besides still nevertheless
  nonetheless therefore consequently as_a_result as_such for_example for_instance another other others similarly
  likewise by_contrast in_contrast on_the_other_hand in_other_words in_turn rather otherwise meanwhile
  because_of_this that_said of_course indeed in_fact to_that_end at_the_same_time following_this after_that
  the_same the_move the_goal
  `),
  de: words(`
  er sie dies diese dieser dieses damit dabei dazu daher dadurch davon denn doch aber auch jedoch allerdings
  außerdem zudem trotzdem deshalb zum_beispiel sein seine seinen seinem seiner ihm ihn ihre ihren ihrem ihrer
  das_ist das_war das_sei das_sind das_hat das_gilt das_heißt das_bedeutet das_zeigt das_liegt dennoch somit
  folglich demnach dagegen hingegen stattdessen danach anschließend gleichzeitig zugleich ebenso darüber_hinaus
  hinzu_kommt unterdessen
  `),
  fr: words(`
  il elle ils elles cela ce cette ces mais et donc ainsi aussi cependant toutefois en_outre par_ailleurs
  par_exemple sa ses leur leurs celui-ci celle-ci ceux-ci celles-ci c’est c'est c’était c'était de_plus en_effet
  pourtant puis alors ensuite de_même en_revanche en_conséquence néanmoins
  `),
  es: words(`
  él ella ellos ellas esto eso este esta estos estas pero y además también sin_embargo no_obstante por_ejemplo
  por_otra_parte su sus así por_eso por_ello por_lo_tanto asimismo en_cambio en_consecuencia de_hecho es_decir
  luego entonces dicho dicha dichos dichas tras_ello
  `),
  it: words(`
  lui lei loro egli essa essi esse esso questo questa questi queste quello quella quelli quelle quel ciò costui
  ma e ed però tuttavia inoltre quindi perciò dunque pertanto infatti così invece poi allora intanto infine
  eppure altrimenti nonostante_ciò per_esempio ad_esempio d'altra_parte d’altra_parte di_conseguenza nel_frattempo
  in_effetti al_contrario allo_stesso_tempo per_questo per_ciò secondo_lui secondo_lei il_suo la_sua i_suoi le_sue
  in_questo_modo in_tal_modo in_più oltretutto del_resto a_sua_volta lo_stesso la_stessa
  `),
  pt: words(`
  ele ela eles elas dele dela este esta estes estas esse essa esses essas isso isto aquele aquela aquilo mas e porém
  contudo entretanto todavia no_entanto além_disso além_disto também portanto assim então por_isso por_exemplo
  por_outro_lado por_sua_vez seu sua seus suas depois_disso em_seguida desse_modo dessa_forma dessa_maneira
  desta_forma nesse_caso com_isso o_mesmo a_mesma ao_mesmo_tempo daí aliás apesar_disso diante_disso segundo_ele
  segundo_ela para_ele para_ela é_por_isso enquanto_isso já_ele já_ela de_acordo_com_ele de_acordo_com_ela
  `),
  pl: words(`
  on ona ono oni one jego jej ich jemu im to ten ta te ci tego tej tych temu tym tymi tę taki taka takie tak ale lecz
  jednak jednakże zatem więc dlatego toteż ponadto poza_tym natomiast także też również i a oraz bo bowiem gdyż
  dzięki_temu z_kolei tymczasem wówczas wtedy następnie potem później tam mimo_to oprócz_tego co_więcej przy_tym
  w_ten_sposób na_przykład w_związku_z_tym do_tego od_tego po_tym przez_to dodał dodała dodali jak_dodał
  jak_dodała w_efekcie w_rezultacie inaczej jednocześnie zresztą przeciwnie o_tym z_tego zgodnie_z_tym według_niego
  według_niej jedną_z_nich jednym_z_nich część_z_nich większość_z_nich
  `),
  ru: words(`
  он она оно они его её ее их ему ей им это этот эта эти этого этой этих этому этим об_этом при_этом тот та те того
  такой такая такие такое так таким_образом но а и однако тем_не_менее также тоже кроме_того более_того
  помимо_этого помимо_того между_тем тем_временем поэтому потому затем потом после_этого после_чего в_результате
  в_связи_с_этим в_то_же_время вместе_с_тем к_тому_же к_такому_выводу причем причём притом например в_частности
  по_его по_ее по_её по_их там тогда туда здесь тут дело_в_том впрочем зато ведь то_есть иначе напротив наоборот
  для_этого из-за_этого благодаря_этому из_них среди_них у_него у_нее у_неё у_них с_этим в_этом_случае
  в_таком_случае до_этого оба обе
  `),
  el: words(`
  αυτός αυτή αυτό αυτοί αυτές αυτά αυτού αυτής αυτών ο_ίδιος η_ίδια το_ίδιο οι_ίδιοι όμως ομως αλλά αλλα ωστόσο
  ωστοσο επίσης επισης και κι άλλωστε αλλωστε έτσι ετσι επομένως συνεπώς λοιπόν παράλληλα παραλληλα επιπλέον ακόμη
  ακομη ακόμα ακομα μάλιστα μαλιστα ενώ τότε τοτε εκεί εκει εξάλλου εξαλλου εντούτοις συγκεκριμένα συγκεκριμενα
  δηλαδή δηλαδη ειδικότερα για_παράδειγμα γι’_αυτό γι'_αυτό για_αυτό με_αυτόν με_αυτό με_αυτή από_την_άλλη
  στη_συνέχεια στην_συνέχεια μετά_από_αυτό εν_τω_μεταξύ αντίθετα αντιθετα αντιθέτως τέτοια τέτοιο τέτοιες
  `),
};

export const LEANING_EASTERN = [
  // Chinese
  ...words(`
  他 她 它 此外 另外 因此 所以 但 然而 不過 不过 而且 同時 同时 其中 其 該 该 這 这 此 那 例如 比如 隨後 随后 對此 对此 與此同時 与此同时 相比之下 換言之 换言之 於是 于是 況且 并且 並且
  也 還 还 为此 為此 后来 後來 针对这 針對這 针对此 針對此 对于这 對於這 面对这 面對這 上述 前述 由此 据此 據此 就此 至此 不仅如此 不僅如此 除此之外 在此之前 在此之后 在此之後 在此基础上
  接着 接著 相反 同样 同樣 总之 總之 事实上 事實上
  `),
  // Japanese
  ...words(`
  彼は 彼女 これ それ この その また しかし ただ だが そして さらに 一方 なお 同社 同氏 こうした そのため 例えば たとえば そこで そんな そうした こんな こうして ところが すると つまり すなわち 続いて
  同様に
  `),
  // Korean
  ...words(`
  그는 그녀 이는 이에 이를 이번 또한 또 하지만 그건 그게 이건 그래서 그런데 그러나 그리고 따라서 한편 반면 다만 예를_들어 특히 이들은 이들의 이_회사 이_같은 이_때문 이_가운데 이처럼 이로써
  이런 이렇게 이와_함께 이와_같 그_결과 그_후 그_중 그들은 게다가 아울러 결국 반대로
  `),
];

/** What a leaning opening is followed by when it leans on nothing: "It is time", "This year", "Both companies said". */
export const NOT_LEANING = [
  "it(?:['’]s| is| was| remains| seems| looks) (?:not )?(?:been|time|possible|likely|unlikely|hard|easy|difficult|clear|unclear|unknown|known|too early)\\b",
  'this year',
  'this week',
  'this month',
  'this quarter',
  'this summer',
  'this spring',
  'this autumn',
  'this winter',
  'both companies',
  'alors qu',
  'both sides',
  '該國際',
  '其他',
  '其餘',
  '此前',
  '此次',
  '這一年',
  '这一年',
  '也門',
  '还原',
  'diese woche',
  'dieses (?:jahr|quartal)',
  'dieser tage',
  'ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|mois|trimestre)(?!\\p{L})',
  'cette (?:semaine|année|nuit)(?!\\p{L})',
  'este (?:año|ano|mes|mês|trimestre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\\p{L})',
  'esta (?:semana|segunda|terça|quarta|quinta|sexta)(?!\\p{L})',
  'questa (?:settimana|mattina|notte)',
  'questo (?:mese|trimestre|anno)(?!\\p{L})',
  'tego (?:lata|roku)',
  'tej (?:nocy|zimy|wiosny|jesieni)',
  'этой (?:весной|зимой|осенью|ночью)',
  'этим летом',
];
