import { NOTICE_VIEWS, type NoticeView, SECTIONS, type Section } from '../../shared/stored/settings.ts';

export type KeyAction =
  | { act: 'view' }
  | { act: 'section'; section: Section }
  | { act: 'copy' }
  | { act: 'keys' }
  | { act: 'escape' };

/**
 * What a key means; null where it means nothing, or the reader is typing or choosing.
 * @param singleKeys whether letters, digits and `?` mean anything; Escape always does
 */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
  singleKeys: boolean,
): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const field = (event.target as Element | null)?.closest?.(
    'select, textarea, input:not([type=radio], [type=checkbox])',
  );
  if (field) return null;
  if (event.key === 'Escape') return { act: 'escape' };
  if (!singleKeys) return null;
  const section = SECTIONS[Number(event.key) - 1];
  if (/^[1-9]$/.test(event.key)) return section ? { act: 'section', section } : null;
  switch (event.key.toLowerCase()) {
    case 't':
      return { act: 'view' };
    case 'c':
      return { act: 'copy' };
    case '?':
      return { act: 'keys' };
    default:
      return null;
  }
}

/** Translated → original → both → translated. */
export function nextView(view: NoticeView): NoticeView {
  return NOTICE_VIEWS[(NOTICE_VIEWS.indexOf(view) + 1) % NOTICE_VIEWS.length] ?? 'translated';
}
