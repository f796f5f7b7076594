import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../src/shared/random.ts';
import { type Misbehavior, sendError } from './openai.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const rateLimited =
  (headers: Readonly<Record<string, string>>): Misbehavior =>
  response =>
    sendError(response, 429, 'Rate limit reached for requests', 'rate_limit_exceeded', headers);

/** Faults that leave the caller without an answer. */
export const LOSSES = {
  'connection reset before the response': response => void response.socket?.resetAndDestroy(),
  'connection reset in the middle of the body': (response, body) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
  },
  '429 without Retry-After': rateLimited({}),
  '429 with Retry-After in seconds': rateLimited({ 'retry-after': '2' }),
  '429 with Retry-After as a date': response =>
    rateLimited({ 'retry-after': new Date(Date.now() + 2000).toUTCString() })(response, ''),
  '500': response => sendError(response, 500, 'The server had an error', 'server_error'),
  '502 with a web page': response =>
    void response
      .writeHead(502, { 'content-type': 'text/html' })
      .end('<html><body><h1>502 Bad Gateway</h1>nginx</body></html>'),
  '503': response => sendError(response, 503, 'The engine is currently overloaded', 'overloaded'),
  '200 with an error object': response =>
    void response
      .writeHead(200, JSON_TYPE)
      .end(JSON.stringify({ error: { code: 502, message: 'Provider returned error', metadata: { raw: 'upstream' } } })),
  '200 with no choices': (response, body) =>
    void response.writeHead(200, JSON_TYPE).end(body.replace(/"choices":\[.*?\],"usage"/s, '"choices":[],"usage"')),
  'truncated JSON': (response, body) => void response.writeHead(200, JSON_TYPE).end(body.slice(0, -20)),
  'the body twice': (response, body) => void response.writeHead(200, JSON_TYPE).end(body + body),
} satisfies Record<string, Misbehavior>;

/** Oddities that preserve the answer. */
export const ODDITIES = {
  'a delay': async (response, body) => {
    await wait(20);
    response.writeHead(200, JSON_TYPE).end(body);
  },
  'a trickle of bytes': async (response, body) => {
    response.writeHead(200, JSON_TYPE);
    for (const piece of body.match(/[\s\S]{1,100}/g) ?? []) {
      response.write(piece);
      await wait(1);
    }
    response.end();
  },
  'a wrong content type': (response, body) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body),
  'unexpected tool calls': (response, body) =>
    void response
      .writeHead(200, JSON_TYPE)
      .end(body.replace('"role":"assistant",', '"role":"assistant","tool_calls":[{"id":"1","type":"function"}],')),
  'every event of a stream twice': (response, body) =>
    void response.writeHead(200).end(body.replaceAll(/^data:.*\n\n/gm, '$&$&')),
  'an answer of 60 KB': (response, body) =>
    void response.writeHead(200, JSON_TYPE).end(body.replace('"content":"', `"content":"${'So. '.repeat(15_000)}`)),
  'an idle socket that is closed': (response, body) => {
    response.writeHead(200, JSON_TYPE).end(body);
    response.once('finish', () => closeWhenIdle(response));
  },
} satisfies Record<string, Misbehavior>;

/** Closes a kept-alive connection shortly after its response, unless the next request has started to arrive. */
function closeWhenIdle({ socket }: ServerResponse): void {
  const bytesRead = socket?.bytesRead;
  setTimeout(() => {
    if (socket?.bytesRead === bytesRead) socket?.destroy();
  }, 2);
}

/** Makes a share of all requests fail, each fault about equally often, and counts the lost ones. */
export function randomFaults(random: Random, share: number) {
  const losses: Misbehavior[] = Object.values(LOSSES);
  const all = [...losses, ...Object.values(ODDITIES)];
  let lost = 0;
  return {
    get lost() {
      return lost;
    },
    misbehave(): Misbehavior | undefined {
      if (random.next() >= share) return undefined;
      const fault = all[random.below(all.length)];
      if (fault !== undefined && losses.includes(fault)) lost++;
      return fault;
    },
  };
}
