import type { Client, ContentBlock, JsonSchemaValidatorResult, Tool as ListedTool } from '@modelcontextprotocol/client';
import { errorCode, errorMessage } from '../../shared/errors.ts';
import { integer } from '../../shared/format.ts';
import { confine } from '../sandbox/bubblewrap.ts';
import type { Destination } from '../sandbox/destination.ts';
import { openHome } from '../sandbox/home.ts';
import type { AllowedServer } from './allowed.ts';

/** Sandbox settings of all servers. */
export interface ServerSandbox {
  /** Path of bubblewrap. */
  readonly bubblewrap: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly destinations: readonly Destination[];
  readonly programs: readonly string[];
  /** Timeouts in milliseconds for starting a server and for a call. */
  readonly limits: { readonly startMs: number; readonly callMs: number };
}

/** A running server. */
export interface ServerConnection {
  /** Name and version that it reports. */
  readonly version: string;
  /** @throws ServerProblem */
  list(): Promise<readonly ListedTool[]>;
  /** The result or error as text for the model; can be long. */
  call(tool: string, given: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

/** Why a server is unusable, as a phrase after its name. */
export class ServerProblem extends Error {}

/** Maximum size of a message; a server that sends more is ended. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;
const MAX_COMPLAINT = 500;

/**
 * Starts a server in its own sandbox with read-only access to the code.
 * @throws ServerProblem if it does not start
 */
export async function connect(
  server: AllowedServer,
  directory: string,
  { bubblewrap, environment, destinations, programs, limits }: ServerSandbox,
): Promise<ServerConnection> {
  const [{ Client }, { StdioClientTransport }] = await Promise.all([
    import('@modelcontextprotocol/client'),
    import('@modelcontextprotocol/client/stdio'),
  ]);
  const home = await openHome();
  const confined = await confine(bubblewrap, {
    program: server.command,
    arguments: server.arguments,
    environment: { ...environment, ...home.variables },
    ownEnvironment: server.environment,
    directory,
    isReadOnly: true,
    folder: home.folder,
    destinations,
    programs,
  }).catch(async (error: unknown) => {
    await home.remove();
    throw isMissing(error) ? new ServerProblem(`${server.command} is not installed`) : error;
  });
  const transport = new StdioClientTransport({
    command: confined.program,
    args: [...confined.arguments],
    env: { ...confined.environment },
    stderr: 'pipe',
    maxBufferSize: MAX_MESSAGE_BYTES,
  });
  let complaint = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString('utf8')}`.slice(-MAX_COMPLAINT);
  });
  // A server's own schemas are not compiled, because malicious patterns could hang the validator.
  const client = new Client(
    { name: 'swelancer-gate', version: '1' },
    { capabilities: {}, jsonSchemaValidator: { getValidator: () => acceptObject } },
  );

  async function close(): Promise<void> {
    // Killed first, because a server that does not end would delay the trial.
    const { pid } = transport;
    if (pid !== null) kill(pid);
    await client.close().catch(() => {});
    await confined.close();
    await home.remove();
  }

  try {
    await client.connect(transport, { timeout: limits.startMs, maxTotalTimeout: limits.startMs });
  } catch (error) {
    await close();
    throw new ServerProblem(
      `${await reasonOf(error, limits.startMs)}${complaint === '' ? '' : `: ${lastLine(complaint)}`}`,
    );
  }
  const { name = server.name, version = 'without a version' } = client.getServerVersion() ?? {};
  return {
    version: `${name} ${version}`.slice(0, 100),
    async list() {
      try {
        return (await client.listTools(undefined, { timeout: limits.startMs, maxTotalTimeout: limits.startMs })).tools;
      } catch (error) {
        throw new ServerProblem(await reasonOf(error, limits.startMs));
      }
    },
    call: (tool, given, signal) => callTool(client, tool, given, limits.callMs, signal),
    close,
  };
}

/** The protocol has objects alone as structured content, whatever a server's schema says. */
const isObject = <T>(value: unknown): value is T =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function acceptObject<T>(value: unknown): JsonSchemaValidatorResult<T> {
  return isObject<T>(value)
    ? { valid: true, data: value, errorMessage: undefined }
    : { valid: false, data: undefined, errorMessage: 'the structured content is not an object' };
}

async function callTool(
  client: Client,
  name: string,
  given: Readonly<Record<string, unknown>>,
  timeout: number,
  signal: AbortSignal,
): Promise<string> {
  try {
    const options = { timeout, maxTotalTimeout: timeout, signal };
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...given } }, options);
    const text = content.map(textOf).join('\n');
    const whole = text === '' && structuredContent !== undefined ? JSON.stringify(structuredContent) : text;
    return isError === true ? `Error: ${whole}` : whole || '(nothing)';
  } catch (error) {
    return `Error: the server ${await reasonOf(error, timeout)}`;
  }
}

/** Content as text, or its type if it is not text. */
function textOf(block: ContentBlock): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'resource':
      return 'text' in block.resource ? block.resource.text : `[${block.resource.uri}, not text]`;
    case 'resource_link':
      return `[${block.uri}]`;
    case 'image':
    case 'audio':
      return `[${block.mimeType}, ${integer(block.data.length)} characters of base64]`;
  }
}

/** What went wrong with a request, as a phrase after the server's name. */
async function reasonOf(error: unknown, timeoutMs: number): Promise<string> {
  const { SdkError, SdkErrorCode } = await import('@modelcontextprotocol/client');
  if (error instanceof SdkError) {
    if (error.code === SdkErrorCode.RequestTimeout) return `did not answer within ${integer(timeoutMs / 1000)} seconds`;
    if (error.code === SdkErrorCode.ConnectionClosed || error.code === SdkErrorCode.NotConnected) return 'ended';
  }
  return `answered with an error: ${errorMessage(error).slice(0, MAX_COMPLAINT)}`;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
