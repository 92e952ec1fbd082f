import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** Address of a page by its name. */
  url(name: string): string;
  close(): Promise<void>;
}

/**
 * Serves pages on loopback; every other address is a 404.
 * @param pages HTML by name, as in `{ 'story.html': '…' }`; something else with its media type, as in `['image/png', bytes]`
 */
export async function serve(
  pages: Readonly<Record<string, string | readonly [type: string, body: string | Buffer]>>,
): Promise<TestServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const [type, body] = typeof page === 'object' ? page : ['text/html; charset=utf-8', page ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
