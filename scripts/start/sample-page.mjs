/** The bundled sample page, served to this machine alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export const SAMPLE = new URL('../sample/page.html', import.meta.url);
/** In the last row of its list: when the popup shows this, it shows the list filled. */
export const LAST_NAME = 'NVIDIA';

/** @returns {Promise<{ url: string, close: () => void }>} served on a free port of the loopback interface */
export async function serveSample() {
  const page = readFileSync(SAMPLE);
  const server = createServer((request, response) => {
    const found = request.url === '/harbour-city';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? page : 'Not found');
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/harbour-city`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
