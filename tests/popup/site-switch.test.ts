import { expect, test, vi } from 'vitest';
import { openSiteSwitch } from '../../src/popup/actions/site-switch.ts';
import type { Board } from '../../src/popup/board.tsx';
import type { CounterState } from '../../src/views/state.ts';
import { examples } from '../views/examples.ts';

/** A browser that remembers what it was asked and what it gave, over as many popups as a test opens. */
function playBrowser(given: string[] = []) {
  const stored: Record<string, unknown> = {};
  let answer: (agreed: boolean) => void = () => expect.unreachable();
  const permissions = {
    getAll: async () => ({ origins: given }),
    request: ({ origins }: { origins: string[] }) =>
      new Promise<boolean>((resolve) => {
        answer = (agreed) => {
          if (agreed) given.push(...origins);
          resolve(agreed);
        };
      }),
    remove: async ({ origins }: { origins: string[] }) => {
      given.splice(0, given.length, ...given.filter((one) => !origins.includes(one)));
      return true;
    },
  };
  const memory = {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: object) => void Object.assign(stored, items),
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key];
    },
  };
  const openPopup = async (url: string | null = 'https://news.example/story') => {
    let state = examples.standard ?? expect.unreachable();
    const update = (change: Partial<CounterState>) => {
      state = { ...state, ...change };
    };
    const board = { state: () => state, update } as Partial<Board> as Board;
    const site = openSiteSwitch(board, { permissions, memory, address: async () => url });
    await site.look();
    return { ...site, state: () => state };
  };
  const give = () => void given.push('*://news.example/*');
  return { openPopup, give, answer: (agreed: boolean) => answer(agreed) };
}

test.each([
  [true, 'given'],
  [false, 'refused'],
])('an answer of %s is told where the popup stays open, and not again', async (agreed, said) => {
  const { openPopup, answer } = playBrowser();
  const popup = await openPopup();
  expect(popup.state()).toMatchObject({ site: { name: 'news.example', on: false }, siteAnswer: null });
  popup.setAlwaysOn(true);
  answer(agreed);
  await vi.waitFor(() => expect(popup.state()).toMatchObject({ site: { on: agreed }, siteAnswer: said }));
  expect((await openPopup()).state().siteAnswer).toBeNull();
});

test.each([
  [true, 'given'],
  [false, 'refused'],
])(
  'an answer of %s to a question that closed the popup is told by the next one on that site',
  async (agreed, said) => {
    const { openPopup, give } = playBrowser();
    (await openPopup()).setAlwaysOn(true);
    // The closed popup hears of nothing any more.
    if (agreed) give();
    expect((await openPopup('https://other.example/')).state().siteAnswer).toBeNull();
    expect((await openPopup()).state()).toMatchObject({ site: { on: agreed }, siteAnswer: said });
    expect((await openPopup()).state().siteAnswer).toBeNull();
  },
);

test('giving a site back is told', async () => {
  const { openPopup } = playBrowser(['*://news.example/*']);
  const popup = await openPopup();
  expect(popup.state().site?.on).toBe(true);
  popup.setAlwaysOn(false);
  await vi.waitFor(() => expect(popup.state()).toMatchObject({ site: { on: false }, siteAnswer: 'ended' }));
});

test('where there is no site there is no switch', async () => {
  const popup = await playBrowser().openPopup('chrome://version/');
  expect(popup.state()).toMatchObject({ site: null, siteAnswer: null });
});
