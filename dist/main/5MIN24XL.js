import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  wrap
} from "./HGVOBGTN.js";
import {
  version
} from "./G6SBVFOP.js";
import {
  EXIT,
  Failure,
  exitCodeOf,
  explain,
  failureBehind,
  failureJson
} from "./WOQU7CIP.js";
import {
  systemTime
} from "./WB6OJM6R.js";
import "./DTEW5AZJ.js";

// src/cli/index.ts
import process2 from "node:process";

// src/cli/ask.ts
import process from "node:process";
import { createInterface } from "node:readline/promises";
async function askQuestion(question) {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.once("SIGINT", () => lines.close());
  const left = new Promise((_resolve, reject) => {
    lines.once(
      "close",
      () => reject(new Failure("configuration", "the question was not answered", { hint: "Nothing was written." }))
    );
  });
  try {
    return (await Promise.race([lines.question(question), left])).trim();
  } finally {
    lines.close();
  }
}

// src/cli/main.ts
function onTerminal(text, { terminal: { live, columns } }) {
  if (!live) return text;
  const broken = text.split("\n").flatMap((line) => {
    const indent = " ".repeat(line.length - line.trimStart().length);
    return wrap(line.trimStart(), columns - indent.length).map((part) => `${indent}${part}`);
  });
  return broken.join("\n");
}
async function main(words, world) {
  if (words[0] === "--version" || words[0] === "-V") {
    world.print(`${version()}
`);
    return EXIT.passed;
  }
  try {
    const { runProgram } = await import("./AVLBE6KY.js");
    return await runProgram(words, world);
  } catch (error) {
    const failure = failureBehind(error);
    if (failure !== null) {
      world.tell(`${onTerminal(`swelancer-gate: ${explain(failure)}`, world)}
`);
      if (words.includes("--json")) world.print(failureJson(failure.kind, failure));
      return exitCodeOf(failure);
    }
    const message = error instanceof Error ? error.message : String(error);
    if (words.includes("--json")) world.print(failureJson("bug", { message }));
    world.tell(
      `swelancer-gate: this is a bug in swelancer-gate ${version()}. Please report it with these lines:
${error instanceof Error ? error.stack : error}
`
    );
    return EXIT.error;
  }
}

// src/cli/index.ts
async function runCommandLine() {
  const [major = 0, minor = 0] = process2.versions.node.split(".").map(Number);
  if (major < 20 || major === 20 && minor < 11) {
    process2.stderr.write(`swelancer-gate needs Node 20.11 or newer; this is Node ${process2.versions.node}.
`);
    process2.exitCode = 2;
  } else {
    process2.exitCode = await main(process2.argv.slice(2), processWorld());
  }
}
function processWorld() {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process2.once(signal, () => stop.abort());
  process2.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process2.exit();
    throw error;
  });
  const { env } = process2;
  return {
    directory: process2.cwd(),
    env,
    signal: stop.signal,
    ...systemTime(),
    print: (text) => void process2.stdout.write(text),
    tell: (text) => void process2.stderr.write(text),
    ask: process2.stdin.isTTY === true && process2.stderr.isTTY === true && !env.CI ? askQuestion : null,
    terminal: {
      columns: process2.stdout.columns || process2.stderr.columns || 80,
      color: process2.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
      live: process2.stderr.isTTY === true && !env.CI && env.TERM !== "dumb"
    }
  };
}
export {
  runCommandLine
};
