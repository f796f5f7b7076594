// The minimum that a Node process can do: a loop of fetch, without retries, store or report.
import { readFileSync } from 'node:fs';

const [, , url, prompts, concurrency] = process.argv;
const left = JSON.parse(readFileSync(prompts, 'utf8'));

async function work() {
  for (let content = left.pop(); content !== undefined; content = left.pop()) {
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content }] });
    const response = await fetch(`${url}/chat/completions`, { method: 'POST', body });
    await response.json();
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, work));
