import { describe, expect, it } from 'vitest';
import type { BrowserState, ClauseTranslation } from '../../src/shared/digest.ts';
import { BrowserEngine, languagePair, type TranslatorFactory } from '../../src/translation/browser-engine.ts';

const PAIR = languagePair('zh-Hant', 'en');
const PATIENCE = { quiet: 20, stall: 40 };
const never = <T>() => new Promise<T>(() => {});
const error = (name: string) => Promise.reject(new DOMException('as told', name));

function engine(factory: Partial<TranslatorFactory> | undefined, states: BrowserState[] = []) {
  const whole = factory && { availability: async () => 'downloadable', create: () => never(), ...factory };
  return new BrowserEngine(
    whole as TranslatorFactory | undefined,
    PAIR,
    (state) => states.push(state),
    PATIENCE,
  );
}
const speaking = (text: string) => ({ create: async () => ({ translate: async () => text }) });
const signal = () => new AbortController().signal;

describe('the quiet try', () => {
  it('finds no Translator', async () => {
    expect(await engine(undefined).tryQuietly(signal(), false)).toEqual({ state: 'absent' });
    expect(await engine({ create: undefined as never }).download(signal())).toEqual({ state: 'absent' });
  });

  it('finds an installed pack even though it reads "downloadable"', async () => {
    expect(await engine(speaking('x')).tryQuietly(signal(), false)).toEqual({ state: 'available' });
  });

  it('asks for a click where a download is needed, and never starts one by itself', async () => {
    const needs = engine({ create: () => error('NotAllowedError') });
    expect(await needs.tryQuietly(signal(), false)).toEqual({ state: 'needs-download' });
    let created = 0;
    const clicked = engine({
      create: () => {
        created += 1;
        return never();
      },
    });
    expect(await clicked.tryQuietly(signal(), true)).toEqual({ state: 'needs-download' });
    expect(created).toBe(0);
  });

  it('tells refused, failed and stalled apart', async () => {
    const answer = (factory: Partial<TranslatorFactory>) => engine(factory).tryQuietly(signal(), false);
    expect(await answer({ availability: async () => 'unavailable' })).toEqual({ state: 'refused' });
    expect(await answer({ create: () => error('NotSupportedError') })).toEqual({ state: 'refused' });
    expect(await answer({ create: () => error('NetworkError') })).toMatchObject({ state: 'failed' });
    expect(await answer({ create: () => never() })).toEqual({ state: 'stalled' });
    expect(await answer({ availability: () => never() })).toEqual({ state: 'stalled' });
  });

  it('stops when the popup goes elsewhere', async () => {
    const leaving = new AbortController();
    const waiting = engine({}).tryQuietly(leaving.signal, false);
    leaving.abort();
    expect(await waiting).toEqual({ state: 'aborted' });
  });
});

describe('the download', () => {
  it('tells its progress and ends available', async () => {
    const states: BrowserState[] = [];
    const create: TranslatorFactory['create'] = async ({ monitor }) => {
      const events = new EventTarget();
      monitor(events);
      for (const loaded of [0, 0.5, 1])
        events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return { translate: async () => '' };
    };
    expect(await engine({ create }, states).download(signal())).toEqual({ state: 'available' });
    expect(states.map((state) => ('progress' in state ? state.progress : state.state))).toEqual([
      0,
      0,
      0.5,
      1,
      'available',
    ]);
  });

  it('is given up when nothing moves, and aborts what it began', async () => {
    let inner: AbortSignal | undefined;
    const create: TranslatorFactory['create'] = (options) => {
      inner = options.signal;
      return never();
    };
    expect(await engine({ create }).download(signal())).toEqual({ state: 'stalled' });
    expect(inner?.aborted).toBe(true);
  });
});

describe('the upgrade', () => {
  const clauses = ['甲不構成任何邀約', '乙', '丙'].map((text) => ({ text, kind: 'NOOFF' as const }));
  const notice = { text: '', language: 'zh-Hant', clauses };
  const left: ClauseTranslation = { text: null, reason: 'unknown' };
  const known: ClauseTranslation = { text: 'known', language: 'en', origin: 'reviewed' };

  async function upgraded(factory: Partial<TranslatorFactory>) {
    const ready = engine(factory);
    await ready.tryQuietly(signal(), false);
    return { answer: await ready.upgrade(notice, [left, known, left], signal()), state: ready.state };
  }

  it('fills only what was left over', async () => {
    const create = async () => ({
      translate: async (text: string) => (text === '丙' ? 'C' : 'A is not an offer'),
    });
    expect((await upgraded({ create })).answer).toEqual([
      { text: 'A is not an offer', language: 'en', origin: 'browser' },
      known,
      { text: 'C', language: 'en', origin: 'browser' },
    ]);
  });

  it('is never given a clause of another language than its own', async () => {
    const ready = engine(speaking('A is not an offer'));
    await ready.tryQuietly(signal(), false);
    const foreign = {
      ...notice,
      clauses: [{ text: 'Keine Gewähr', language: 'de' }, ...clauses.slice(0, 1)],
    };
    const [german, chinese] = await ready.upgrade(foreign, [left, left], signal());
    expect(german).toEqual(left);
    expect(chinese?.text).toBe('A is not an offer');
  });

  it('never shows a translation that lost the negation', async () => {
    const { answer } = await upgraded(speaking('A is an offer'));
    expect(answer[0]).toEqual({ text: null, reason: 'guard', loss: 'negation' });
  });

  it('keeps the original when the engine fails or hangs', async () => {
    const failing = await upgraded({ create: async () => ({ translate: () => error('UnknownError') }) });
    expect(failing).toMatchObject({ answer: [left, known, left], state: { state: 'failed' } });
    const hanging = await upgraded({ create: async () => ({ translate: () => never() }) });
    expect(hanging).toMatchObject({ answer: [left, known, left], state: { state: 'stalled' } });
  });
});
