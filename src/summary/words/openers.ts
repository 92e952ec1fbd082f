import { words } from './sieve.ts';

/**
 * Openings that lean on the sentence before: such a sentence is chosen only together with that one.
 * Matched at the start, in small letters; the Latin ones as whole words. `_` stands for a blank inside one.
 */
export const LEANING_LATIN = [
  // English
  ...words(`
  he she it they him his her hers their theirs its this that these those such both neither the_former the_latter
  well, sure, now, yes, no, oh, anyway either_way even_so what's_more what’s_more not_only_that doing_so
  to_do_so afterwards afterward since_then until_then by_then back_then one_of_them but and or nor so yet thus
  hence then also too however instead moreover furthermore additionally in_addition besides still nevertheless
  nonetheless therefore consequently as_a_result as_such for_example for_instance another other others similarly
  likewise by_contrast in_contrast on_the_other_hand in_other_words in_turn rather otherwise meanwhile
  because_of_this that_said of_course indeed in_fact to_that_end at_the_same_time following_this after_that
  the_same the_move the_goal
  `),
  // German
  ...words(`
  er sie dies diese dieser dieses damit dabei dazu daher dadurch davon denn doch aber auch jedoch allerdings
  außerdem zudem trotzdem deshalb zum_beispiel sein seine seinen seinem seiner ihm ihn ihre ihren ihrem ihrer
  das_ist das_war das_sei das_sind das_hat das_gilt das_heißt das_bedeutet das_zeigt das_liegt dennoch somit
  folglich demnach dagegen hingegen stattdessen danach anschließend gleichzeitig zugleich ebenso darüber_hinaus
  hinzu_kommt unterdessen
  `),
  // French
  ...words(`
  il elle ils elles cela ce cette ces mais et donc ainsi aussi cependant toutefois en_outre par_ailleurs
  par_exemple sa ses leur leurs celui-ci celle-ci ceux-ci celles-ci c’est c'est c’était c'était de_plus en_effet
  pourtant puis alors ensuite de_même en_revanche en_conséquence néanmoins
  `),
  // Spanish
  ...words(`
  él ella ellos ellas esto eso este esta estos estas pero y además también sin_embargo no_obstante por_ejemplo
  por_otra_parte su sus así por_eso por_ello por_lo_tanto asimismo en_cambio en_consecuencia de_hecho es_decir
  luego entonces dicho dicha dichos dichas tras_ello
  `),
];

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
];
