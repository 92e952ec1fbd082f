import type { Features } from './features.ts';

/** What each feature is worth. */
export const WEIGHTS: Features = {
  steepPosition: 1,
  flatPosition: 1,
  opensBlock: 0.1,
  forward: 0.7,
  backward: 0,
  centroid: 0.6,
  title: 0.8,
  figure: 0.15,
  company: 0.1,
  names: 0.2,
  leans: -0.2,
  quoted: -0.1,
  tooShort: -0.5,
  tooLong: -0.5,
};
