/**
 * Words of Chinese, Japanese and Korean notices that sentences are put together from where no known wording covers them.
 * Only what has one sense in a notice stands here; English is written, never read.
 */
export default `
== asn ==
en> indices (pl) | zh 指數 | ja 指数 | ko 지수
en> foreign-currency assets (pl) | zh 外幣資產 | ja 外貨建て資産 / 外貨資産 | ko 외화자산
en> offshore funds (pl) | zh 境外基金
en> prices (pl) | zh 價格 / 價位 | ja 価格 / 値段 | ko 가격
en> share prices (pl) | zh 股價 / 股票價格 | ja 株価 | ko 주가
en> quotes (pl) | zh 行情 / 報價 / 行情數據 / 行情報價 | ja 相場 / 気配値 | ko 시세
en> market conditions (pl) | zh 市況 / 市場狀況 / 市場環境 / 市場情況 | ja 市況 / 市場環境 / 市場動向 / 市場の状況 | ko 시장 상황 / 시장상황 / 시황 / 시장 환경
en> economic conditions (pl) | zh 經濟狀況 / 經濟環境 | ja 経済情勢 / 経済環境 | ko 경제 상황
en> exchange rates (pl) | zh 匯率 | ja 為替相場 / 為替レート / 為替 | ko 환율
en> interest rates (pl) | zh 利率 | ja 金利 | ko 금리
en> performance | zh 表現 / 業績 / 業績表現 | ja 業績 / 運用実績 / 実績 / 運用成績 / パフォーマンス / 成果 / 運用成果 | ko 성과 / 실적 / 운용 실적
en> returns (pl) | zh 收益 / 回報 / 收益率 / 報酬率 / 回報率 | ja 収益 / リターン / 利回り / 収益率 | ko 수익 / 수익률
en> profits (pl) | zh 利潤 / 獲利 / 盈利 | ja 利益 | ko 이익
en> profits and losses (pl) | zh 盈虧 / 損益 | ja 損益 | ko 손익
en> losses (pl) | zh 損失 / 虧損 | ja 損失 | ko 손실
en> damage | zh 損害 | ja 損害 / 不利益 | ko 손해 / 피해
en> assets (pl) | zh 資產 | ja 資産 | ko 자산
en> risks (pl) | zh 風險 | ja リスク | ko 위험 / 리스크 / 위험성
en> risk factors (pl) | zh 風險因素 | ja リスク要因 | ko 위험 요인 / 위험요인
en> volatility | zh 波動性 / 波動 / 波幅 | ja ボラティリティ / 変動性 | ko 변동성
en> fluctuations (pl) | zh 變動 / 波動 / 升跌 / 漲跌 | ja 変動 / 値動き | ko 변동 / 등락
en> changes (pl) | zh 變化 / 變更 / 變動 | ja 変化 / 変更 | ko 변화 / 변경
en> factors (pl) | zh 因素 | ja 要因 | ko 요인 / 요소
en> exchange rate risk | zh 匯率風險 | ja 為替リスク / 為替変動リスク | ko 환위험 / 환율 위험
en> liquidity | zh 流動性 | ja 流動性 | ko 유동성
en> leverage | zh 槓桿 / 財務槓桿 / 槓桿度 / 財務槓桿度 / 財務槓桿特性 / 槓桿特性 | ja レバレッジ | ko 레버리지
en> fees (pl) | zh 手續費 / 費用 | ja 手数料 / 費用 / 手数料等 | ko 수수료 / 비용 / 보수 / 수수료 등
en> tax | zh 稅費 / 稅款 | ja 税金 | ko 세금
en> commission | zh 佣金 / 分潤 / 返利 | ja 紹介料 / 成果報酬 | ko 커미션
en> errors (pl) | zh 錯誤 / 差錯 | ja 誤り / 誤記 / 誤り等 / 間違い / エラー | ko 오류
en> omissions (pl) | zh 遺漏 / 疏漏 / 缺漏 | ja 漏れ / 欠落 / 脱漏 | ko 누락
en> deviations (pl) | zh 偏差 / 誤差 / 出入 | ja 誤差 / ずれ | ko 오차
en> delays (pl) | zh 延遲 / 延誤 / 滯後 / 時差 | ja 遅延 / 遅れ | ko 지연
en> inaccurate content | zh 不準確內容 / 不準確的內容 / 不準確之處 | ja 不正確な内容 / 不正確な情報 | ko 부정확한 내용 / 부정확한 정보
en> differences (pl) | zh 差異 / 差別 / 不同 | ja 差異 / 相違 / 差 | ko 차이
en> discrepancies (pl) | zh 歧義 / 不符 / 不一致 | ja 齟齬 / 不一致 | ko 불일치
en> articles (pl) | zh 文章 / 稿件 | ja 記事 | ko 기사
en> photos (pl) | zh 照片 / 圖片 | ja 写真 / 画像 | ko 사진 / 이미지
en> copyright | zh 版權 / 著作權 | ja 著作権 | ko 저작권
en> law | zh 法律 / 法律法規 / 法規 | ja 法令 / 法律 | ko 법령 / 관련 법령 / 법률
en> conflicts of interest (pl) | zh 利益衝突 | ja 利益相反 | ko 이해 상충 / 이해상충
en> third parties (pl) | zh 第三方 | ja 第三者 | ko 제3자
en> policies (pl) | zh 政策 | ja 政策 | ko 정책
en> investment decisions (pl) | zh 投資決定 / 投資決策 / 投資判斷 | ja 投資判断 / 投資決定 / 投資の判断 | ko 투자 판단 / 투자 결정 / 투자판단 / 투자결정
en> investment advice | zh 投資建議 / 投資意見 | ja 投資助言 / 投資アドバイス / 投資に関する助言 | ko 투자 조언 / 투자자문 / 투자 자문 / 투자조언
en> individual stocks (pl) | zh 個股 | ja 個別株 / 個別銘柄
en> stocks (pl) | zh 股票 / 股份 | ja 銘柄 / 株式 / 株 | ko 종목 / 주식
en> securities (pl) | zh 證券 | ja 有価証券 / 証券 | ko 증권 / 유가증권
en> foreign securities (pl) | ja 外国証券 / 外貨建て証券 | ko 해외증권 / 외화증권 | zh 外國證券 / 海外證券
en> overseas stocks (pl) | ja 海外株式 / 外国株 / 海外株 | ko 해외 주식 / 해외주식 | zh 海外股票
en> US stocks (pl) | zh 美股 | ja 米国株 / 米国株式 | ko 미국 주식 / 미국주식
en> Hong Kong stocks (pl) | zh 港股
en> A-shares (pl) | zh A股
en> Japanese stocks (pl) | ja 日本株 | ko 일본 주식
en> funds (pl) | zh 基金 / 基金產品 | ja 投資信託 / ファンド | ko 펀드
en> publicly offered funds (pl) | zh> 公募基金 | ja 公募投資信託 / 公募投信 | ko 공모펀드
en> privately offered funds (pl) | zh> 私募基金 | ja 私募投資信託 / 私募ファンド | ko 사모펀드
en> system failures (pl) | zh> 系統故障 | ja システム障害 | ko 시스템 (오류/장애)
en> network failures (pl) | zh> 網絡故障 | ja 通信障害 | ko 네트워크 (장애/오류)
en> sharp price fluctuations (pl) | zh> 急劇的價格波動 | ja 急激な価格変動 / 急激な値動き | ko 급격한 가격 ?변동
en> foreign stocks (pl) | zh> 外國股票 | ja 外国株式 | ko 외국 주식
en> funds in this country (pl) | zh 我國基金 / 國內基金
en> products (pl) | zh 產品 / 商品 | ja 商品 | ko 상품
en> financial products (pl) | zh 金融產品 / 金融商品 / 理財產品 | ja 金融商品 | ko 금융상품 / 금융투자상품
en> crypto assets (pl) | zh 加密資產 / 虛擬資產 | ja 暗号資産 / 仮想通貨 | ko 가상자산 / 암호화폐 / 가상화폐
en> cryptocurrencies (pl) | zh 加密貨幣
en> leveraged products (pl) | zh 槓桿產品 | ja レバレッジ商品 / レバレッジ型商品 | ko 레버리지 상품 / 레버리지상품
en> warrants (pl) | zh 權證 / 認股證 / 窩輪
en> CBBCs (pl) | zh 牛熊證
en> advertisements (pl) | zh 廣告 | ja 広告 / PR | ko 광고
en> promotions (pl) | zh 推廣 | ja プロモーション | ko 프로모션 / 홍보
en> promotional content | zh 推廣內容 / 宣傳內容 / 品牌推廣內容 / 推廣文章 | ja PR記事 / 広告記事 | ko 홍보성 콘텐츠 / 광고성 기사 / 홍보 콘텐츠
en> affiliate links (pl) | zh 聯盟連結 / 聯盟行銷連結 / 返利鏈接 / 推廣鏈接 | ja アフィリエイトリンク | ko 제휴 링크 / 제휴링크
en> forecasts (pl) | zh 預測 | ja 予測 / 予想 | ko 예측
en> earnings forecasts (pl) | zh 盈利預測 / 業績預測 | ja 業績予想 / 業績見通し | ko 실적 전망 / 실적 예상
en> forward-looking statements (pl) | zh 前瞻性陳述 / 前瞻性聲明 | ja 将来の見通し / 将来に関する記述 / 将来予測
en> opinions (pl) | zh 意見 | ja 意見 | ko 의견
en> views (pl) | zh 觀點 / 看法 | ja 見解 | ko 견해
en> reference information | zh 參考資訊 / 參考資料 / 參考信息 | ja 参考情報 / 参考資料 | ko 참고 자료 / 참고자료 / 참고용 정보 / 참고 정보
en> illegal financial activities (pl) | zh 非法金融活動
en> business activities (pl) | zh 業務活動
en> legal tender | zh 法定貨幣 | ja 法定通貨 | ko 법정화폐
en> real-time data | zh 即時資訊 / 實時數據 / 即時數據 / 即時資料 / 實時行情 / 即時報價 | ja リアルタイムの情報 / リアルタイムの株価 | ko 실시간 정보 / 실시간 시세
en> details (pl) | zh 詳情 / 詳細資料 | ja 詳細 / 詳しい内容 | ko 자세한 내용 / 자세한 사항 / 상세 내용
en> tax treatment | zh 稅務處理 | ja 税務の取り扱い / 税務上の取り扱い / 税金の取り扱い
en> announcements (pl) | zh 公告 | ja 開示情報 | ko 공시
en> actual data | zh 實際數據 | ko 실제 데이터
en> actual quotes (pl) | zh 實際行情 / 實際報價 | ko 실제 시세 | ja 実際の株価
en> actual results (pl) | zh 實際結果 / 實際業績 | ja 実際の業績 / 実際の結果 | ko 실제 결과 / 실제 실적
en> stock tips (pl) | zh 薦股信息 / 薦股 / 薦股資訊 / 股票推薦 | ko 종목 추천
en> financial situation | zh 財務狀況 | ja 財務状況 | ko 재무 상황 / 재정 상태
en> risk tolerance | zh 風險承受能力 / 風險承受度 | ja リスク許容度
en> judgment | zh 判斷 | ja 判断 / ご判断 | ko 판단
en> responsibility | zh 責任 | ja 責任 | ko 책임
en> experts (pl) | zh 專家 / 專業人士 | ja 専門家 / 税理士などの専門家 | ko 전문가
en> purchases (pl) | zh 購買 | ja 購入 / ご購入 | ko 구매
en> leverage effects (pl) | zh 槓桿效應 / 槓桿作用 | ja レバレッジ効果 | ko 레버리지 효과

# with an article of their own: nothing stands before them
== ast ==
en> the net asset value | zh 淨值 / 基金淨值 / 單位淨值 | ja 基準価額 | ko 기준가 / 기준가격
en> the fund | zh 本基金 / 該基金 | ja 当ファンド / 本ファンド | ko 이 펀드 / 본 펀드
en> the risk and return profile | zh 風險收益特徵 / 風險報酬特性
en> the actual transaction price | zh 實際成交價 / 實際成交價格 / 成交價 | ja 実際の約定価格 | ko 실제 체결가
en> each company's official website | ja 各社(の)?(公式サイト/公式ホームページ/ウェブサイト) | ko 각 사 홈페이지
en> the source | zh 來源 / 資料來源 | ja 出所 / 出典 | ko 출처
en> the broker's quotes (pl) | zh 券商報價 / 經紀商報價
en> the value | zh 價值 / 市值 | ja 価値 / 時価 | ko 가치
en> the value of assets | zh 資產價值 | ja 資産価値 | ko 자산가치 / 자산 가치
en> the purchase price | zh 購買價格 / 買入價 | ja 購入時の価格 / 購入価格 / 取得価格 / 購入時 | ko 매수가 / 매입가
en> a loss of principal | zh 本金損失 / 本金虧損 | ja 元本割れ / 元本の損失 / 元本損失 / 元本欠損 | ko 원금 손실 / 원금손실
en> the principal | zh 本金 / 投資本金 | ja 元本 / 投資元本 | ko 원금 / 투자원금 / 투자 원금
en> the amount invested | zh> 投資額 | ja 投資額 / 投資金額 | ko 투자금 / 투자금액
en> the margin | zh 保證金 | ja 証拠金 / 保証金 | ko 증거금
en> a summary | zh 摘要 | ja 要約 | ko 요약
en> a translation | zh 譯文 | ja 翻訳 | ko 번역
en> the underlying asset | zh 相關資產 / 標的資產 / 掛鈎資產 | ja 原資産 | ko 기초자산
en> the underlying index | zh 相關指數 / 標的指數 | ja 対象指数 | ko 기초지수
en> the outlook | zh 展望 / 前景 | ja 見通し | ko 전망
en> the personal opinion of {asw} | zh {asw}的個人意見 / {asw}(的)?個人(的)?(意見/觀點/看法/見解) | ja {asw}(の)?個人(的な/の)?(意見/見解) / {asw}の(個人的な)?(見解/意見) | ko {asw}[의]? 개인(적인/적/의)? (의견/견해/생각)
en> the independent view of {asw} | zh {asw}(的)?獨立(觀點/見解/意見)
en> the official view of {asw} | ja {asw}の公式(な)?(見解/意見/立場) / {asw}としての(公式)?(見解/意見) | ko {asw}의 공식 ?(입장/의견/견해)
en> a personal opinion | zh 個人意見 / 個人觀點 / 個人看法 / 個人見解 | ja 個人的な見解 / 個人の見解 / 個人の感想 / 個人的な意見 / 個人の意見 | ko 개인적인 의견 / 개인 의견 / 개인적인 견해 / 개인적인 생각
en> a personal investment record | zh 個人投資記錄 / 個人投資筆記 / 個人交易記錄 | ko 개인 투자 기록 / 개인적인 투자 기록
en> a case study | zh 案例分析 / 案例研究 | ja 事例
en> a guarantee of principal | ja 元本保証 | ko 원금 보장
en> the official website | zh 官網 / 官方網站 | ja 公式サイト / 公式ホームページ / 公式ウェブサイト | ko 공식 홈페이지 / 공식 웹사이트 / 공식 사이트
en> the original text | zh 原文 | ja 原文 | ko 원문
en> the latest information | zh 最新資訊 / 最新資料 | ja 最新の情報 / 最新情報 | ko 최신 정보
en> the prospectus | zh 招募說明書 / 公開說明書 / 招股說明書 / 基金銷售文件 / 銷售文件 / 章程 | ja 目論見書 / 投資信託説明書 | ko 투자설명서
en> the fund contract | zh 基金合同
en> the pre-contract documents (pl) | ja 契約締結前交付書面 / 契約締結前交付書面等 / 契約締結前の交付書面
en> the product description | zh 產品說明書 / 產品資料概要 | ja 商品説明書 | ko 상품설명서 / 상품 설명서
en> the terms (pl) | zh 條款 / 條款及細則 | ja 約款 / 利用規約 / 規約 | ko 약관
en> the listed company's announcements (pl) | zh 上市公司公告 / 上市公司的公告 / 公司公告
en> the exchange's announcements (pl) | zh 交易所公告 / 交易所公布 / 交易所披露 / 交易所公布資料
en> an investment solicitation | ja 投資勧誘 / 投資の勧誘 | ko 투자 권유 / 투자권유
en> the margin system | zh 保證金制度 / 保證金交易制度 / 保證金交易方式
en> a mandatory call feature | zh 強制贖回機制 / 強制收回機制 / 強制性贖回機制

== asi ==
en> transactions (pl) | zh 交易 / 買賣 | ja 取引 / お取引 | ko 거래
en> investing | zh 投資 | ja 投資 | ko 투자

== asw ==
en> the author | zh 作者 / 筆者 / 作者本人 / 撰稿人 | ja 筆者 / 執筆者 / 著者 / 執筆者個人 / 筆者個人 | ko 필자 / 작성자 / 글쓴이 / 저자 / 기고자
en> the guests (pl) | zh 嘉賓
en> the analyst | zh 分析師 / 分析員 | ja アナリスト | ko 애널리스트
en> users (pl) | zh 用戶 / 網友 | ja 投稿者 / ユーザー | ko 이용자 / 작성자
en> the author's organisation | ja 所属組織 / 所属する組織 / 所属団体 / 所属企業 / 所属する組織や団体 / 所属先 | ko 소속 회사 / 소속 기관 / 소속 회사나 기관 | zh 所在機構 / 所屬機構
en> {org} | zh {org} | ja {org} | ko {org}

== asm ==
en> any | zh 任何 / 任何的 | ja いかなる / 一切の | ko 어떠한 / 일체의
en> all | zh 所有 / 全部 / 一切 | ja すべての / 全ての | ko 모든
en> all of | zh 其全部 / 全部的
en> specific | zh 特定 / 具體 | ja 特定の / 個別の / 特定 | ko 특정 / 개별
en> certain | zh 某些 / 一定 / 若干 / 某一 | ja 一定の | ko 일정
en> delayed | zh> 延遲的 | ja 遅延した | ko 지연된
en> some | zh 部分 | ja 一部の | ko 일부
en> significant | zh 重大 / 較大 / 顯著 | ja 大きな / 重大な / 著しい | ko 큰 / 중대한 / 상당한
en> very large | zh 極大 / 巨大
en> future | zh 未來 | ja 将来の / 今後の | ko 미래의 / 향후 / 미래 / 장래의 / 미래에 대한
en> past | zh 過往 / 過去 / 歷史 | ja 過去の | ko 과거의 / 과거
en> actual | zh 實際 | ja 実際の | ko 실제
en> additional | zh 額外 | ja 追加の | ko 추가 / 추가적인
en> potential | zh 潛在 | ja 潜在的な | ko 잠재적
en> related | zh 相關 / 有關 | ja 関連する | ko 관련
en> the above | zh 上述 / 以上 / 前述 | ja 上記の / 上記 / 前述の | ko 위 / 상기 / 위의
en> final | zh 最終 | ja 最終的な / 最終 | ko 최종 / 최종적인
en> latest | zh 最新 | ja 最新の | ko 최신
en> investment | zh 投資 | ja 投資 / 投資に関する | ko 투자 / 투자에 대한
en> market | zh 市場 | ja 市場 | ko 시장
en> trading | zh 交易 | ja 取引 | ko 거래
en> high | zh 高 | ja 高い | ko 높은
en> cumulative | zh 累計 / 累積 | ja 累積 | ko 누적
en> various | zh 各種 / 多種 / 各項 / 種種 | ja 様々な / さまざまな / 種々の / 諸 | ko 다양한 / 여러 / 여러 가지
en> other | zh 其他 | ja その他の / 他の | ko 기타 / 다른
en> historical | zh 歷史性
en> personal | zh 個人 | ja 個人的な | ko 개인적인 / 개인의
en> linked | ja リンク先の
en> brand-partnership | zh 品牌合作 / 品牌
en> official | zh 官方 / 正式 | ja 公式 / 公式の | ko 공식 / 공식적인
en> leveraged | zh 槓桿 | ja レバレッジ | ko 레버리지
en> investment-management | ja 運用による / 運用の結果生じた | ko 운용 결과에 따른 / 운용에 따른
en> unexpected | zh 意外 | ja 予期せぬ / 思わぬ / 不測の | ko 예상치 못한
`;
