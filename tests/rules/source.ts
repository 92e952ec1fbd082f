import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns paths below a folder of the repository, from its top, with forward slashes, in order */
export function filesUnder(folder: string, ends: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).split(sep).join('/'))
    .filter((path) => ends.test(path))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** @returns the modules that a script names; `types` are those that it takes types from and nothing else */
export function importsOf(path: string): { static: string[]; dynamic: string[]; types: string[] } {
  const text = textOf(path);
  const { module } = parse(path, text);
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      type: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, type: isType }] : [],
      ),
  ];
  return {
    static: named.filter(({ type }) => !type).map(({ name }) => name),
    types: named.filter(({ type }) => type).map(({ name }) => name),
    dynamic: module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    ),
  };
}

/** Properties that turn text into markup when they are set. */
const HTML_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
/** Methods that turn text into markup, wherever they hang. */
const HTML_METHODS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'write',
  'writeln',
  'parseFromString',
]);
/** Names that make code of text, or reach beyond the machine. */
const FORBIDDEN_CALLS = new Set([
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'importScripts',
  'sendBeacon',
]);

/**
 * Looks for what would let a page's text become markup or code, or let anything leave the machine.
 * @param path a script of this repository, source or built
 * @returns what was found, as `line: text`; `document.write` counts only on something called document
 */
export function dangersIn(path: string, text = textOf(path)): string[] {
  const { program } = parse(path, text);
  const found: string[] = [];
  const note = ({ start, end }: { start: number; end: number }) => {
    const line = text.slice(0, start).split('\n').length;
    found.push(`${path}:${line}: ${text.slice(start, Math.min(end, start + 120))}`);
  };
  const nameOf = (node: Node): string | null => {
    if (node.type === 'Identifier') return node.name ?? null;
    if (node.type !== 'MemberExpression') return null;
    if (node.computed) return typeof node.property?.value === 'string' ? node.property.value : null;
    return node.property?.name ?? null;
  };
  const checkCall = (node: Node) => {
    const callee = node.callee as Node;
    const name = nameOf(callee);
    if (!name) return;
    if (FORBIDDEN_CALLS.has(name)) note(node);
    if (!HTML_METHODS.has(name)) return;
    const isWrite = name === 'write' || name === 'writeln';
    if (!isWrite || nameOf(callee.object as Node) === 'document') note(node);
  };
  new Visitor({
    AssignmentExpression: (node) => {
      if (HTML_PROPERTIES.has(nameOf(node.left as unknown as Node) ?? '')) note(node);
    },
    JSXAttribute: (node) => {
      if (HTML_PROPERTIES.has(String(node.name.name))) note(node);
    },
    CallExpression: (node) => checkCall(node as unknown as Node),
    NewExpression: (node) => checkCall(node as unknown as Node),
  }).visit(program);
  return found;
}

/** The few parts of a syntax tree's node that are looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  computed?: boolean;
  value?: unknown;
  callee?: Node;
  object?: Node;
  property?: Node;
}

function parse(path: string, text: string) {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return parsed;
}
