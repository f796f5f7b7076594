export { Failure } from './errors.js';
export interface Options {
    /** Folder of the configuration file. Default: the working directory. */
    readonly directory?: string;
    readonly settings?: RunSettings;
    /** Key of the endpoint. Default: OPENAI_API_KEY. Null for an endpoint that needs none. */
    readonly apiKey?: string | null;
    /** Key of the fallback endpoint. Default: FALLBACK_API_KEY. Null for an endpoint that needs none. */
    readonly fallbackApiKey?: string | null;
    /** Ends the run early. Completed answers are kept, and there is still a report. */
    readonly signal?: AbortSignal;
    /** Called with progress, one line at a time. */
    onNotice?(line: string): void;
}
export interface RunOptions extends Options {
    /** Answers per task. Default: 1. */
    readonly samples?: number;
}
export interface CompareOptions extends RunOptions {
    /** Models, overriding those under `matrix` in the configuration. */
    readonly models?: readonly string[];
}
/**
 * Compares the configuration before and after a change, like the command `gate`. A regression is not an error, but the
 * report's verdict.
 * @throws Failure if nothing can be compared, with a hint.
 */
export declare function gate(options?: Options): Promise<GateReport>;
/**
 * Measures one configuration, like the command `run`.
 * @throws Failure if nothing can be measured, with a hint.
 */
export declare function run(options?: RunOptions): Promise<MeasurementReport>;
/**
 * Compares models, prompts and agents, like the command `compare`.
 * @throws Failure if nothing can be measured, with a hint.
 */
export declare function compare(options?: CompareOptions): Promise<CompareReport>;
export type CompareReport = {
    tasks: {
        id: string;
        title: string;
        url: string | null;
        price: number;
        proposals: number;
        correctProposalId: number;
        arms: Record<string, {
            right: number;
            samples: number;
            missing: number;
            picks: (number | null)[];
        }>;
    }[];
    trials: Record<string, {
        key: string;
        taskId: string;
        sample: number;
        solver: string;
        model: string | null;
        reading: "json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck";
        proposalId: number | null;
        position: number | null;
        text: string;
        finishReason: string | null;
        usage: {
            inputTokens: number;
            cachedInputTokens: number;
            outputTokens: number;
            reasoningTokens: number;
            cacheWriteTokens?: number | undefined;
        } | null;
        cost: number | null;
        latencyMs: number;
        requests: number;
        served: {
            host: string;
            model: string | null;
            provider: string | null;
            fingerprint: string | null;
            id?: string | null | undefined;
        } | null;
        sent: Record<string, unknown>;
        finishedAt: string;
        behavior?: {
            turns: number | null;
            toolCalls: number | null;
            filesRead: number | null;
            searches: number | null;
        } | undefined;
        transcript?: ({
            kind: "turn";
            latencyMs: number;
            cost: number | null;
            usage: {
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                reasoningTokens: number;
                cacheWriteTokens?: number | undefined;
            } | null;
        } | {
            kind: "said";
            text: string;
        } | {
            kind: "used";
            tool: string;
            arguments: string;
        } | {
            kind: "got";
            tool: string;
            text: string;
        })[] | undefined;
    }[]>;
    missing: Record<string, {
        taskId: string;
        sample: number;
        reason: string;
        message: string;
        requests?: number | undefined;
        cost?: number | null | undefined;
    }[]>;
    notes: {
        kind: "warning" | "info";
        text: string;
    }[];
    budget: {
        maxCalls: number | null;
        maxCost: number | null;
        maxMinutes: number | null;
        calls: number;
        cost: number | null;
        exhausted: "calls" | "cost" | "minutes" | "unknown-price" | "interrupted" | null;
    };
    reproduce: string;
    runUrl: string | null;
    alpha: number;
    arms: {
        label: string;
        commit: string | null;
        digest: string;
        solver: string;
        model: string | null;
        order: "dataset" | "shuffled";
        files: string[];
        accuracy: number | null;
        earned: number;
        trials: number;
        reused: number;
        calls: number;
        missing: number;
        readings: Partial<Record<"json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck", number>>;
        usage: {
            inputTokens: number;
            cachedInputTokens: number;
            outputTokens: number;
            reasoningTokens: number;
            cacheWriteTokens?: number | undefined;
        };
        cost: number | null;
        medianLatencyMs: number | null;
        served: {
            host: string;
            model: string | null;
            provider: string | null;
            fingerprint: string | null;
            trials: number;
            id?: string | null | undefined;
        }[];
        positions: {
            position: number;
            picked: number;
            right: number;
        }[];
        oldestTrial: string | null;
        newestTrial: string | null;
        name: string;
        agent: string | null;
        low: number | null;
        high: number | null;
        costPerAnswer: number | null;
        costPerRight: number | null;
        p90LatencyMs: number | null;
        tokensPerAnswer: {
            input: number;
            output: number;
        } | null;
        firstPicks: {
            share: number;
            unbiased: number;
        } | null;
        rank: {
            best: number;
            worst: number;
        } | null;
        efficient: boolean;
        failure: {
            reason: string;
            message: string;
            hint: string | null;
        } | null;
        prompt?: {
            role: "system" | "user" | "assistant";
            template: string;
        }[] | undefined;
        behavior?: {
            turns: number | null;
            toolCalls: number | null;
            filesRead: number | null;
            searches: number | null;
        } | undefined;
        sandbox?: {
            kind: "bubblewrap";
            hosts: readonly string[];
        } | {
            kind: "none";
            reason: string;
        } | undefined;
        servers?: readonly ({
            kind: "started";
            name: string;
            version: string;
            tools: number;
            warnings: readonly string[];
        } | {
            kind: "left-out";
            name: string;
            reason: string;
        })[] | undefined;
    }[];
    pairs: {
        ahead: string;
        behind: string;
        tasks: number;
        difference: number;
        low: number;
        high: number;
        pValue: number;
        adjustedP: number;
        beats: boolean;
    }[];
    groups: string[][];
    tool: {
        name: "swelancer-gate";
        version: string;
    };
    id: string;
    startedAt: string;
    finishedAt: string;
    suite: {
        name: string;
        hash: string;
        tasks: number;
        price: number;
        chance: number;
        floors: {
            solver: string;
            accuracy: number;
        }[];
        dataset: {
            name: string;
            source: string;
            sha256: string;
        };
    };
    version: 1;
    kind: "compare";
};
export type GateReport = {
    baseline: {
        name: "baseline" | "candidate";
        label: string;
        commit: string | null;
        digest: string;
        solver: string;
        model: string | null;
        order: "dataset" | "shuffled";
        files: string[];
        accuracy: number | null;
        earned: number;
        trials: number;
        reused: number;
        calls: number;
        missing: number;
        readings: Partial<Record<"json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck", number>>;
        usage: {
            inputTokens: number;
            cachedInputTokens: number;
            outputTokens: number;
            reasoningTokens: number;
            cacheWriteTokens?: number | undefined;
        };
        cost: number | null;
        medianLatencyMs: number | null;
        served: {
            host: string;
            model: string | null;
            provider: string | null;
            fingerprint: string | null;
            trials: number;
            id?: string | null | undefined;
        }[];
        positions: {
            position: number;
            picked: number;
            right: number;
        }[];
        oldestTrial: string | null;
        newestTrial: string | null;
        prompt?: {
            role: "system" | "user" | "assistant";
            template: string;
        }[] | undefined;
        behavior?: {
            turns: number | null;
            toolCalls: number | null;
            filesRead: number | null;
            searches: number | null;
        } | undefined;
        sandbox?: {
            kind: "bubblewrap";
            hosts: readonly string[];
        } | {
            kind: "none";
            reason: string;
        } | undefined;
        servers?: readonly ({
            kind: "started";
            name: string;
            version: string;
            tools: number;
            warnings: readonly string[];
        } | {
            kind: "left-out";
            name: string;
            reason: string;
        })[] | undefined;
    } | null;
    identical: boolean;
    comparison: {
        tasks: number;
        baselineAccuracy: number;
        candidateAccuracy: number;
        difference: number;
        low: number;
        high: number;
        pValue: number;
        pLimit: number;
        look: number;
        looks: number;
        margin: number;
        marginWas: "auto" | "given";
        detectableDrop: number | null;
        unseenLow: number | null;
        unseenHigh: number | null;
        weights: "price" | "equal";
        effectiveTasks: number;
        deterministic: boolean;
        baselineSamples: {
            min: number;
            max: number;
        };
        candidateSamples: {
            min: number;
            max: number;
        };
    } | null;
    verdict: {
        kind: "error" | "passed" | "regressed" | "inconclusive";
        reason: string;
        cause: "interrupted" | "budget" | "measured" | "no-change" | "ruled-out" | "within-threshold" | "imported" | "drop" | "broken-tasks" | "unreadable-answers" | "below-floor" | "not-ruled-out" | "undecided" | "missing-answers" | "no-baseline" | "stale-baseline" | "waiting-for-batch" | "no-tasks" | "authentication" | "quota" | "unknown-model" | "context-too-long" | "content-filter" | "rate-limit" | "server" | "timeout" | "connection" | "malformed-response" | "cached" | "bad-request" | "workspace" | "crashed" | "overtime" | "cancelled";
        exitCode: number;
        finding?: "improved" | undefined;
        blindSpot?: string | undefined;
    };
    brokenTasks: {
        taskId: string;
        before: {
            right: number;
            samples: number;
        };
        now: {
            right: number;
            samples: number;
        };
        proof: {
            baseline: {
                right: number;
                samples: number;
            };
            candidate: {
                right: number;
                samples: number;
            };
            pValue: number;
        } | null;
        state: "broken" | "unproven";
        fails: boolean;
    }[];
    alsoAgainst: {
        label: string;
        commit: string;
        verdict: {
            kind: "error" | "passed" | "regressed" | "inconclusive";
            reason: string;
            cause: "interrupted" | "budget" | "measured" | "no-change" | "ruled-out" | "within-threshold" | "imported" | "drop" | "broken-tasks" | "unreadable-answers" | "below-floor" | "not-ruled-out" | "undecided" | "missing-answers" | "no-baseline" | "stale-baseline" | "waiting-for-batch" | "no-tasks" | "authentication" | "quota" | "unknown-model" | "context-too-long" | "content-filter" | "rate-limit" | "server" | "timeout" | "connection" | "malformed-response" | "cached" | "bad-request" | "workspace" | "crashed" | "overtime" | "cancelled";
            exitCode: number;
            finding?: "improved" | undefined;
            blindSpot?: string | undefined;
        };
        comparison: {
            tasks: number;
            baselineAccuracy: number;
            candidateAccuracy: number;
            difference: number;
            low: number;
            high: number;
            pValue: number;
            pLimit: number;
            look: number;
            looks: number;
            margin: number;
            marginWas: "auto" | "given";
            detectableDrop: number | null;
            unseenLow: number | null;
            unseenHigh: number | null;
            weights: "price" | "equal";
            effectiveTasks: number;
            deterministic: boolean;
            baselineSamples: {
                min: number;
                max: number;
            };
            candidateSamples: {
                min: number;
                max: number;
            };
        } | null;
    } | null;
    changes: {
        path: string;
        kind: "added" | "removed" | "changed";
        added: number;
        removed: number;
        lines: readonly {
            from: number;
            to: number;
        }[];
    }[];
    parts: {
        kind: "setting" | "skill" | "sub-agent" | "command" | "hook" | "MCP server";
        name: string;
        change: "added" | "removed" | "changed";
        paths: readonly string[];
    }[];
    version: 1;
    tool: {
        name: "swelancer-gate";
        version: string;
    };
    id: string;
    startedAt: string;
    finishedAt: string;
    freshSince: string;
    suite: {
        name: string;
        hash: string;
        tasks: number;
        price: number;
        chance: number;
        floors: {
            solver: string;
            accuracy: number;
        }[];
        dataset: {
            name: string;
            source: string;
            sha256: string;
        };
    };
    candidate: {
        name: "baseline" | "candidate";
        label: string;
        commit: string | null;
        digest: string;
        solver: string;
        model: string | null;
        order: "dataset" | "shuffled";
        files: string[];
        accuracy: number | null;
        earned: number;
        trials: number;
        reused: number;
        calls: number;
        missing: number;
        readings: Partial<Record<"json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck", number>>;
        usage: {
            inputTokens: number;
            cachedInputTokens: number;
            outputTokens: number;
            reasoningTokens: number;
            cacheWriteTokens?: number | undefined;
        };
        cost: number | null;
        medianLatencyMs: number | null;
        served: {
            host: string;
            model: string | null;
            provider: string | null;
            fingerprint: string | null;
            trials: number;
            id?: string | null | undefined;
        }[];
        positions: {
            position: number;
            picked: number;
            right: number;
        }[];
        oldestTrial: string | null;
        newestTrial: string | null;
        prompt?: {
            role: "system" | "user" | "assistant";
            template: string;
        }[] | undefined;
        behavior?: {
            turns: number | null;
            toolCalls: number | null;
            filesRead: number | null;
            searches: number | null;
        } | undefined;
        sandbox?: {
            kind: "bubblewrap";
            hosts: readonly string[];
        } | {
            kind: "none";
            reason: string;
        } | undefined;
        servers?: readonly ({
            kind: "started";
            name: string;
            version: string;
            tools: number;
            warnings: readonly string[];
        } | {
            kind: "left-out";
            name: string;
            reason: string;
        })[] | undefined;
    };
    decision: {
        policy: "statistical" | "strict" | "threshold";
        margin: number | "auto";
        tolerance: number;
        alpha: number;
        'max-rounds': number;
        'baseline-samples': number | "auto";
        'baseline-max-age': number;
        weights: "price" | "equal";
        'single-tasks': "fail" | "warn" | "off";
        'explain-drop': "auto" | "off";
        'on-inconclusive': "fail" | "warn" | "pass";
        'min-accuracy': number | null;
    };
    notes: {
        kind: "warning" | "info";
        text: string;
    }[];
    budget: {
        maxCalls: number | null;
        maxCost: number | null;
        maxMinutes: number | null;
        calls: number;
        cost: number | null;
        exhausted: "calls" | "cost" | "minutes" | "unknown-price" | "interrupted" | null;
    };
    taskDetails: "numbers" | "titles" | "answers";
    tasks: {
        id: string;
        title: string;
        url: string | null;
        price: number;
        proposals: number;
        correctProposalId: number;
        baseline: {
            right: number;
            samples: number;
            missing: number;
            picks: (number | null)[];
        } | null;
        candidate: {
            right: number;
            samples: number;
            missing: number;
            picks: (number | null)[];
        };
        change: "worse" | "better" | "same" | "not-measured";
        critical?: boolean | undefined;
        text?: {
            description: string;
            proposals: {
                id: number;
                text: string;
            }[];
        } | undefined;
    }[];
    trials: {
        baseline: {
            key: string;
            taskId: string;
            sample: number;
            solver: string;
            model: string | null;
            reading: "json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck";
            proposalId: number | null;
            position: number | null;
            text: string;
            finishReason: string | null;
            usage: {
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                reasoningTokens: number;
                cacheWriteTokens?: number | undefined;
            } | null;
            cost: number | null;
            latencyMs: number;
            requests: number;
            served: {
                host: string;
                model: string | null;
                provider: string | null;
                fingerprint: string | null;
                id?: string | null | undefined;
            } | null;
            sent: Record<string, unknown>;
            finishedAt: string;
            behavior?: {
                turns: number | null;
                toolCalls: number | null;
                filesRead: number | null;
                searches: number | null;
            } | undefined;
            transcript?: ({
                kind: "turn";
                latencyMs: number;
                cost: number | null;
                usage: {
                    inputTokens: number;
                    cachedInputTokens: number;
                    outputTokens: number;
                    reasoningTokens: number;
                    cacheWriteTokens?: number | undefined;
                } | null;
            } | {
                kind: "said";
                text: string;
            } | {
                kind: "used";
                tool: string;
                arguments: string;
            } | {
                kind: "got";
                tool: string;
                text: string;
            })[] | undefined;
        }[];
        candidate: {
            key: string;
            taskId: string;
            sample: number;
            solver: string;
            model: string | null;
            reading: "json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck";
            proposalId: number | null;
            position: number | null;
            text: string;
            finishReason: string | null;
            usage: {
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                reasoningTokens: number;
                cacheWriteTokens?: number | undefined;
            } | null;
            cost: number | null;
            latencyMs: number;
            requests: number;
            served: {
                host: string;
                model: string | null;
                provider: string | null;
                fingerprint: string | null;
                id?: string | null | undefined;
            } | null;
            sent: Record<string, unknown>;
            finishedAt: string;
            behavior?: {
                turns: number | null;
                toolCalls: number | null;
                filesRead: number | null;
                searches: number | null;
            } | undefined;
            transcript?: ({
                kind: "turn";
                latencyMs: number;
                cost: number | null;
                usage: {
                    inputTokens: number;
                    cachedInputTokens: number;
                    outputTokens: number;
                    reasoningTokens: number;
                    cacheWriteTokens?: number | undefined;
                } | null;
            } | {
                kind: "said";
                text: string;
            } | {
                kind: "used";
                tool: string;
                arguments: string;
            } | {
                kind: "got";
                tool: string;
                text: string;
            })[] | undefined;
        }[];
    };
    missing: {
        baseline: {
            taskId: string;
            sample: number;
            reason: string;
            message: string;
            requests?: number | undefined;
            cost?: number | null | undefined;
        }[];
        candidate: {
            taskId: string;
            sample: number;
            reason: string;
            message: string;
            requests?: number | undefined;
            cost?: number | null | undefined;
        }[];
    };
    reproduce: string;
    runUrl: string | null;
    kind: "gate";
    explanation?: {
        kind: "none" | "found" | "unfinished";
        parts: ({
            kind: "setting";
            path: string;
            name: string;
        } | {
            kind: "file";
            path: string;
            change: "added" | "removed";
            of?: string | undefined;
        } | {
            kind: "server";
            path: string;
            name: string;
            change: "added" | "removed" | "changed";
        } | {
            kind: "lines";
            path: string;
            from: number;
            to: number;
            change: "added" | "removed" | "changed";
            of?: string | undefined;
        })[];
        of: number;
        tasks: string[];
        broughtBack: string[];
        pValue: number | null;
        calls: number;
        sentence: string;
    } | undefined;
    disk?: {
        store: number;
        folders: number;
        most: number;
    } | undefined;
};
export type MeasurementReport = {
    baseline: null;
    identical: false;
    comparison: null;
    verdict: {
        reason: string;
        cause: "interrupted" | "budget" | "measured" | "no-change" | "ruled-out" | "within-threshold" | "imported" | "drop" | "broken-tasks" | "unreadable-answers" | "below-floor" | "not-ruled-out" | "undecided" | "missing-answers" | "no-baseline" | "stale-baseline" | "waiting-for-batch" | "no-tasks" | "authentication" | "quota" | "unknown-model" | "context-too-long" | "content-filter" | "rate-limit" | "server" | "timeout" | "connection" | "malformed-response" | "cached" | "bad-request" | "workspace" | "crashed" | "overtime" | "cancelled";
        exitCode: number;
        kind: "error" | "measured" | "regressed" | "inconclusive";
        finding?: undefined;
        blindSpot?: undefined;
    };
    brokenTasks: [];
    alsoAgainst: null;
    changes: [];
    parts: [];
    version: 1;
    tool: {
        name: "swelancer-gate";
        version: string;
    };
    id: string;
    startedAt: string;
    finishedAt: string;
    freshSince: string;
    suite: {
        name: string;
        hash: string;
        tasks: number;
        price: number;
        chance: number;
        floors: {
            solver: string;
            accuracy: number;
        }[];
        dataset: {
            name: string;
            source: string;
            sha256: string;
        };
    };
    candidate: {
        name: "baseline" | "candidate";
        label: string;
        commit: string | null;
        digest: string;
        solver: string;
        model: string | null;
        order: "dataset" | "shuffled";
        files: string[];
        accuracy: number | null;
        earned: number;
        trials: number;
        reused: number;
        calls: number;
        missing: number;
        readings: Partial<Record<"json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck", number>>;
        usage: {
            inputTokens: number;
            cachedInputTokens: number;
            outputTokens: number;
            reasoningTokens: number;
            cacheWriteTokens?: number | undefined;
        };
        cost: number | null;
        medianLatencyMs: number | null;
        served: {
            host: string;
            model: string | null;
            provider: string | null;
            fingerprint: string | null;
            trials: number;
            id?: string | null | undefined;
        }[];
        positions: {
            position: number;
            picked: number;
            right: number;
        }[];
        oldestTrial: string | null;
        newestTrial: string | null;
        prompt?: {
            role: "system" | "user" | "assistant";
            template: string;
        }[] | undefined;
        behavior?: {
            turns: number | null;
            toolCalls: number | null;
            filesRead: number | null;
            searches: number | null;
        } | undefined;
        sandbox?: {
            kind: "bubblewrap";
            hosts: readonly string[];
        } | {
            kind: "none";
            reason: string;
        } | undefined;
        servers?: readonly ({
            kind: "started";
            name: string;
            version: string;
            tools: number;
            warnings: readonly string[];
        } | {
            kind: "left-out";
            name: string;
            reason: string;
        })[] | undefined;
    };
    decision: {
        policy: "statistical" | "strict" | "threshold";
        margin: number | "auto";
        tolerance: number;
        alpha: number;
        'max-rounds': number;
        'baseline-samples': number | "auto";
        'baseline-max-age': number;
        weights: "price" | "equal";
        'single-tasks': "fail" | "warn" | "off";
        'explain-drop': "auto" | "off";
        'on-inconclusive': "fail" | "warn" | "pass";
        'min-accuracy': number | null;
    };
    notes: {
        kind: "warning" | "info";
        text: string;
    }[];
    budget: {
        maxCalls: number | null;
        maxCost: number | null;
        maxMinutes: number | null;
        calls: number;
        cost: number | null;
        exhausted: "calls" | "cost" | "minutes" | "unknown-price" | "interrupted" | null;
    };
    taskDetails: "numbers" | "titles" | "answers";
    tasks: {
        id: string;
        title: string;
        url: string | null;
        price: number;
        proposals: number;
        correctProposalId: number;
        baseline: {
            right: number;
            samples: number;
            missing: number;
            picks: (number | null)[];
        } | null;
        candidate: {
            right: number;
            samples: number;
            missing: number;
            picks: (number | null)[];
        };
        change: "worse" | "better" | "same" | "not-measured";
        critical?: boolean | undefined;
        text?: {
            description: string;
            proposals: {
                id: number;
                text: string;
            }[];
        } | undefined;
    }[];
    trials: {
        baseline: {
            key: string;
            taskId: string;
            sample: number;
            solver: string;
            model: string | null;
            reading: "json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck";
            proposalId: number | null;
            position: number | null;
            text: string;
            finishReason: string | null;
            usage: {
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                reasoningTokens: number;
                cacheWriteTokens?: number | undefined;
            } | null;
            cost: number | null;
            latencyMs: number;
            requests: number;
            served: {
                host: string;
                model: string | null;
                provider: string | null;
                fingerprint: string | null;
                id?: string | null | undefined;
            } | null;
            sent: Record<string, unknown>;
            finishedAt: string;
            behavior?: {
                turns: number | null;
                toolCalls: number | null;
                filesRead: number | null;
                searches: number | null;
            } | undefined;
            transcript?: ({
                kind: "turn";
                latencyMs: number;
                cost: number | null;
                usage: {
                    inputTokens: number;
                    cachedInputTokens: number;
                    outputTokens: number;
                    reasoningTokens: number;
                    cacheWriteTokens?: number | undefined;
                } | null;
            } | {
                kind: "said";
                text: string;
            } | {
                kind: "used";
                tool: string;
                arguments: string;
            } | {
                kind: "got";
                tool: string;
                text: string;
            })[] | undefined;
        }[];
        candidate: {
            key: string;
            taskId: string;
            sample: number;
            solver: string;
            model: string | null;
            reading: "json" | "lenient" | "unparseable" | "unknown-id" | "refused" | "truncated" | "stuck";
            proposalId: number | null;
            position: number | null;
            text: string;
            finishReason: string | null;
            usage: {
                inputTokens: number;
                cachedInputTokens: number;
                outputTokens: number;
                reasoningTokens: number;
                cacheWriteTokens?: number | undefined;
            } | null;
            cost: number | null;
            latencyMs: number;
            requests: number;
            served: {
                host: string;
                model: string | null;
                provider: string | null;
                fingerprint: string | null;
                id?: string | null | undefined;
            } | null;
            sent: Record<string, unknown>;
            finishedAt: string;
            behavior?: {
                turns: number | null;
                toolCalls: number | null;
                filesRead: number | null;
                searches: number | null;
            } | undefined;
            transcript?: ({
                kind: "turn";
                latencyMs: number;
                cost: number | null;
                usage: {
                    inputTokens: number;
                    cachedInputTokens: number;
                    outputTokens: number;
                    reasoningTokens: number;
                    cacheWriteTokens?: number | undefined;
                } | null;
            } | {
                kind: "said";
                text: string;
            } | {
                kind: "used";
                tool: string;
                arguments: string;
            } | {
                kind: "got";
                tool: string;
                text: string;
            })[] | undefined;
        }[];
    };
    missing: {
        baseline: {
            taskId: string;
            sample: number;
            reason: string;
            message: string;
            requests?: number | undefined;
            cost?: number | null | undefined;
        }[];
        candidate: {
            taskId: string;
            sample: number;
            reason: string;
            message: string;
            requests?: number | undefined;
            cost?: number | null | undefined;
        }[];
    };
    reproduce: string;
    runUrl: string | null;
    kind: "measurement";
    explanation?: undefined;
    disk?: {
        store: number;
        folders: number;
        most: number;
    } | undefined;
};
/** Settings of the command line, by name. Missing ones have their defaults. */
export type RunSettings = {
    id?: string;
    suite?: string | undefined;
    dataset?: string | undefined;
    baseline?: string | undefined;
    model?: string | undefined;
    sandbox?: "auto" | "off" | "required" | undefined;
    policy?: "statistical" | "strict" | "threshold" | undefined;
    margin?: number | "auto" | undefined;
    alpha?: number | undefined;
    'on-inconclusive'?: "fail" | "warn" | "pass" | undefined;
    'min-accuracy'?: number | undefined;
    store?: string;
    timeout?: number;
    'include-task-text'?: boolean | undefined;
    'task-details'?: "numbers" | "titles" | "answers";
    'also-against'?: string | undefined;
    'max-calls'?: number | undefined;
    'max-cost'?: number | undefined;
    'max-minutes'?: number | undefined;
    concurrency?: number;
    'fallback-base-url'?: string | undefined;
    'fallback-model'?: string | undefined;
    'base-url'?: string | undefined;
    config?: string;
    head?: string | undefined;
};
