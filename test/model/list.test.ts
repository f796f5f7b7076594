import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { runConfig } from '../../src/config/run-config.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import { loadModelList, readModelList } from '../../src/model/list.ts';
import { costOf } from '../../src/model/prices.ts';
import { scratch } from '../scratch.ts';

/** In OpenRouter's format, cut to the relevant fields and one that is ignored. */
const LIST = JSON.stringify({
  data: [
    {
      id: 'moonshotai/kimi-k2',
      name: 'Kimi K2',
      context_length: 131072,
      pricing: { prompt: '0.00000057', completion: '0.0000023', input_cache_read: '0.0000001425', image: '0' },
    },
    { id: 'openrouter/auto', context_length: 2000000, pricing: { prompt: '-1', completion: '-1' } },
    { id: 'local/unpriced', context_length: null },
  ],
});

describe("A model list in OpenRouter's format", () => {
  it('yields dollars per million tokens and the context of each model', () => {
    expect(readModelList(LIST, 'models.json').get('moonshotai/kimi-k2')).toEqual({
      prices: { input: 0.57, cachedInput: 0.1425, output: 2.3 },
      contextTokens: 131072,
    });
  });

  it('yields the prices per request and per cache write', () => {
    const pricing = { prompt: '0.000001', completion: '0.00001', input_cache_write: '0.00000125', request: '0.005' };
    const list = readModelList(JSON.stringify({ data: [{ id: 'm', pricing: { ...pricing, image: '0.01' } }] }), 'f');
    const prices = list.get('m')?.prices;
    expect(prices).toEqual({ input: 1, cachedInput: null, cacheWrite: 1.25, output: 10, request: 0.005 });
    const usage = {
      inputTokens: 1000,
      cachedInputTokens: 0,
      cacheWriteTokens: 300,
      outputTokens: 50,
      reasoningTokens: 0,
    };
    expect(prices && costOf(usage, prices)).toBeCloseTo(0.005 + (700 + 375 + 500) / 1e6, 12);
  });

  it.each([
    [{ prompt: '', completion: '' }, null],
    [{ prompt: 'cheap', completion: '0' }, null],
    [
      { prompt: '0', completion: '0' },
      { input: 0, cachedInput: null, output: 0 },
    ],
    [
      { prompt: '0.000001', completion: '0.00001', input_cache_read: '', input_cache_write: '0', request: '' },
      { input: 1, cachedInput: null, output: 10 },
    ],
  ])('is not rejected because of the entry %j', (pricing, prices) => {
    const list = readModelList(JSON.stringify({ data: [{ id: 'odd', pricing }, ...JSON.parse(LIST).data] }), 'f');
    expect(list.get('odd')?.prices).toEqual(prices);
    expect(list.size).toBe(4);
  });

  it('yields no price for a router, or if none is given', () => {
    const list = readModelList(LIST, 'models.json');
    expect(list.get('openrouter/auto')).toEqual({ prices: null, contextTokens: 2000000 });
    expect(list.get('local/unpriced')).toEqual({ prices: null, contextTokens: null });
  });

  it.each([
    ['{', 'the model list is not valid JSON'],
    ['[]', 'not a model list: "": '],
  ])('reports what is wrong with %s', (text, message) => {
    expect(() => readModelList(text, 'models.json')).toThrow(message);
  });

  it('is overridden by the configuration', () => {
    const terms = (yaml: string) => {
      const file = parseConfigFile(yaml, 'f');
      const list = readModelList(LIST, 'models.json');
      return runConfig(settingsSchema.parse({}), file, file, { models: list, pricedModel: null }).termsOf(
        'moonshotai/kimi-k2',
      );
    };
    expect(terms('').prices?.output).toBe(2.3);
    expect(terms('prices: {input: 1, output: 5}\ncontext-tokens: 9')).toEqual({
      prices: { input: 1, cachedInput: null, output: 5 },
      contextTokens: 9,
    });
  });
});

describe('Loading a model list', () => {
  const sha256 = createHash('sha256').update(LIST).digest('hex');
  const downloads = () => {
    const cacheFolder = scratch();
    return { cacheFolder, fetch };
  };
  const nothing = async () => null;

  it('reads a file from the repository', async () => {
    const read = async (file: string) => (file === 'models.json' ? LIST : null);
    expect((await loadModelList('models.json', read, downloads())).size).toBe(3);
    expect((await loadModelList(`models.json#sha256=${sha256}`, read, downloads())).size).toBe(3);
    await expect(loadModelList('model.json', read, downloads())).rejects.toThrow('there is no such model list');
    const other = '0'.repeat(64);
    await expect(loadModelList(`models.json#sha256=${other}`, read, downloads())).rejects.toThrow(
      'not the model list that was pinned',
    );
  });

  it('fetches a pinned address, once', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end(LIST);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const kept = downloads();
    for (let time = 0; time < 2; time++) {
      const list = await loadModelList(`http://127.0.0.1:${port}/models.json#sha256=${sha256}`, nothing, kept);
      expect(list.size).toBe(3);
    }
    expect(requests).toBe(1);
  });

  it('rejects an address without a pin, because its prices could change at any time', async () => {
    await expect(loadModelList('https://models.example/list.json', nothing, downloads())).rejects.toThrow(
      "the model list's address is without a pin",
    );
  });
});
