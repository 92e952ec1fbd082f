import type { JSX } from 'preact';
import { Icon, Logo } from '../parts/marks.tsx';
import { Menu } from '../parts/menu.tsx';
import type { Actions } from '../state.ts';
import { useWords } from '../words.ts';

/** Name, and what can be done with the reading; saving needs one. */
export function Toolbar(props: { hasReport: boolean; actions: Actions }): JSX.Element {
  const t = useWords();
  const { actions } = props;
  return (
    <header class="toolbar">
      <span class="brand">
        <Logo />
        {t('extensionName')}
      </span>
      {props.hasReport && (
        <button
          type="button"
          class="quiet"
          onClick={actions.copyReport}
          title={t('copyReport')}
          aria-label={t('copyReport')}
        >
          <Icon name="copy" />
        </button>
      )}
      <MoreActions {...props} />
    </header>
  );
}

function MoreActions({ hasReport, actions }: { hasReport: boolean; actions: Actions }): JSX.Element {
  const t = useWords();
  const items: [string, () => void][] = [
    ...(hasReport
      ? ([
          [t('saveMarkdown'), () => actions.saveReport('markdown')],
          [t('saveJson'), () => actions.saveReport('json')],
        ] as [string, () => void][])
      : []),
    ...(actions.openBeside
      ? [[t(actions.openBeside.entry), actions.openBeside.open] as [string, () => void]]
      : []),
    [t('textTitle'), actions.openText],
    [t('openOptions'), actions.openOptions],
    [t('keysShow'), () => actions.showKeys(true)],
  ];
  return <Menu label={t('moreActions')} icon="more" items={items} />;
}
