import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/cli/init/providers.ts
var hosted = (name, title, baseUrl, keyName, model) => ({
  name,
  title,
  baseUrl,
  keyName,
  model,
  reportsCost: name === "openrouter"
});
var OWN = {
  name: "own",
  title: "a server of your own (vLLM, llama.cpp, Ollama \u2026)",
  baseUrl: null,
  keyName: "OPENAI_API_KEY",
  model: null,
  reportsCost: false
};
var PROVIDERS = [
  hosted("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY", "gpt-5.6-luna"),
  hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "moonshotai/kimi-k2.6"),
  hosted("moonshot", "Moonshot", "https://api.moonshot.ai/v1", "MOONSHOT_API_KEY", "kimi-k2.6"),
  hosted(
    "fireworks",
    "Fireworks",
    "https://api.fireworks.ai/inference/v1",
    "FIREWORKS_API_KEY",
    "accounts/fireworks/models/kimi-k2p5"
  ),
  { ...OWN, name: "azure", title: "Azure OpenAI", keyName: "AZURE_OPENAI_API_KEY" },
  hosted("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", "claude-sonnet-5-5"),
  hosted(
    "gemini",
    "Gemini",
    "https://generativelanguage.googleapis.com/v1beta/openai",
    "GEMINI_API_KEY",
    "gemini-3.5-flash"
  ),
  OWN
];
function providerAt(baseUrl) {
  const { origin } = new URL(baseUrl);
  return PROVIDERS.find((provider) => provider.baseUrl !== null && new URL(provider.baseUrl).origin === origin) ?? OWN;
}

export {
  PROVIDERS,
  providerAt
};
