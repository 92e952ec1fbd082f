/** Characters that the two Chinese scripts write differently, of the thousand commonest and of notices: here as in Traditional… */
export const HANT =
  '們個來這時說對會學國過點開關於與為從還進問間東車長門馬風飛體電話語訊資產業務責聲準確證據險將應該營損實現經濟報導價銷買賣貨幣財貝員圖書發華萬億廣廠廳處備優傳傷偉傑億償兒兩內冊凍創劃動勞勢區單嚴壓壞壽夢奪奮婦嬰孫寧寶審尋層屬島帶師幫幾庫彈後徵憂憑態慣戰戲擁擇擊擔擴據擾攝敗數斷無舊晉暫曆書權條極構槍樓標樣樹橋機檢歡歲歷歸殘氣決況淚淨淺測湯溝準滅滿漁漢漲漸潛潤濃灣災煙熱爭爾牆狀獎獨獲環瑪畢異當療盜盡監盤確礎禮稅種稱穩窮競筆節範築簡糧糾紀約紅納紐純紙級細終組結絕給統絲綠維網緊線緒編緩練總績織繁繪繼續聖聞聯職聽肅膚臨興舉藝藥蘇虛蟲衛衝裝補視覺觀規訂計討訓記許設評詞試詩詳誤請論諮諾謀謂講謝識譯議護讀變讓豐負貢貧貴費賀賴賺購賽贊贏趕跡軍軟較載輕輛輝輪輸轉農達遠違遙適選遺還邊鄉醫釋針鋼錄錢錯鍵鎖鎮鏡鐘鐵鑒閉閱陣陰陳陸陽隊階際隨難雙雜離雲零靈靜響頁頂項順須預領頭頻題額顏願類顧顯飯館騙驗驚髮魚鮮鳥麗黃黨齊齡龍';
/** …and here as in Simplified Chinese. A character that stands in both tells nothing. */
export const HANS =
  '们个来这时说对会学国过点开关于与为从还进问间东车长门马风飞体电话语讯资产业务责声准确证据险将应该营损实现经济报导价销买卖货币财贝员图书发华万亿广厂厅处备优传伤伟杰偿儿两内册冻创划动劳势区单严压坏寿梦夺奋妇婴孙宁宝审寻层属岛带师帮几库弹征忧凭态惯战戏拥择击担扩扰摄败数断无旧晋暂历权条极构枪楼标样树桥机检欢岁归残气决况泪净浅测汤沟灭满渔汉涨渐潜润浓湾灾烟热争尔墙状奖独获环玛毕异当疗盗尽监盘础礼税种称稳穷竞笔节范筑简粮纠纪约红纳纽纯纸级细终组结绝给统丝绿维网紧线绪编缓练总绩织绘继续圣闻联职听肃肤临兴举艺药苏虚虫卫冲装补视觉观规订计讨训记许设评词试诗详误请论咨诺谋谓讲谢识译议护读变让丰负贡贫贵费贺赖赚购赛赞赢赶迹军软较载轻辆辉轮输转农达远违遥适选遗边乡医释针钢录钱错键锁镇镜钟铁鉴闭阅阵阴陈陆阳队阶际随难双杂离云灵静响页顶项顺须预领头频题额颜愿类顾显饭馆骗验惊鱼鲜鸟丽黄党齐龄龙';

/**
 * The commonest small words of each language. Words of two languages stand in both: Portuguese has most of the Spanish
 * ones, so that its own decide.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are for with that not this be or by was it from have has may your our does on at',
  de: 'der die das und ist nicht mit von für auf ein eine keine oder wird werden sich zu den dem sind durch bei im',
  fr: 'le la les des et est pas pour une dans du sur qui ou ne par aux sont ces cette au vous avec',
  es: 'el los las y una por para con no del se que o su al como ni son este esta más',
  it: 'il che di della gli non per sono nel dei alla è anche',
  pt: 'os não uma em dos das ao à são pela pelo mais também por para no se que o como esta este da é foi ou seu sua já até esse isso você',
  nl: 'het een niet van dat zijn voor met op wordt deze ook',
  pl: 'nie się jest na do oraz przez dla jako są które że',
};
