import type { OtherLanguage } from '../row.ts';

/** "The harbour will be rebuilt after three years." */
export const HEADLINES: Readonly<Record<OtherLanguage, string>> = {
  hu: 'Három év után újjáépül a kikötő',
  bg: 'Пристанището ще бъде възстановено след три години',
  cs: 'Přístav bude po třech letech obnoven',
  sk: 'Prístav bude po troch rokoch obnovený',
  ro: 'Portul va fi reconstruit după trei ani',
  tr: 'Liman üç yıl sonra yeniden yapılacak',
  sv: 'Hamnen byggs om efter tre år',
  da: 'Havnen bliver genopbygget efter tre år',
  nb: 'Havnen bygges opp igjen etter tre år',
  fi: 'Satama rakennetaan uudelleen kolmen vuoden jälkeen',
  uk: 'Порт відбудують через три роки',
  hr: 'Luka će biti obnovljena nakon tri godine',
  sr: 'Luka će biti obnovljena posle tri godine',
  id: 'Pelabuhan akan dibangun kembali setelah tiga tahun',
  vi: 'Cảng biển sẽ được xây dựng lại sau ba năm',
  ar: 'إعادة بناء الميناء بعد ثلاث سنوات',
  he: 'הנמל ייבנה מחדש אחרי שלוש שנים',
  nl: 'Haven wordt na drie jaar herbouwd',
  el: 'Το λιμάνι θα ξαναχτιστεί έπειτα από τρία χρόνια',
  it: 'Il porto sarà ricostruito dopo tre anni',
  pt: 'Porto será reconstruído depois de três anos',
};
