import chinesePortals from './chinese-portals.ts';
import europe from './europe.ts';
import futu from './futu.ts';
import hongKongTaiwan from './hong-kong-taiwan.ts';
import japanKorea from './japan-korea.ts';
import marketData from './market-data.ts';
import type { SiteFamily } from './site-family.ts';
import stockAnalysis from './stock-analysis.ts';
import ttm from './ttm.ts';

/** Every known notice, one file a family of sites. */
export const LIBRARY: readonly SiteFamily[] = [
  ...ttm,
  ...futu,
  ...chinesePortals,
  ...hongKongTaiwan,
  ...stockAnalysis,
  ...marketData,
  ...japanKorea,
  ...europe,
];
