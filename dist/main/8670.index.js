export const id = 8670;
export const ids = [8670];
export const modules = {

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/shared/digest.ts
function digestOf(value) {
	const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex");
}



/***/ }),

/***/ 2385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ triedPackage),
/* harmony export */   fe: () => (/* binding */ presetReads),
/* harmony export */   rO: () => (/* binding */ presetNotes)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3116);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/app/preset-notes.ts
function presetNotes({ solver, files, prompt }) {
	if (solver.kind !== "command") return [];
	const texts = prompt.map(({ template }) => template);
	return [(0,_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .untriedNote */ .OJ)(solver.command), unreadNote(solver.command, files, texts)].filter((note) => note !== null);
}
const MAX_PATHS = 3;
function unreadNote(command, files, prompt) {
	if (!("preset" in command) || files.length === 0) return null;
	const isRead = (file) => presetReads(command.preset, file) || [...prompt, ...command.arguments].some((text) => text.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(file)));
	const paths = files.map((file) => file.path);
	if (paths.some(isRead)) return null;
	const shown = paths.slice(0, MAX_PATHS).map((file) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(file, 100));
	const more = paths.length - shown.length;
	const unread = listed([...shown, ...more > 0 ? [`${more} more`] : []]);
	return `The preset ${command.preset} reads none of the files under \`files:\` by itself (${unread}), so no change to them is measured; it reads ${listed((0,_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPreset */ .Fx)(command.preset).reads)}.`;
}
function presetReads(preset, file) {
	return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPreset */ .Fx)(preset).reads.some((place) => place.endsWith("/") ? `/${file}`.includes(`/${place}`) : `/${file}`.endsWith(`/${place}`));
}
const listed = (words) => new Intl.ListFormat("en").format(words);
function triedPackage(preset) {
	const { from, tried } = _recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .fG[preset] ?? {};
	if (typeof from !== "object" || !tried) throw new Error(`${preset} names no package and version`);
	return `${from.name}@${tried.version}`;
}



/***/ }),

/***/ 3116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ knownPreset),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   OJ: () => (/* binding */ untriedNote),
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



// src/solver/command/presets.ts
function installWords({ from }) {
	if (typeof from === "string") return from;
	return `${from.registry === "npm" ? "npm install --global" : "python -m pip install"} ${from.name}`;
}
const npm = (name) => ({
	registry: "npm",
	name
});
const PRESETS = {
	"claude-code": {
		program: "claude",
		arguments: [
			[
				"--print",
				"--output-format",
				"stream-json",
				"--verbose",
				"--no-session-persistence"
			],
			["--permission-prompts", "none"],
			["--model", "{model}"],
			["--max-turns", "{max-turns}"],
			["--max-budget-usd", "{max-cost}"]
		],
		sets: {
			DISABLE_AUTOUPDATER: "1",
			CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1"
		},
		takes: [...[
			"ANTHROPIC_API_KEY",
			"ANTHROPIC_AUTH_TOKEN",
			"ANTHROPIC_BASE_URL",
			"CLAUDE_CODE_OAUTH_TOKEN"
		], ...[
			"CLAUDE_CODE_USE_BEDROCK",
			"AWS_BEARER_TOKEN_BEDROCK",
			"AWS_REGION",
			"ANTHROPIC_BEDROCK_BASE_URL"
		]],
		reads: [
			"CLAUDE.md",
			"CLAUDE.local.md",
			"AGENTS.md",
			".claude/",
			".mcp.json"
		],
		output: "claude",
		from: npm("@anthropic-ai/claude-code"),
		tried: {
			version: "2.1.332",
			on: "2026-11-28"
		},
		documentation: "https://code.claude.com/docs/en/headless",
		key: "`ANTHROPIC_API_KEY`, `CLAUDE_CODE_OAUTH_TOKEN` or `AWS_BEARER_TOKEN_BEDROCK`",
		protocol: "Anthropic's messages",
		reports: "steps, turns, tokens, cost"
	},
	codex: {
		program: "codex",
		arguments: [[
			"exec",
			"--json",
			"--skip-git-repo-check",
			"--ephemeral"
		], ["--model", "{model}"]],
		inSandbox: { arguments: [["--sandbox", "danger-full-access"]] },
		withoutSandbox: { arguments: [["--sandbox", "read-only"]] },
		withEndpoint: {
			arguments: [["-c", "model_provider=gate"], ["-c", "model_providers.gate={name=\"gate\",base_url=\"{base-url}\",env_key=\"OPENAI_API_KEY\",wire_api=\"responses\"}"]],
			sets: {
				OPENAI_API_KEY: "{api-key}",
				OPENAI_BASE_URL: "{base-url}"
			}
		},
		takes: ["CODEX_API_KEY"],
		reads: [
			"AGENTS.md",
			"AGENTS.override.md",
			".agents/skills/",
			".codex/"
		],
		output: "codex",
		from: npm("@openai/codex"),
		tried: {
			version: "0.171.0",
			on: "2026-11-28"
		},
		documentation: "https://developers.openai.com/codex/noninteractive",
		key: "the gate's, or `CODEX_API_KEY`",
		protocol: "OpenAI's responses, no chat completions",
		reports: "steps, tokens"
	},
	"gemini-cli": {
		program: "gemini",
		arguments: [[
			"--output-format",
			"stream-json",
			"--approval-mode",
			"plan"
		], ["--model", "{model}"]],
		sets: { GEMINI_CLI_TRUST_WORKSPACE: "true" },
		takes: [
			"GEMINI_API_KEY",
			"GOOGLE_API_KEY",
			"GOOGLE_GEMINI_BASE_URL",
			"GOOGLE_GENAI_USE_VERTEXAI",
			"GOOGLE_CLOUD_PROJECT",
			"GOOGLE_CLOUD_LOCATION"
		],
		reads: [
			"GEMINI.md",
			".agents/skills/",
			".gemini/"
		],
		output: "gemini",
		limitCode: 53,
		from: npm("@google/gemini-cli"),
		tried: {
			version: "0.61.0",
			on: "2026-11-28"
		},
		documentation: "https://geminicli.com/docs/cli/headless/",
		key: "`GEMINI_API_KEY`",
		protocol: "Gemini's",
		reports: "steps, tokens"
	},
	"qwen-code": {
		program: "qwen",
		arguments: [
			[
				"--output-format",
				"stream-json",
				"--approval-mode",
				"plan"
			],
			["--model", "{model}"],
			["--max-session-turns", "{max-turns}"]
		],
		withEndpoint: {
			arguments: [["--auth-type", "openai"]],
			sets: {
				OPENAI_API_KEY: "{api-key}",
				OPENAI_BASE_URL: "{base-url}"
			}
		},
		takes: ["DASHSCOPE_API_KEY"],
		reads: [
			"AGENTS.md",
			"QWEN.md",
			".agents/skills/",
			".qwen/"
		],
		output: "claude",
		limitCode: 53,
		from: npm("@qwen-code/qwen-code"),
		tried: {
			version: "0.24.4",
			on: "2026-11-28"
		},
		documentation: "https://qwenlm.github.io/qwen-code-docs/en/users/features/headless/",
		key: "the gate's",
		protocol: "chat completions",
		reports: "steps, turns, tokens"
	},
	"kimi-cli": {
		program: "kimi",
		arguments: [["--output-format", "stream-json"], ["--prompt", "{task}"]],
		sets: { KIMI_CODE_NO_AUTO_UPDATE: "1" },
		withEndpoint: { sets: {
			KIMI_MODEL_PROVIDER_TYPE: "openai",
			KIMI_MODEL_NAME: "{model}",
			KIMI_MODEL_BASE_URL: "{base-url}",
			KIMI_MODEL_API_KEY: "{api-key}"
		} },
		takes: [
			"KIMI_MODEL_PROVIDER_TYPE",
			"KIMI_MODEL_NAME",
			"KIMI_MODEL_BASE_URL",
			"KIMI_MODEL_API_KEY"
		],
		reads: [
			"AGENTS.md",
			".agents/",
			".kimi-code/"
		],
		output: "kimi",
		from: npm("@moonshot-ai/kimi-code"),
		tried: {
			version: "2.1.0",
			on: "2026-11-28"
		},
		documentation: "https://moonshotai.github.io/kimi-code/en/",
		key: "the gate's",
		protocol: "chat completions",
		reports: "steps, turns"
	},
	"copilot-cli": {
		program: "copilot",
		arguments: [[
			"--output-format",
			"json",
			"--no-ask-user",
			"--no-auto-update",
			"--no-color"
		], ["--model", "{model}"]],
		withEndpoint: { sets: {
			COPILOT_PROVIDER_BASE_URL: "{base-url}",
			COPILOT_PROVIDER_API_KEY: "{api-key}"
		} },
		takes: [
			"COPILOT_GITHUB_TOKEN",
			"COPILOT_PROVIDER_TYPE",
			"COPILOT_PROVIDER_WIRE_API",
			"COPILOT_OFFLINE"
		],
		reads: [
			"AGENTS.md",
			"CLAUDE.md",
			"GEMINI.md",
			".agents/skills/",
			".claude/",
			".github/copilot-instructions.md",
			".github/instructions/",
			".github/agents/",
			".github/skills/"
		],
		output: "copilot",
		from: npm("@github/copilot"),
		tried: {
			version: "1.0.102",
			on: "2026-11-28"
		},
		documentation: "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference",
		key: "the gate's, or `COPILOT_GITHUB_TOKEN`",
		protocol: "chat completions, or GitHub's",
		reports: "steps, turns"
	},
	"cursor-agent": {
		program: "cursor-agent",
		arguments: [
			[
				"--print",
				"--output-format",
				"stream-json",
				"--mode",
				"ask",
				"--trust"
			],
			["--model", "{model}"],
			["{task}"]
		],
		takes: ["CURSOR_API_KEY"],
		reads: [
			"AGENTS.md",
			"CLAUDE.md",
			".cursor/",
			".cursorrules"
		],
		output: "claude",
		from: "curl https://cursor.com/install -fsS | bash",
		tried: null,
		documentation: "https://cursor.com/docs/cli/headless",
		key: "`CURSOR_API_KEY`",
		protocol: "Cursor's",
		reports: "steps"
	},
	aider: {
		program: "aider",
		arguments: [
			[
				"--message-file",
				"{task-file}",
				"--chat-mode",
				"ask",
				"--no-git",
				"--yes-always"
			],
			[
				"--no-pretty",
				"--no-stream",
				"--no-analytics",
				"--no-check-update",
				"--no-show-model-warnings"
			],
			[
				"--no-show-release-notes",
				"--no-gitignore",
				"--no-suggest-shell-commands"
			]
		],
		withEndpoint: {
			arguments: [["--model", "openai/{model}"]],
			sets: {
				OPENAI_API_KEY: "{api-key}",
				OPENAI_API_BASE: "{base-url}"
			}
		},
		withoutEndpoint: { arguments: [["--model", "{model}"]] },
		takes: [
			"ANTHROPIC_API_KEY",
			"DEEPSEEK_API_KEY",
			"GEMINI_API_KEY",
			"OPENROUTER_API_KEY"
		],
		reads: [".aider.conf.yml"],
		output: "aider",
		from: {
			registry: "python",
			name: "aider-chat"
		},
		tried: {
			version: "0.86.2",
			on: "2026-11-28"
		},
		documentation: "https://aider.chat/docs/scripting.html",
		key: "the gate's, or its provider's",
		protocol: "chat completions",
		reports: "tokens, rounded"
	},
	opencode: {
		program: "opencode",
		arguments: [[
			"run",
			"--format",
			"json",
			"--title",
			"task"
		]],
		sets: {
			OPENCODE_DISABLE_AUTOUPDATE: "true",
			OPENCODE_PERMISSION: "{\"edit\":\"deny\",\"bash\":\"deny\",\"webfetch\":\"deny\"}"
		},
		withEndpoint: {
			arguments: [["--model", "gate/{model}"]],
			sets: {
				OPENAI_API_KEY: "{api-key}",
				OPENCODE_CONFIG_CONTENT: "{\"provider\":{\"gate\":{\"npm\":\"@ai-sdk/openai-compatible\",\"models\":{\"{model}\":{}},\"options\":{\"baseURL\":\"{base-url}\",\"apiKey\":\"{env:OPENAI_API_KEY}\"}}}}"
			}
		},
		withoutEndpoint: { arguments: [["--model", "{model}"]] },
		takes: [
			"ANTHROPIC_API_KEY",
			"GEMINI_API_KEY",
			"OPENROUTER_API_KEY"
		],
		reads: [
			"AGENTS.md",
			"CLAUDE.md",
			"CONTEXT.md",
			".agents/skills/",
			".claude/skills/",
			".opencode/",
			"opencode.json",
			"opencode.jsonc"
		],
		output: "opencode",
		from: npm("opencode-ai"),
		tried: {
			version: "1.18.33",
			on: "2026-11-28"
		},
		documentation: "https://opencode.ai/docs/cli/",
		key: "the gate's, or its provider's",
		protocol: "chat completions",
		reports: "steps, turns, tokens, cost"
	},
	kilo: {
		program: "kilo",
		arguments: [[
			"run",
			"--format",
			"json",
			"--title",
			"task"
		]],
		sets: {
			KILO_DISABLE_AUTOUPDATE: "true",
			KILO_DISABLE_MODELS_FETCH: "true",
			KILO_DISABLE_SESSION_INGEST: "true",
			KILO_SESSION_RETRY_LIMIT: "2",
			KILO_PERMISSION: "{\"edit\":\"deny\",\"bash\":\"deny\",\"webfetch\":\"deny\"}"
		},
		withEndpoint: {
			arguments: [["--model", "gate/{model}"]],
			sets: {
				OPENAI_API_KEY: "{api-key}",
				KILO_CONFIG_CONTENT: "{\"provider\":{\"gate\":{\"npm\":\"@ai-sdk/openai-compatible\",\"models\":{\"{model}\":{}},\"options\":{\"baseURL\":\"{base-url}\",\"apiKey\":\"{env:OPENAI_API_KEY}\"}}}}"
			}
		},
		withoutEndpoint: { arguments: [["--model", "{model}"]] },
		takes: [
			"ANTHROPIC_API_KEY",
			"GEMINI_API_KEY",
			"OPENROUTER_API_KEY"
		],
		reads: [
			"AGENTS.md",
			"CLAUDE.md",
			"CONTEXT.md",
			".agents/skills/",
			".claude/skills/",
			".kilo/",
			".kilocode/",
			"kilo.json",
			"kilo.jsonc",
			".kilocoderules"
		],
		output: "opencode",
		from: npm("@kilocode/cli"),
		tried: {
			version: "7.7.7",
			on: "2026-11-28"
		},
		documentation: "https://kilo.ai/docs/cli",
		key: "the gate's, or its provider's",
		protocol: "chat completions",
		reports: "steps, turns, tokens, cost"
	},
	amp: {
		program: "amp",
		arguments: [[
			"--execute",
			"--stream-json",
			"--no-notifications",
			"--no-ide"
		]],
		takes: ["AMP_API_KEY"],
		reads: [
			"AGENTS.md",
			"AGENT.md",
			"CLAUDE.md",
			".agents/skills/",
			".claude/skills/",
			".amp/"
		],
		output: "claude",
		from: npm("@sourcegraph/amp"),
		tried: null,
		documentation: "https://ampcode.com/manual",
		key: "`AMP_API_KEY`",
		protocol: "Amp's, which chooses the model",
		reports: "steps, turns, tokens"
	},
	cline: {
		program: "cline",
		arguments: [[
			"--json",
			"--plan",
			"--auto-approve",
			"true"
		], ["--model", "{model}"]],
		withEndpoint: {
			arguments: [["--provider", "openai-compatible"], ["{task}"]],
			home: { ".cline/data/settings/providers.json": "{\"version\":1,\"lastUsedProvider\":\"openai-compatible\",\"modes\":{},\"providers\":{\"openai-compatible\":{\"settings\":{\"provider\":\"openai-compatible\",\"apiKey\":\"{api-key}\",\"model\":\"{model}\",\"baseUrl\":\"{base-url}\"},\"updatedAt\":\"2026-01-01T00:00:00.000Z\",\"tokenSource\":\"manual\"}}}" }
		},
		withoutEndpoint: { arguments: [["{task}"]] },
		takes: ["CLINE_API_KEY"],
		reads: [
			"AGENTS.md",
			".cline/",
			".clinerules",
			".clinerules/"
		],
		output: "cline",
		from: npm("cline"),
		tried: {
			version: "3.0.65",
			on: "2026-11-28"
		},
		documentation: "https://docs.cline.bot",
		key: "the gate's, or `CLINE_API_KEY`",
		protocol: "chat completions",
		reports: "steps, turns, tokens, cost"
	},
	droid: {
		program: "droid",
		arguments: [[
			"exec",
			"--output-format",
			"stream-json",
			"--file",
			"{task-file}"
		]],
		sets: { FACTORY_DROID_AUTO_UPDATE_ENABLED: "false" },
		withEndpoint: {
			arguments: [["--model", "custom:{model}"]],
			home: { ".factory/settings.json": "{\"customModels\":[{\"id\":\"custom:{model}\",\"model\":\"{model}\",\"displayName\":\"{model}\",\"provider\":\"generic-chat-completion-api\",\"baseUrl\":\"{base-url}\",\"apiKey\":\"{api-key}\"}]}" }
		},
		withoutEndpoint: { arguments: [["--model", "{model}"]] },
		takes: ["FACTORY_API_KEY"],
		reads: [
			"AGENTS.md",
			"CLAUDE.md",
			".agents/",
			".factory/"
		],
		output: "droid",
		from: npm("@factory/cli"),
		tried: {
			version: "0.225.2",
			on: "2026-11-28"
		},
		documentation: "https://docs.factory.ai/cli/droid-exec/overview",
		key: "the gate's, or `FACTORY_API_KEY`",
		protocol: "chat completions",
		reports: "steps, turns, tokens"
	},
	continue: {
		program: "cn",
		arguments: [["--print", "--readonly"]],
		withEndpoint: { home: { ".continue/config.yaml": "{\"name\":\"gate\",\"version\":\"1.0.0\",\"schema\":\"v1\",\"models\":[{\"name\":\"{model}\",\"provider\":\"openai\",\"model\":\"{model}\",\"apiKey\":\"{api-key}\",\"apiBase\":\"{base-url}\",\"roles\":[\"chat\"],\"capabilities\":[\"tool_use\"]}]}" } },
		takes: ["CONTINUE_API_KEY"],
		reads: [
			"AGENTS.md",
			"AGENT.md",
			"CLAUDE.md",
			"CODEX.md",
			".claude/skills/",
			".continue/"
		],
		output: "text",
		from: npm("@continuedev/cli"),
		tried: {
			version: "1.5.47",
			on: "2026-11-28"
		},
		documentation: "https://continue.dev",
		key: "the gate's, or `CONTINUE_API_KEY`",
		protocol: "chat completions",
		reports: "only its answer"
	},
	pi: {
		program: "pi",
		arguments: [[
			"--mode",
			"json",
			"--print",
			"--no-session",
			"--offline",
			"--tools",
			"read,grep,find,ls"
		], ["--model", "{model}"]],
		withEndpoint: {
			arguments: [["--provider", "gate"]],
			home: { ".pi/agent/models.json": "{\"providers\":{\"gate\":{\"baseUrl\":\"{base-url}\",\"api\":\"openai-completions\",\"apiKey\":\"{api-key}\",\"models\":[{\"id\":\"{model}\"}]}}}" }
		},
		takes: [
			"ANTHROPIC_API_KEY",
			"GEMINI_API_KEY",
			"OPENROUTER_API_KEY"
		],
		reads: [
			"AGENTS.md",
			"AGENTS.override.md",
			"CLAUDE.md",
			".agents/skills/",
			".pi/"
		],
		output: "pi",
		from: npm("@earendil-works/pi-coding-agent"),
		tried: {
			version: "1.6.0",
			on: "2026-11-28"
		},
		documentation: "https://github.com/earendil-works/pi/tree/main/packages/coding-agent",
		key: "the gate's, or its provider's",
		protocol: "chat completions",
		reports: "steps, turns, tokens"
	},
	"mistral-vibe": {
		program: "vibe",
		arguments: [
			[
				"--prompt-file",
				"{task-file}",
				"--output",
				"streaming",
				"--trust",
				"--agent",
				"ask"
			],
			[
				"--disabled-tools",
				"write_file",
				"--disabled-tools",
				"edit"
			],
			["--max-turns", "{max-turns}"],
			["--max-price", "{max-cost}"]
		],
		sets: {
			VIBE_ENABLE_TELEMETRY: "false",
			VIBE_ENABLE_UPDATE_CHECKS: "false"
		},
		withEndpoint: {
			sets: {
				OPENAI_API_KEY: "{api-key}",
				VIBE_ACTIVE_MODEL: "gate"
			},
			home: { ".vibe/config.toml": "providers = [{name = \"gate\", api_base = \"{base-url}\", api_key_env_var = \"OPENAI_API_KEY\"}]\nmodels = [{name = \"{model}\", provider = \"gate\", alias = \"gate\"}]\n" }
		},
		withoutEndpoint: { sets: { VIBE_ACTIVE_MODEL: "{model}" } },
		takes: ["MISTRAL_API_KEY"],
		reads: [
			"AGENTS.md",
			".agents/skills/",
			".vibe/"
		],
		output: "vibe",
		limitCode: 3,
		from: {
			registry: "python",
			name: "mistral-vibe"
		},
		tried: {
			version: "3.0.2",
			on: "2026-11-28"
		},
		documentation: "https://docs.mistral.ai/mistral-vibe/introduction",
		key: "the gate's, or `MISTRAL_API_KEY`",
		protocol: "chat completions",
		reports: "steps"
	},
	"grok-cli": {
		program: "grok",
		arguments: [
			["--prompt", "{task}"],
			["--model", "{model}"],
			["--max-tool-rounds", "{max-turns}"]
		],
		sets: { GROK_MAX_TOKENS: "16384" },
		withEndpoint: { sets: {
			GROK_API_KEY: "{api-key}",
			GROK_BASE_URL: "{base-url}"
		} },
		takes: ["GROK_API_KEY", "GROK_BASE_URL"],
		reads: [".grok/"],
		output: "grok",
		from: npm("@vibe-kit/grok-cli"),
		tried: {
			version: "0.0.34",
			on: "2026-11-28"
		},
		documentation: "https://github.com/superagent-ai/grok-cli",
		key: "the gate's, or `GROK_API_KEY`",
		protocol: "chat completions",
		reports: "steps, turns"
	}
};

// src/solver/command/recipe.ts
function recipeOf(command, { model, limits }, { hasEndpoint, isSandboxed }) {
	const values = {
		model,
		"max-turns": String(limits.maxTurns),
		"max-cost": limits.maxCost === null ? null : String(limits.maxCost)
	};
	if ("run" in command) {
		const [program = "", ...rest] = command.run;
		const own = {
			sets: {},
			home: {},
			takes: command.environment,
			output: "text",
			limitCode: null,
			install: "Install it, or name its path."
		};
		return {
			program,
			arguments: rest.map((word) => fill(word, values) ?? ""),
			...own
		};
	}
	const preset = knownPreset(command.preset);
	const parts = [
		preset,
		(isSandboxed ? preset.inSandbox : preset.withoutSandbox) ?? {},
		(hasEndpoint ? preset.withEndpoint : preset.withoutEndpoint) ?? {}
	];
	const groups = parts.flatMap((part) => part.arguments ?? []).map((group) => group.map((word) => fill(word, values)));
	const filled = (field) => Object.fromEntries(parts.flatMap((part) => Object.entries(part[field] ?? {})).map(([name, value]) => [name, fill(value, values)]).filter(isWhole));
	return {
		program: preset.program,
		arguments: [...groups.flatMap((group) => isWhole(group) ? group : []), ...command.arguments],
		sets: filled("sets"),
		home: filled("home"),
		takes: [...preset.takes, ...command.environment],
		output: preset.output,
		limitCode: preset.limitCode ?? null,
		install: `Install it: ${installWords(preset)}`
	};
}
function variablesOf(command) {
	const takenBy = (preset) => presetNamed(preset)?.takes ?? [];
	if (typeof command === "string") return takenBy(command);
	return [..."preset" in command ? takenBy(command.preset) : [], ...command.environment];
}
const presetNamed = (name) => Object.hasOwn(PRESETS, name) ? PRESETS[name] : void 0;
function knownPreset(name) {
	const preset = presetNamed(name);
	if (preset !== void 0) return preset;
	const program = name.trim().split(/\s+/).join(", ");
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `there is no preset "${name}" for the command solver`, { hint: `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, Object.keys(PRESETS))} For your own program, write \`command: {run: [${program}]}\`.` });
}
function untriedNote(command) {
	if (!("preset" in command)) return null;
	const { tried, documentation } = knownPreset(command.preset);
	if (tried !== null) return null;
	return `The preset ${command.preset} is based on its documentation (${documentation}) and was never tested.`;
}
function fill(text, values) {
	let whole = true;
	const filled = text.replaceAll(/\{([a-z-]+)\}/g, (found, name) => {
		if (!Object.hasOwn(values, name)) return found;
		const value = values[name] ?? null;
		whole &&= value !== null;
		return value ?? "";
	});
	return whole ? filled : null;
}
const isWhole = (words) => words.every((word) => typeof word === "string");



/***/ })

};
