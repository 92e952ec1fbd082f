const ROLE = `(fundador*|cofundador*|creador*|desarrollador*|propietari*|dueno|duena|socio|socia|emplead*|consultor*|asesor*)`;
const THERE = `(analiza*|presenta*|menciona*|compara*|cita*|prueba*|recomienda*|resena*|describe*) [_] (aqui|en (este|esta|el presente)|mas arriba|arriba|abajo)`;

/** What makers tell of what is their own, in Spanish; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ (transparencia|conflicto de interes|conflicto de intereses|conflictos de interes|conflictos de intereses|declaracion de intereses|declaracion de conflicto de intereses) $`,
  COI0: `(soy|somos) [tambien] [el|la|los|un|una|uno de los] ${ROLE} (de|del|en) _ | ^ (consultor*|asesor*|consejer*) (de|para|en) _`,
  POS0: `^ (acciones|participaciones) (de|en) _ [y] [_] [_] $`,
  makerOf: `(soy|somos) [tambien] [el|la|los|un|una|uno de los] ${ROLE} (de|del) [_] [_] [que] [se] [_] ${THERE}`,
  keptGift: `(marca|fabricante|empresa) [_] (dejo|permitio|ha dejado) [_] (quedarme|quedarnos|conservar) .. (analisis|prueba|resena)`,
};
