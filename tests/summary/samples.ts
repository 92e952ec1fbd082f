/**
 * Texts that an expression may catch, made from its own source: every option of every choice stands in one of them,
 * with the other choices at their first option. Not all are caught; who asks for them filters.
 */
export function samplesOf({ source }: RegExp): string[] {
  let at = 0;

  function choice(): string[] {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options.flat();
  }

  function sequence(): string[] {
    let whole = '';
    let all = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = repeated(one());
      const first = part[0] ?? '';
      all = [...all.map((each) => each + first), ...part.slice(1).map((each) => whole + each)];
      whole += first;
    }
    return all;
  }

  /** As often as it must stand; and not at all where it need not. */
  function repeated(part: string[]): string[] {
    const mark = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at));
    if (!mark) return part;
    at += mark[0].length;
    const least = mark[1] === undefined ? (mark[0][0] === '+' ? 1 : 0) : Number(mark[1]);
    return least === 0 ? ['', ...part] : part.map((each) => each.repeat(least));
  }

  function one(): string[] {
    const character = source[at++] as string;
    if (character === '(') return group();
    if (character === '[') return ofClass();
    if (character === '\\') return [escaped()];
    if (character === '.') return ['x'];
    return character === '^' || character === '$' ? [''] : [character];
  }

  function group(): string[] {
    const kind = /^\?(?:<?[=!]|:)/.exec(source.slice(at))?.[0] ?? '';
    at += kind.length;
    const inside = choice();
    at += 1;
    if (kind === '?=') return inside;
    return kind === '' || kind === '?:' ? inside : [''];
  }

  function escaped(): string {
    const property = /^[pP]\{([^}]*)\}/.exec(source.slice(at));
    if (property) {
      at += property[0].length;
      return { L: 'x', Ll: 'x', Lu: 'A', N: '1', 'Script=Han': '中' }[property[1] ?? ''] ?? 'x';
    }
    const letter = source[at++] as string;
    return { d: '1', w: 'x', W: ' ', s: ' ', S: 'x', b: '', B: '' }[letter] ?? letter;
  }

  function ofClass(): string[] {
    const none = source[at] === '^';
    const inside: string[] = [];
    while (source[at] !== ']') {
      const character = source[at++] as string;
      inside.push(character === '\\' ? escaped() : character);
    }
    at += 1;
    return none ? ['x'] : inside;
  }

  return [...new Set(choice())];
}
