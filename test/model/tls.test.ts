import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { callOf, clientOf, failureOf, never } from './setup.ts';

/** A self-signed certificate, like those of companies whose authority Node does not know. */
async function startUntrusted(): Promise<{ readonly url: string; connections(): number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-tls-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...request, ...subject], { stdio: 'ignore' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) });
  rmSync(folder, { recursive: true });
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `https://127.0.0.1:${address.port}/v1`, connections: () => connections };
}

it('An untrusted certificate is reported at once, with the remedy', async () => {
  const server = await startUntrusted();
  const failure = await failureOf(clientOf(server.url).complete(callOf('Which one?'), never));
  expect(failure).toMatchObject({ kind: 'connection', fatal: true });
  expect(failure.message).toContain('the certificate is not trusted: ');
  expect(failure.hint).toContain('NODE_EXTRA_CA_CERTS');
  expect(server.connections()).toBe(1);
});

it('An https address of a server without TLS, such as Ollama, is reported at once, with the right address', async () => {
  const server = createPlainServer((_, response) => response.end());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const client = clientOf(`https://127.0.0.1:${address.port}/v1`);
  const failure = await failureOf(client.complete(callOf('Which one?'), never));
  expect(failure).toMatchObject({ kind: 'connection', fatal: true, message: 'the endpoint does not use HTTPS' });
  expect(failure.hint).toContain('http://');
});
