import type { JSX } from 'preact';
import { Icon, Logo } from './marks.tsx';

/** A drawing of a browser's toolbar: the address, the puzzle piece that holds every extension, and the button. */
export function ButtonPlace(): JSX.Element {
  return (
    <div class="place" aria-hidden="true">
      <span class="place-address" />
      <span class="place-piece">
        <Icon name="puzzle" />
      </span>
      <span class="place-piece place-button">
        <Logo />
      </span>
    </div>
  );
}
