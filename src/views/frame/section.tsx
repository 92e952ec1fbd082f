import type { ComponentChildren, JSX } from 'preact';
import type { Section as Name } from '../../shared/stored/settings.ts';
import { Icon } from '../parts/marks.tsx';

/** A part of the counter with a real heading, which folds; `aside` stands beside the heading. */
export function Section(props: {
  name: Name;
  heading: string;
  aside?: ComponentChildren;
  folded: boolean;
  onFold: (folded: boolean) => void;
  children: ComponentChildren;
}): JSX.Element {
  const { name, folded } = props;
  const body = `${name}-body`;
  return (
    <section class="section" id={name} aria-labelledby={`${name}-heading`}>
      <h2 class="section-heading">
        <button
          type="button"
          id={`${name}-heading`}
          aria-expanded={!folded}
          aria-controls={body}
          onClick={() => props.onFold(!folded)}
        >
          <Icon name="fold" />
          {props.heading}
        </button>
        <span class="section-aside">{props.aside}</span>
      </h2>
      <div class="section-body" id={body} hidden={folded}>
        {props.children}
      </div>
    </section>
  );
}
