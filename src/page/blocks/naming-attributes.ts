import { limits } from '../../shared/limits.ts';
import type { Dom } from '../dom.ts';
import type { Marks } from './marks.ts';

/** What authors of pages write about an element's purpose beside `class` and `id`; hashed class names leave only these. */
const NAMING = ['itemprop', 'data-testid', 'data-component', 'aria-label', 'rel'];

/** `class`, `id` and the other naming attributes together, lower case. */
export function namesOf(dom: Dom, element: Element, marks: Marks): string {
  let names = dom.attribute(element, 'class') ?? '';
  const id = dom.attribute(element, 'id');
  if (id) names = names ? `${names} ${id}` : id;
  if (marks.named.has(element))
    for (const attribute of NAMING) {
      const value = dom.attribute(element, attribute);
      if (value) names = names ? `${names} ${value}` : value;
    }
  return names.toLowerCase().slice(0, limits.name);
}

/** `role`, lower case; empty where there is none. */
export function roleOf(dom: Dom, element: Element): string {
  return (dom.attribute(element, 'role') ?? '').toLowerCase();
}
