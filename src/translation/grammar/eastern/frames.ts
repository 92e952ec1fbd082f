/** What the frames of `frames.ts` do not have of Chinese, Japanese and Korean sentences; English is written, never read. */
export default `
== ja-may ==
ja (場合/こと/可能性/おそれ/恐れ)(が/も)(あります/ございます/ある/あり/ありますので) / (場合/こと/可能性/おそれ/恐れ)(が/も)(あります/ございます)(ので)?(、)?(あらかじめ/予め)?ご(了承/注意/留意)(ください/願います)

== ko-may ==
ko 수(도)? (있습니다/있어요/있으며/있음/있다/있고/있으므로/있으니/있음을 알려드립니다/있으니 유의하시기 바랍니다/있으니 주의하시기 바랍니다/있으므로 유의하시기 바랍니다) / 가능성이 (있습니다/있으며/있음)

== clause ==
# -- may
en> {subject*} may {doing!base} {manner} | ja {manner}(、)?{subject*}(は/が/も){doing}(する/される/となる)?{ja-may} | ko {manner} {subject*}(은/는/이/가) {doing}(할/될)? {ko-may}
en> {subject*} may {doing!base} {manner?} | ja {subject*}(は/が/も)(、)?{manner?}{doing}(する/される/となる/なる)?{ja-may} | ko {subject*}[은/는/이/가] {manner?} {doing}(할/될)? {ko-may}
en> {subject*} may {being!base} {manner?} | ja {subject*}(は/が/も)(、)?{manner?}{being}(する/している)?{ja-may} | ko {subject*}[은/는/이/가] {manner?} {being}(할/될)? {ko-may}
en> it may {doing!base} {manner?} | ja {manner?}{doing}(する/される/となる)?{ja-may} | ko {manner?} {doing}(할/될)? {ko-may} | zh 可能{manner?}{doing} / (甚至/亦/也/從而/進而)?(可能/或會/可能會/有可能/可/或){manner?}{doing}
en> it may {being!base} {manner?} | ja {manner?}{being}(する/している)?{ja-may} | ko {manner?} {being}(할/될)? {ko-may} | zh 可能{manner?}{being} / (甚至/亦/也)?(可能/或會/可能會/有可能/或){manner?}{being}
en> it may even {doing!base} | zh 甚至可能{doing} / 甚至(可/可能/可能會/或會/會)?{doing}
en> {subject*} may contain {asp*} | zh {subject*}可能包含{asp*} | ja {subject*}(には/に/内に/内には/中に/中には)(は)?(、)?{asp*}(が/を)(含まれる/含む/含まれている/存在する/ある/掲載される){ja-may} | ko {subject*}(에는/에/내에/은/는) {asp*}[이/가/을/를]? (포함될/있을/포함되어 있을/존재할/포함할) {ko-may}
en> it may contain {asp*} | ja {asp*}(が/を)(含まれる/含む/含まれている/存在する){ja-may} | ko {asp*}[이/가]? (포함될/있을/포함되어 있을/존재할) {ko-may} | zh 可能包含{asp*} / (可能/或/或會/可能會)(包含/含有/存在/有/出現){asp*}
en> {subject*} may result in {asp*} {manner?} | zh {subject*}可能{manner?}導致{asp*} | ja {subject*}(は/には/では/においては)(、)?{manner?}{asp*}(が/を)(生じる/発生する/被る/生ずる/こうむる/出る){ja-may} | ko {subject*}[은/는/에는] {manner?} {asp*}[이/가]? (발생할/생길/있을) {ko-may}
en> {subject*} may result in {asp*} {lead} | ja {subject*}(は/には/では/においては)(、)?{lead}(、)?{asp*}(が/を)(生じる/発生する/被る/生ずる){ja-may}
# -- plain
en> {subject*} <contains/contain> {asp*} | zh {subject*}包含{asp*} | ja {subject*}(には/に/は/内に/内には)(は)?(、)?{asp*}(が含まれています/を含みます/を含んでいます/が含まれます/を含んでおります/があります/があり) | ko {subject*}(에는/에/은/는) {asp*}[이/가/을/를]? (포함되어 있습니다/포함하고 있습니다/포함됩니다/있습니다/포함되어 있으며)
en> {subject*} {doing} {manner?} | ja {subject*}(は/が)(、)?{manner?}{doing}(します/いたします/されます/しています/しております/し) | ko {subject*}[은/는/이/가] {manner?} {doing}(합니다/하며/됩니다/되며/한다/함/됨)
en> {subject*} {being} {manner?} | ko {subject*}[은/는/이/가] {manner?} {being}(합니다/하며/됩니다/하고 있습니다/하고 있으며/함) | ja {subject*}(は/が)(、)?{being}(します/しています/しており/しております)
en> {subject*} <is/are> not intended for {asp*} | ja {subject*}は(、)?{asp*}(を目的と(した/する)/を意図した)(もの)?{ja-not} | ko {subject*}[은/는] {asp*}[을/를] (목적으로 하지/위한 것이) ({ko-neg}/아닙니다/아니며) | zh {subject*}並非以{asp*}為目的
# -- not
en> {subject*} <does/do> not {doing!base} {manner?} | ja {subject*}は(、)?{manner?}{doing}(する/した)?(もの/こと/わけ)?(ではありません/ではございません/ではなく/はありません/ではない/でもありません) | ko {subject*}[은/는] {manner?} {doing}(하지/되지) {ko-neg}
en> {subject*} <does/do> not {being!base} {manner?} | ja {subject*}は(、)?{manner?}{being}(する/した)?(もの/わけ)(ではありません/ではございません/ではなく/ではない) | ko {subject*}[은/는] {manner?} {being}(하지/되지) {ko-neg}
en> it does not {doing!base} | ja {doing}(する/した)?(もの/こと/わけ)(ではありません/ではございません/ではなく/はありません/ではない/でもありません) | ko {doing}(하지/하는 것은/하는 것이) ({ko-neg}/아닙니다/아니며)
en> it does not {being!base} | ja {being}(する/した)?(もの/わけ)(ではありません/ではございません/ではなく/ではない) | ko {being}(하지/하는 것은/하는 것이) ({ko-neg}/아닙니다/아니며)
en> {asp*} cannot be guaranteed | ja {asp*}(は/を)(保証できません/保証いたしかねます/保証しかねます/お約束できません) | ko {asp*}[을/를/은/는] (보장/보증)할 수 (없습니다/없으며/없음)
en> {asp*} <is/are> not guaranteed | ja {asp*}(は/も/が/を/について/については/に関しては/につきましては)(、)?(保証されていません/保証されておりません/保証されるものではありません/保証されません/保証しません/保証いたしません/保証しておりません/保証されているものではありません) | ko {asp*}[은/는/이/가]? 보장되지 {ko-neg} / {asp*}[을/를]? (보장/보증)하지 {ko-neg}
en> {doc?=it} <does/do> not provide {any?} {thing*} | zh {doc?}不提供{any?}{thing*} | de {doc?} (bietet/bieten) (keine/keinen/kein/keinerlei) {any?} {thing*} | ja {doc?}は?(、)?{any?}{thing*}(を/の)(行う/行なう/提供する/提供を行う/提供/する)(もの)?{ja-not} / {doc?}は?(、)?{any?}{thing*}(を/の)(行って/行い/提供して/提供し/して)(い/おり)?{ja-neg} | ko {doc?}[은/는]? {any?} {thing*}[을/를]? (제공/수행)하(지/는 것이) ({ko-neg}/아닙니다/아니며)
en> {subject*} <does/do> not {doing!base} or {doing#2!base} | zh> {subject*}不{doing}或{doing#2} | ko {subject*}(은/는) {doing}하거나 {doing#2}(하지/하는 것이/하는 것은) ({ko-neg}/아닙니다/아니며)
en> it does not {doing!base} or {doing#2!base} | zh> 不{doing}或{doing#2} | ko {doing}하거나 {doing#2}(하지/하는 것이/하는 것은) ({ko-neg}/아닙니다/아니며)
en> {doc?=it} <is/are> not intended to {doing!base} | zh> {doc?}並非旨在{doing} | ja {doc?}は?(、)?{doing}することを目的と(した/する){ja-not} | ko {doc?}[은/는]? {doing}하기 위한 (목적/것)이 (아닙니다/아니며/아니에요)
en> {doc?=it} <is/are> not intended to {doing!base} or {doing#2!base} | zh> {doc?}並非旨在{doing}或{doing#2} | ko {doc?}[은/는]? {doing}하거나 {doing#2}하기 위한 (목적/것)이 (아닙니다/아니며/아니에요)
# -- please
en> please {doing!base} {when} | ja {when}(、)?{doing}(ください/下さい/してください/いただきますようお願いいたします/されますようお願いいたします) | ko {when} {doing}(하시기 바랍니다/보시기 바랍니다/하십시오/하세요/보세요/주시기 바랍니다)
en> please {doing!base} {manner?} | ja {manner?}{doing}(ください/下さい/してください/いただきますようお願いいたします/されますようお願いいたします/願います) | ko {doing}(하시기 바랍니다/보시기 바랍니다/하십시오/하세요/보세요/주시기 바랍니다/주십시오/바랍니다/해주시기 바랍니다)
en> {subject*}, please {doing!base} {manner?} | zh 請{subject*}{manner?}{doing} / 請({subject*}){manner?}{doing}
# -- what it is
en> {subject*} <is/are> {asp} | zh {subject*}為{asp} / {subject*}{adv?}(是/為/屬/屬於/系/乃/均為){asp} | ja {subject*}は(、)?{asp}(です/であり/でございます/となります/である/になります) | ko {subject*}(은/는) {asp}(입니다/이며/으로/로/임/이다/이고/이에요/예요)
en> {subject*} <is/are> not {asp} | zh {subject*}並非{asp} / {subject*}{adv?}(不是/並非/非/並不是/不屬於/不屬){asp} | ja {subject*}は(、)?{asp}{ja-not} | ko {subject*}(은/는) {asp}{ko-isnot}
en> {subject*} <is/are> only {asp} | zh {subject*}僅為{asp} / {subject*}{adv?}(僅為/只是/僅是/純屬/僅作為/僅屬/僅作/僅僅是/只屬/純粹是){asp} | ja {subject*}は(、)?(あくまで(も)?)?{asp}(にすぎません/に過ぎません/にすぎず) | ko {subject*}(은/는) {asp}(일 뿐이며/일 뿐입니다/에 불과합니다/에 불과하며/일 뿐)
en> it is {asp} | zh 為{asp} / {adv?}(是/為/屬/屬於/系){asp} | ja {asp}(です/であり/でございます) | ko {asp}(입니다/이며/이고)
en> it is not {asp} | zh 並非{asp} / {adv?}(不是/並非/非/並不是/不屬於){asp} / 不作為{asp} | ja {asp}{ja-not} | ko {asp}{ko-isnot}
en> it is only {asp} | zh 僅為{asp} / {adv?}(僅為/只是/僅是/純屬/僅作為/僅作){asp} | ko {asp}(일 뿐이며/일 뿐입니다/에 불과합니다)
`;
