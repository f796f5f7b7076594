import { EXIT } from '../errors.ts';
import { estimateGate, type GateEstimate } from '../estimate.ts';
import { cost, integer } from '../figures.ts';
import { loadTokenizer } from '../model/estimate.ts';
import { type GateRequest, prepare, type Tools } from '../preparation.ts';
import type { World } from '../world.ts';

/** Says what a gate would take, and sends nothing. */
export async function printEstimate(request: GateRequest, tools: Tools, json: boolean, world: World): Promise<number> {
  const estimate = estimateGate(await prepare(request, tools), await loadTokenizer());
  world.print(json ? `${JSON.stringify(estimate, null, 1)}\n` : describe(estimate));
  return EXIT.passed;
}

function describe({ firstRound, mostCalls, tooSmall }: GateEstimate): string {
  const { calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
  if (calls === 0) return 'No calls: everything that the first look needs is known.\n';
  const output =
    outputTokens === null
      ? 'unknown (set sampling.max-tokens)'
      : `${atMost ? 'at most ' : 'about '}${integer(outputTokens)}`;
  return [
    `Calls   ${integer(calls)} until the first look, at most ${integer(mostCalls)} in all`,
    `Tokens  ${integer(inputTokens)} in, ${output} out until the first look`,
    `Cost    ${dollars === null ? 'unknown (set prices, and sampling.max-tokens)' : `${atMost ? 'at most ' : 'about '}${cost(dollars)} until the first look`}`,
    ...tooSmall,
    'Nothing was sent.\n',
  ].join('\n');
}
