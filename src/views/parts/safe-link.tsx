import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../words.ts';

/**
 * The address as the browser would go to it, when it is one of the web.
 * @returns null for anything but http and https; the host in ASCII, so that look-alikes show
 */
export function safeAddress(address: string | null): { href: string; host: string } | null {
  if (!address) return null;
  try {
    const { protocol, href, host } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? { href, host } : null;
  } catch {
    return null;
  }
}

/** A link of a page: web addresses only, says where it goes, tells the site nothing. Otherwise plain text. */
export function SafeLink(props: { address: string | null; children: ComponentChildren }): JSX.Element {
  const t = useWords();
  const target = safeAddress(props.address);
  if (!target) return <>{props.children}</>;
  return (
    <a href={target.href} target="_blank" rel="noreferrer noopener" title={t('linkOpens', target.host)}>
      {props.children}
    </a>
  );
}
