import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

export interface RegistryServer {
  readonly url: string;
  /** Requested paths, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts an npm registry on loopback that has one package, and answers 404 for any other. */
export async function startRegistryServer(
  manifest: { readonly name: string; readonly version: string },
  tarball: Buffer,
): Promise<RegistryServer> {
  const { name, version } = manifest;
  const requests: string[] = [];
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const server = createServer(({ url = '', headers }, response) => {
    requests.push(url);
    const dist = { integrity, tarball: `http://${headers.host}/${name}/-/${name}-${version}.tgz` };
    if (url === `/${name}`) {
      const versions = { [version]: { ...manifest, dist } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    } else if (url.endsWith('.tgz')) response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}
