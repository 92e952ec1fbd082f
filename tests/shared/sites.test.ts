import { expect, test } from 'vitest';
import { listSites, siteName, sitePattern } from '../../src/shared/sites.ts';

test.each([
  ['https://news.example/a?b#c', '*://news.example/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['about:config', null],
  ['file:///a.html', null],
  ['not an address', null],
  [null, null],
])('%s is of the site %s', (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
});

test('only single sites are listed', async () => {
  const origins = ['*://b.example/*', '<all_urls>', '*://*.c.example/*', '*://a.example/*', '*://*/*'];
  const permissions = {
    getAll: async () => ({ origins }),
    request: async () => true,
    remove: async () => true,
  };
  expect(await listSites(permissions)).toEqual(['*://a.example/*', '*://b.example/*']);
  expect(siteName('*://a.example/*')).toBe('a.example');
});
