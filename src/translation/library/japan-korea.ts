import type { SiteFamily } from './site-family.ts';

/** Japan and Korea: quote sites and portals. */
const japanKorea: SiteFamily[] = [
  {
    name: 'Yahoo! Finance Japan',
    sites: ['finance.yahoo.co.jp'],
    text: `
== clause ==
en please make the final decision on any investment at your own judgment
  ja 投資判断の最終決定は、ご自身の判断でなさるようにお願いいたします / 投資(判断)?の最終決定は[、]?(利用者/お客様)?ご自身の(判断/責任/責任と判断)で(なさるように/なさいますよう)?お願い(いたします/いたし ます/します)
  zh 請您自行判斷並作出投資的最終決定
  kind NOADV
en the accuracy and reliability of the information are not guaranteed
  ja 情報の正確性、信頼性を保証するものではありません / (掲載)?情報の正確性(・/、/や)信頼性(等/など)?(を/について)(一切)?保証(するものではありません/いたしません)
  zh 不保證資訊的準確性和可靠性
  kind ACC
`,
  },
  {
    name: 'Minkabu and Kabutan',
    sites: ['minkabu.jp', 'kabutan.jp'],
    text: `
== clause ==
en it is not intended to solicit investment
  ja 投資勧誘を目的としたものではありません / 投資(の)?勧誘を目的とし(たもの/ているもの)ではありません
  zh 並非以招攬投資為目的
  kind NOOFF
en please make the final investment decision at your own judgment
  ja 投資に関する最終決定はご自身の判断でお願いいたします / (投資/売買/銘柄選択)?(等)?(の/に関する)?最終(的な)?(判断/決定)は[、]?ご自身の判断で(お願いいたします/お願いします/行ってください)
  zh 請自行作出最終的投資決定
  kind NOADV
en please make investment decisions at your own judgment
  ja 投資の判断はご自身の判断でお願いいたします / (投資/売買/銘柄選択)?(等)?(の/に関する)?(判断/決定)は[、]?ご自身の判断で(お願いいたします/お願いします/行ってください)
  zh 請自行作出投資判斷
  kind NOADV
en the accuracy, completeness and usefulness of the information are not guaranteed
  ja 情報の正確性、完全性、有用性を保証するものではありません
  zh 不保證資訊的準確性、完整性和有用性
  kind ACC
`,
  },
  {
    name: 'Nikkei',
    sites: ['nikkei.com'],
    text: `
== clause ==
en stock price data is delayed by at least {number} minutes
  ja 株価データは最低{number}分遅れで表示しています / 株価(データ)?は(少なくとも/最低){number}分(以上)?遅れ(で/て)(表示し/い)ています
  zh 股價數據延遲至少{number}分鐘
  kind DELAY
en unauthorised reproduction or copying of the articles and photographs is prohibited
  ja 記事・写真の無断転載・複製を禁じます / (本サービスに関する)?記事・写真(等)?の無断(転載・複製/複製・転載)(は/を)(固く)?(お断りします/禁じます)
  zh 禁止擅自轉載或複製文章及照片
  kind ACC
`,
  },
  {
    name: 'Naver Finance',
    sites: ['finance.naver.com', 'n.news.naver.com'],
    text: `
== clause ==
en the financial information provided by 네이버 is investment reference material supplied by the respective content providers
  ko 네이버가 제공하는 금융 정보는 각 콘텐츠 제공업체로부터 받는 투자 참고자료입니다 / 네이버(가/에서)? ?제공하는 금융정보는 (각)? 콘텐츠 제공업체로부터 받는 (투자)? 참고(사항/자료)(입니다/이며)
  zh 네이버提供的金融資訊為從各內容提供商取得的投資參考資料
  kind NOADV
en it is investment reference material and errors and delays may occur
  ko 투자 참고자료이며 오류와 지연이 발생할 수 있습니다 / 투자 ?참고(자료/사항)이며[,]? 오류(와/나) 지연이 발생할 수 있습니다
  zh 其為投資參考資料，可能發生錯誤和延遲
  kind ACC
en no legal responsibility is accepted for errors or delays
  ko 오류와 지연에 대한 법적인 책임을 지지 않습니다 / 오류(와/나/및) 지연에 (대한/대해) (법적/법적인)? 책임을 지지 않습니다
  zh 不對錯誤和延遲承擔任何法律責任
  kind ACC
en the final responsibility for investment decisions lies with the user who uses the information
  ko 투자판단의 최종 책임은 정보를 이용하는 이용자에게 있습니다 / 투자 ?판단의 최종 ?책임은 (해당/본)? ?(정보/게시물)를 (이용/열람)하(는/시는) 이용자에게 있습니다
  zh 投資判斷的最終責任由使用資訊的用戶承擔
  kind NOADV
`,
  },
];

export default japanKorea;
