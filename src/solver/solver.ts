import type { PromptMessage } from '../arm/prompt/template.ts';
import type { Task } from '../dataset/task.ts';
import type { Call, Message, Reply } from '../model/model.ts';
import type { Trial } from '../trial/trial.ts';

/** A solver's result for one task: a trial without its identity. */
export type Solution = Omit<Trial, 'key' | 'taskId' | 'sample' | 'solver' | 'model' | 'finishedAt'>;

/** Whether an agent's program ran in a sandbox, and its destinations as `host:port`. */
export type SandboxState =
  | { readonly kind: 'bubblewrap'; readonly hosts: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/** State of an MCP server in an arm's configuration. */
export type ServerState =
  | {
      readonly kind: 'started';
      readonly name: string;
      /** Name and version that it reports. */
      readonly version: string;
      /** Number of tools offered to the model. */
      readonly tools: number;
      /** Problems with its tools, one sentence each. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'left-out'; readonly name: string; readonly reason: string };

/** A turn of a running agent. */
export interface AgentTurn {
  readonly arm: string;
  readonly taskId: string;
  readonly sample: number;
  /** From 1. */
  readonly turn: number;
  /** Names of the tools in use. */
  readonly tools: readonly string[];
}

/** Answers tasks. A solver belongs to one arm, with its model, prompt and files. */
export interface Solver {
  /** `chat`, `reference/bm25` … */
  readonly name: string;
  /** Requested model; null for solvers without one. */
  readonly model: string | null;
  /** Maximum requests per trial without retries: 1 for a single model call. */
  readonly maxRequests: number;
  /** Sandbox of the external program; absent for solvers without one. */
  readonly sandbox?: SandboxState;
  /** The arm's MCP servers; absent for solvers that do not start servers. */
  readonly servers?: readonly ServerState[];
  /** Everything that can change the answer, as plain JSON. The trial key is its hash. */
  identity(task: Task, sample: number): unknown;
  /** Messages to the model, with variables for the task's text; empty for solvers without requests. */
  readonly prompt: readonly PromptMessage[];
  /** Messages to the model; empty for solvers without requests. */
  messages(task: Task, sample: number): readonly Message[];
  /**
   * Answers one task.
   * @throws CallFailure if there is no answer: the trial is then missing, never wrong.
   * @throws Failure if the run cannot continue.
   */
  solve(task: Task, sample: number, signal: AbortSignal): Promise<Solution>;
  /** The single call that answers a task, and how to parse its reply; absent if one call is not enough. */
  call?(task: Task, sample: number): { readonly call: Call; read(reply: Reply): Solution };
}
