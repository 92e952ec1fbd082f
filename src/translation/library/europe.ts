import type { SiteFamily } from './site-family.ts';

/** Germany, France and Spain: exchange portals and business papers. */
const europe: SiteFamily[] = [
  {
    name: 'finanzen.net',
    sites: ['finanzen.net'],
    text: `
== heading ==
en Note on possible conflicts of interest | de Hinweis auf mögliche Interessenkonflikte / Hinweis auf [einen] möglichen Interessenkonflikt | zh 關於可能存在利益衝突的提示
== clause ==
en the publisher holds positions in the securities discussed that may profit from the price movement resulting from the publication
  de der Herausgeber hält Positionen in den besprochenen Wertpapieren, die von der durch die Publikation resultierenden Kursentwicklung profitieren können
  zh 出版者持有所討論證券的頭寸，可能從因發布而產生的股價走勢中獲利
  kind POS
en the author holds positions in the securities discussed / the author holds direct positions in the securities discussed
  de der Autor hält Positionen in den besprochenen Wertpapieren / der Autor hält [unmittelbar] Positionen (in/an) den (besprochenen/genannten) (Wertpapieren/Aktien)
  zh 作者持有所討論證券的頭寸
  kind POS
en no liability is accepted for the accuracy of the content
  de für die Richtigkeit der Inhalte wird keine Haftung übernommen
  zh 不對內容的準確性承擔任何責任
  kind ACC
`,
  },
  {
    name: 'Boursorama',
    sites: ['boursorama.com'],
    text: `
== clause ==
en the information does not constitute investment advice
  fr les informations ne constituent pas un conseil en investissement / (ces/les) informations ne constituent (en aucun cas/pas) un conseil en investissement
  zh 該等資訊不構成投資建議
  kind NOADV
en quotes are delayed by at least {number} minutes
  fr cours différés d'au moins {number} minutes / les cours sont différés d'au moins {number} minutes
  zh 報價延遲至少{number}分鐘
  kind DELAY
en deferred quotes / delayed quotes
  fr cours différés / données différées
  zh 延遲報價
  kind DELAY
`,
  },
  {
    name: 'elEconomista and Expansión',
    sites: ['eleconomista.es', 'expansion.com'],
    text: `
== clause ==
en it does not constitute investment advice
  es no constituye asesoramiento de inversión / no constituye [un] asesoramiento (de/en materia de) inversión
  zh 不構成投資建議
  kind NOADV
en it does not constitute an investment recommendation
  es no constituye una recomendación de inversión / no constituye [ninguna/una] recomendación de inversión
  zh 不構成投資推薦
  kind NOADV
en the data is shown with a delay
  es los datos se muestran con retraso / (los)? datos (con retraso/en diferido)
  zh 數據延遲顯示
  kind DELAY
`,
  },
];

export default europe;
