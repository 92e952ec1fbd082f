import type { JSX } from 'preact';
import { Icon, type IconName } from './marks.tsx';

/** A button that opens a short list of actions; choosing one closes it, and so does going elsewhere. */
export function Menu(props: {
  label: string;
  icon: IconName;
  items: readonly (readonly [label: string, act: () => void])[];
}): JSX.Element {
  return (
    <details
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false;
      }}
    >
      <summary class="quiet" aria-label={props.label} title={props.label}>
        <Icon name={props.icon} />
      </summary>
      <ul>
        {props.items.map(([label, act]) => (
          <li key={label}>
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open');
                act();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
