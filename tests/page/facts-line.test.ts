import { expect, test } from 'vitest';
import { saysOnlyFacts } from '../../src/page/facts-line.ts';
import type { Story } from '../../src/page/page.ts';

const facts = {
  source: 'Deep News',
  byline: 'Jeanne Dupont',
  dateText: '20 novembre 2025',
} as Story['facts'];

test.each([
  'Deep News 10/31',
  'By Jeanne Dupont',
  'Par Jeanne Dupont Publié le 20 novembre 2025 à 18h42, modifié le 21 novembre 2025 à 9h Temps de lecture 2 min.',
  'Jeanne Dupont · Friday, Nov 21, 2025 at 4:05 pm EST · 3 min read',
  'Von Jeanne Dupont, Stand: 21. November 2025, 14:30 Uhr',
])('who and when, and nothing else: %s', (line) => {
  expect(saysOnlyFacts(line, facts)).toBe(true);
});

test.each([
  'Jeanne Dupont owns shares.',
  'Published on 3 March.',
  'Deep News was closed on 20 November.',
  'Le 20 novembre 2025, le port a fermé.',
])('a sentence: %s', (line) => {
  expect(saysOnlyFacts(line, facts)).toBe(false);
});
