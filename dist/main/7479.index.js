export const id = 7479;
export const ids = [7479];
export const modules = {

/***/ 37479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendSpans: () => (/* binding */ sendSpans)
});

// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/build/src/index.js
var src = __webpack_require__(63914);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/exporter-trace-otlp-http/build/src/index.js
var build_src = __webpack_require__(86004);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/resources/build/src/index.js
var resources_build_src = __webpack_require__(75647);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-trace/build/src/index.js
var sdk_trace_build_src = __webpack_require__(16410);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/exchange/spans.js

/**
 * The run as a span, and one below it for each trial that was asked for in it; what the messages said is never in them.
 * Attributes: OpenTelemetry's semantic conventions for GenAI 1.37,
 * https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/
 */
function spansOf(report) {
    const tasks = new Map(report.tasks.map(task => [task.id, task]));
    const run = {
        name: `swelancer-gate ${report.id}`,
        start: Date.parse(report.startedAt),
        end: Date.parse(report.finishedAt),
        attributes: {
            'swelancer_gate.suite': report.suite.name,
            'swelancer_gate.verdict': report.verdict.kind,
            'swelancer_gate.cause': report.verdict.cause,
            ...(report.candidate.accuracy !== null && { 'swelancer_gate.accuracy': report.candidate.accuracy }),
            ...(report.comparison !== null && { 'swelancer_gate.difference': report.comparison.difference }),
        },
    };
    const trials = ['baseline', 'candidate'].flatMap(arm => report.trials[arm]
        .filter(trial => trial.requests > 0 && trial.finishedAt >= report.startedAt)
        .map((trial) => {
        const task = tasks.get(trial.taskId);
        const end = Date.parse(trial.finishedAt);
        return {
            name: `${operationOf(trial)} ${trial.model ?? trial.solver}`,
            start: end - trial.latencyMs,
            end,
            attributes: {
                ...genAi(trial),
                'swelancer_gate.arm': arm,
                'swelancer_gate.task': trial.taskId,
                'swelancer_gate.sample': trial.sample,
                'swelancer_gate.reading': trial.reading,
                ...(task !== undefined && { 'swelancer_gate.right': (0,trial_trial/* isRight */.FG)(trial, task) }),
                ...(trial.cost !== null && { 'swelancer_gate.cost': trial.cost }),
            },
        };
    }));
    return { run, trials };
}
const operationOf = ({ behaviour }) => (behaviour === undefined ? 'chat' : 'invoke_agent');
function genAi(trial) {
    const { served, usage, model, finishReason, sent } = trial;
    return {
        'gen_ai.operation.name': operationOf(trial),
        'gen_ai.provider.name': served?.provider ?? served?.host ?? 'unknown',
        ...(model !== null && { 'gen_ai.request.model': model }),
        ...(served !== null && { 'server.address': served.host }),
        ...(served?.model && { 'gen_ai.response.model': served.model }),
        ...(finishReason !== null && { 'gen_ai.response.finish_reasons': [finishReason] }),
        ...(typeof sent.temperature === 'number' && { 'gen_ai.request.temperature': sent.temperature }),
        ...(typeof sent.max_tokens === 'number' && { 'gen_ai.request.max_tokens': sent.max_tokens }),
        ...(usage !== null && {
            'gen_ai.usage.input_tokens': usage.inputTokens,
            'gen_ai.usage.output_tokens': usage.outputTokens,
        }),
    };
}

;// CONCATENATED MODULE: ./build/exchange/telemetry.js





/** Spans in one request. */
const BATCH = 512;
/**
 * Sends a run's spans, by OTLP over HTTP, to the collector that the environment names
 * (https://opentelemetry.io/docs/specs/otel/protocol/exporter/, read by the exporter itself).
 * @throws Error when they could not be sent.
 */
async function sendSpans(report, serviceName) {
    // Collected first and sent by hand: the usual processors tell nobody that a collector was not there.
    const collected = new sdk_trace_build_src/* InMemorySpanExporter */.O4();
    const provider = new sdk_trace_build_src/* TracerProvider */.dq({
        resource: (0,resources_build_src.resourceFromAttributes)({ 'service.name': serviceName, 'service.version': report.tool.version }),
        spanProcessors: [new sdk_trace_build_src/* SimpleSpanProcessor */.tg({ exporter: collected })],
    });
    const tracer = provider.getTracer('swelancer-gate', report.tool.version);
    const { run, trials } = spansOf(report);
    const root = tracer.startSpan(run.name, { startTime: run.start, attributes: run.attributes }, src.ROOT_CONTEXT);
    const inside = src.trace.setSpan(src.ROOT_CONTEXT, root);
    for (const { name, start, end, attributes } of trials) {
        tracer.startSpan(name, { kind: src.SpanKind.CLIENT, startTime: start, attributes }, inside).end(end);
    }
    if (report.verdict.kind === 'error')
        root.setStatus({ code: src.SpanStatusCode.ERROR, message: report.verdict.reason });
    root.end(run.end);
    const spans = collected.getFinishedSpans();
    const exporter = new build_src/* OTLPTraceExporter */.Q();
    for (let start = 0; start < spans.length; start += BATCH) {
        await new Promise((resolve, reject) => exporter.export(spans.slice(start, start + BATCH), ({ error }) => error === undefined ? resolve() : reject(error)));
    }
    await exporter.shutdown();
}


/***/ })

};
