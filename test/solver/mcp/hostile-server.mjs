// An MCP server that misbehaves in the given way, and otherwise speaks the protocol without a library.
import { createInterface } from 'node:readline';

const [, , fault] = process.argv;
const send = message => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const tool = (name, description = 'A tool.') => ({
  name,
  description,
  inputSchema: { type: 'object', properties: {} },
});
const TOOLS = {
  twins: [tool('look', 'The first.'), tool('look', 'The second.')],
  many: Array.from({ length: 130 }, (_, index) => tool(`look${index}`)),
  endless: [tool('x'.repeat(90)), tool('a name. with spaces!')],
  heavy: [tool('look'), { ...tool('heavy'), inputSchema: { type: 'object', title: 'x'.repeat(50_000) } }],
};

if (fault === 'exit') {
  console.error('no license found');
  process.exit(3);
}
if (fault === 'garbage') process.stdout.write('Listening on stdio ...\n{"half": \n\u0000\u0001\n');
if (fault === 'flood') setInterval(() => process.stdout.write('x'.repeat(1024 * 1024)), 1);

createInterface({ input: process.stdin }).on('line', line => {
  const { id, method, params } = JSON.parse(line);
  if (fault === 'silent' || fault === 'flood' || id === undefined) return;
  if (method === 'initialize') {
    const { protocolVersion } = params;
    send({ id, result: { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: fault, version: '1' } } });
  } else if (method === 'tools/list') {
    send({ id, result: { tools: TOOLS[fault] ?? [tool('look')] } });
  } else if (method === 'tools/call') {
    if (fault === 'hangs') return;
    if (fault === 'dies') process.exit(1);
    const text = fault === 'huge' ? 'y'.repeat(1_000_000) : `seen by ${fault}`;
    const content =
      fault === 'image' ? [{ type: 'image', data: 'AAAA', mimeType: 'image/png' }] : [{ type: 'text', text }];
    if (fault === 'structured') send({ id, result: { content: [], structuredContent: { seen: [fault] } } });
    else if (fault === 'unstructured') send({ id, result: { content: [], structuredContent: [fault] } });
    else send({ id, result: { content } });
  }
});
