import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { zh } from '../../src/page/notices/languages/zh/zh.ts';
import { fold } from '../../src/page/notices/words/fold.ts';

test('every Traditional form of a character in the Chinese phrases is folded to it', () => {
  const used = new Set(Object.values(zh).join(''));
  const simplified = OpenCC.Converter({ from: 't', to: 'cn' });
  const missed: string[] = [];
  for (let code = 0x4e00; code < 0xa000; code += 1) {
    const traditional = String.fromCharCode(code);
    const plain = simplified(traditional);
    if (plain !== traditional && used.has(plain) && !used.has(traditional))
      if (fold(traditional).text !== fold(plain).text) missed.push(traditional + plain);
  }
  expect(missed).toEqual([]);
});
