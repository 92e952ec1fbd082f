/** Words inside rows, as data. Compared in lower case after NFKC. */
const words = (list: string) => new Set(list.split(' ').map((word) => word.replaceAll('_', ' ')));

/** Labels of paid rows, as pages of each language write them. */
export const AD_LABELS = words(
  '广告 廣告 推广 推廣 赞助 贊助 广 ad ads advert advertisement sponsored promoted 広告 pr スポンサー 광고 스폰서 anzeige werbung gesponsert sponsorisé publicité annonce publicidad patrocinado annuncio sponsorizzato publicidade advertentie reklama реклама',
);

/** What stands in a cell until the quote arrives, without the dots behind it. */
export const PLACEHOLDERS = words(
  '-- - — – … --.-- n/a loading loading_data please_wait 加载中 加載中 載入中 数据加载中 正在加载 資料載入中 读取中 讀取中 读取数据中 请稍候 請稍候 読み込み中 読込中 取得中 로딩중 로딩_중 불러오는_중 불러오는_중입니다 wird_geladen lädt lade chargement chargement_en_cours cargando caricamento carregando ładowanie загрузка',
);

/** Direction said as a word, often only for screen readers, where the page shows a colour or an arrow. */
export const UP_WORDS = words('▲ △ ↑ ⬆ 🔺 + up rise gain 上涨 上漲 涨 漲 上昇 상승 상한가 steigt hausse');
export const DOWN_WORDS = words('▼ ▽ ↓ ⬇ 🔻 - − – down fall loss 下跌 跌 下落 하락 하한가 fällt baisse');

/** What a table's column heads call each thing; a head counts when it contains one of these. */
export const COLUMNS = {
  rank: '排名 名次 序号 序號 順位 순위 rank rang # no. 排行 platz',
  symbol: '代码 代碼 代號 代号 股票代號 コード 証券コード 종목코드 symbol ticker code isin wkn kürzel',
  name: '名称 名稱 股票 个股 個股 股名 简称 簡稱 銘柄 会社 종목 company name stock security titel aktie wertpapier valeur libellé nom valor nombre titolo azione ação akcja spółka инструмент',
  percent:
    '涨跌幅 漲跌幅 涨幅 漲幅 幅度 騰落率 前日比率 変動率 등락률 대비율 %_change change_% chg_% chg% %_chg %chg change% percent var_% var% variation +/-% diff._% %',
  price:
    '最新价 最新價 现价 現價 价格 價格 股价 股價 成交價 收盤 收盘 株価 現在値 終値 取引値 현재가 가격 price last quote kurs cours dernier precio último prezzo ultimo preço koers цена',
  amount: '涨跌额 漲跌額 涨跌 漲跌 前日比 전일비 전일대비 등락 change chg diff +/- var veränderung variación',
} as const;
export type Column = keyof typeof COLUMNS;
