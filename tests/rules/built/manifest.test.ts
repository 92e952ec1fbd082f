import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from '../source.ts';

const { version } = JSON.parse(textOf('package.json'));

/** What the extension may ask for. A new one needs a paragraph in docs/permissions.md and a reason that readers accept. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage'];
/** May be asked for in a click, one site at a time, and given back. */
const OPTIONAL_HOSTS = ['*://*/*'];
/** Switched on by the reader, in Chrome alone; Firefox has a sidebar without asking, and its menus only at install. */
const OPTIONAL: Record<string, string[]> = { chrome: ['contextMenus', 'sidePanel'], firefox: [] };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(['chrome', 'firefox'])('the manifest for %s', (target) => {
  const manifest = JSON.parse(textOf(`dist/${target}/manifest.json`));

  test('asks for the least', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect([...(manifest.optional_permissions ?? [])].sort()).toEqual(OPTIONAL[target]);
    for (const host of manifest.optional_host_permissions ?? []) expect(OPTIONAL_HOSTS).toContain(host);
  });

  test('puts nothing into pages before a click, and shows pages nothing', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('has the strict policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('has the version of the package, and files for all that it names', () => {
    expect(manifest.version).toBe(version);
    expect(manifest.manifest_version).toBe(3);
    const named = JSON.stringify(manifest).match(/(?<=")[\w./-]+\.(?:png|html|js)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(join(root, 'dist', target, path)))).toEqual([]);
  });

  test('asks for nothing that docs/permissions.md does not explain', () => {
    const headings = textOf('docs/permissions.md').match(/^## .*$/gm) ?? [];
    const explained = headings.flatMap((heading) => heading.match(/(?<=`)[^` ][^`]*(?=`)/g) ?? []);
    const { permissions, optional_permissions = [], optional_host_permissions = [] } = manifest;
    for (const permission of [...permissions, ...optional_permissions, ...optional_host_permissions])
      expect(explained).toContain(permission);
  });

  test('ships no file that nothing can reach', () => {
    const text = filesUnder(`dist/${target}`, /\.(?:js|html|json|css)$/).map((path) => textOf(path));
    const unreached = filesUnder(`dist/${target}/assets`, /\.js$/).filter(
      (path) => !text.some((each) => each.includes(path.split('/').at(-1) ?? path)),
    );
    expect(unreached).toEqual([]);
  });
});

test('each browser is told which page stands beside the page', () => {
  const { side_panel } = JSON.parse(textOf('dist/chrome/manifest.json'));
  const { sidebar_action } = JSON.parse(textOf('dist/firefox/manifest.json'));
  expect(side_panel).toEqual({ default_path: 'src/popup/panel.html' });
  expect(sidebar_action).toMatchObject({
    default_panel: 'src/popup/panel.html',
    open_at_install: false,
  });
});

test('Firefox is told that nothing is collected', () => {
  const { browser_specific_settings: own } = JSON.parse(textOf('dist/firefox/manifest.json'));
  expect(own.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
