import type { Section } from '../../shared/stored/settings.ts';

/** Unfolds a section, scrolls to it and gives its heading the focus. */
export function goToSection(section: Section, unfold: () => void): void {
  const heading = document.getElementById(`${section}-heading`);
  if (!heading) return;
  if (heading.getAttribute('aria-expanded') === 'false') unfold();
  heading.focus({ preventScroll: true });
  heading.closest('section')?.scrollIntoView({ block: 'start' });
}
