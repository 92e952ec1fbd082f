import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../shared/words/i18n.ts';

/** The interface language, given once at the top of each tree. */
export const Words = createContext<Translator | null>(null);

/** @throws when a view is rendered outside `Words.Provider` */
export function useWords(): Translator {
  const t = useContext(Words);
  if (!t) throw new Error('a view was rendered without its words');
  return t;
}
