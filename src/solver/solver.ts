import type { PromptMessage } from '../arm/prompt/template.ts';
import type { Task } from '../dataset/task.ts';
import type { Call, Message, Reply } from '../model/model.ts';
import type { Trial } from '../trial/trial.ts';

/** What a solver gives back for one task: a trial without its identity. */
export type Solution = Omit<Trial, 'key' | 'taskId' | 'sample' | 'solver' | 'model' | 'finishedAt'>;

/** Whether an agent's program ran in a sandbox, and what it could reach from there, as `host:port`. */
export type SandboxState =
  | { readonly kind: 'bubblewrap'; readonly hosts: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/** What became of an MCP server that an arm names. */
export type ServerState =
  | {
      readonly kind: 'started';
      readonly name: string;
      /** What it calls itself, with its version. */
      readonly version: string;
      /** Number of tools that are offered to the model. */
      readonly tools: number;
      /** What of its tools cannot be used, one sentence each. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'left-out'; readonly name: string; readonly reason: string };

/** A turn of an agent that is at work. */
export interface AgentTurn {
  readonly arm: string;
  readonly taskId: string;
  readonly sample: number;
  /** From 1. */
  readonly turn: number;
  /** Names of the tools that it uses now. */
  readonly tools: readonly string[];
}

/** What answers tasks. One solver is one arm's: it knows its model, prompt and files already. */
export interface Solver {
  /** `chat`, `reference/bm25` … */
  readonly name: string;
  /** Model asked for; null for solvers without one. */
  readonly model: string | null;
  /** Requests of one trial at most, retries aside: 1 where a model answers at once. */
  readonly mostRequests: number;
  /** What keeps the program that answers in; absent for solvers that run none. */
  readonly sandbox?: SandboxState;
  /** The arm's MCP servers; absent for solvers that start none themselves. */
  readonly servers?: readonly ServerState[];
  /** Everything that can change this answer, as plain JSON: the trial key is its hash. */
  identity(task: Task, sample: number): unknown;
  /** What a model is sent, with the task's own words left as variables; empty for solvers that send nothing. */
  readonly prompt: readonly PromptMessage[];
  /** What a model would be sent; empty for solvers that send nothing. */
  messages(task: Task, sample: number): readonly Message[];
  /**
   * Answers one task.
   * @throws CallFailure when no answer could be had: the trial is then missing, never wrong.
   * @throws Failure when the run cannot go on at all.
   */
  solve(task: Task, sample: number, signal: AbortSignal): Promise<Solution>;
  /** The one call that answers a task, and how its reply is read; absent where one call is not all there is to it. */
  call?(task: Task, sample: number): { readonly call: Call; read(reply: Reply): Solution };
}
