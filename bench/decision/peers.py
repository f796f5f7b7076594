"""Verdicts of peers on the same simulated results. Run by bench/decision.ts; reads the runs, prints counts, both JSON.

Needs statgate 0.1.1, evalsig 0.1.2, toolkit-eval-harness 1.0.0, regressgate 0.1.0, deltagate 0.1.1, agentassay 0.2.3,
evalgate-cli 0.2.0 and holdline 0.2.1. Each is set up as its documentation says for "fail the build when the candidate is worse", with the
same margin of 5 points where it asks what drop matters (regressgate, deltagate, agentassay and evalgate ask whether there is any). Where a
peer knows no repeats, scores of repeated answers are averaged per case; evalgate, which takes only right or wrong, pairs them one by one.
"""

import json
import sys

from agentassay.statistics.hypothesis import fisher_exact_regression
from deltagate import evaluate_comparison
from evalgate.decide import decide
from evalgate.io import discordant_counts
from evalgate.stats import mcnemar_test
from evalsig import gate
from evalsig.types import ItemResult, RunFrame
from holdline import runner as holdline
from holdline import stats as holdline_stats
from holdline.gate import GateConfig as HoldlineConfig
from holdline.gate import gate as gate_by_holdline
from holdline.suite import Case
from holdline.trace import Trace
from regressgate.gate import GateConfig
from regressgate.gate import compare_reports as compare_by_regressgate
from regressgate.run_report import CaseResult, RunReport, Trial
from statgate import GateSettings, evaluate_gate
from statgate.records import EvalRecord
from toolkit_eval_harness.compare import CompareBudget, compare_reports
from toolkit_eval_harness.report import EvalReport


def mean(answers):
    return sum(answers) / len(answers)


def by_statgate(baseline, candidate):
    def records(arm):
        return [
            EvalRecord(case_id=str(case), passed=bool(answer), run_index=run)
            for case, answers in enumerate(arm)
            for run, answer in enumerate(answers)
        ]

    settings = GateSettings(margin=0.05, resamples=1000, permutations=1000, seed=1)
    verdict = evaluate_gate(records(baseline), records(candidate), settings).verdict.value
    return {"SHIP": "passed", "BLOCK": "regressed"}.get(verdict, "inconclusive")


def by_evalsig(baseline, candidate):
    def frame(arm, name):
        items = [ItemResult(item_id=str(case), score=mean(answers)) for case, answers in enumerate(arm)]
        return RunFrame(run_id=name, model_id=name, task_id="suite", metric_name="accuracy", items=items)

    verdict = gate(frame(baseline, "a"), frame(candidate, "b"), min_delta=0.05, n_resamples=1000).verdict.value
    return {"ALLOW": "passed", "REJECT": "regressed"}.get(verdict, "inconclusive")


def by_toolkit(baseline, candidate):
    def report(arm):
        cases = [{"id": str(case), "score": mean(answers)} for case, answers in enumerate(arm)]
        return EvalReport(suite={}, summary={"score": mean([case["score"] for case in cases])}, cases=cases)

    budget = CompareBudget(max_score_regression_pct=5.0, iterations=1000)
    passed = compare_reports(baseline=report(baseline), candidate=report(candidate), budget=budget)["passed"]
    return "passed" if passed else "regressed"


def by_regressgate(baseline, candidate):
    def report(arm):
        cases = [
            CaseResult(id=str(case), trials=[Trial(passed=bool(answer), latency_s=0.0) for answer in answers])
            for case, answers in enumerate(arm)
        ]
        return RunReport(regressgate_version="0.1.0", created_at="", target="suite", repeats=len(arm[0]), cases=cases)

    verdict = compare_by_regressgate(report(baseline), report(candidate), GateConfig(permutations=1000)).verdict
    return {"regression": "regressed", "warn": "inconclusive"}.get(verdict, "passed")


def by_deltagate(baseline, candidate):
    report = evaluate_comparison([mean(answers) for answers in candidate], [mean(answers) for answers in baseline], n_boot=1000)
    if report.significant:
        return "regressed" if report.delta < 0 else "passed"
    return "inconclusive" if report.verdict().startswith("UNRESOLVED") else "passed"


def by_agentassay(baseline, candidate):
    def pooled(arm):
        answers = [answer for case in arm for answer in case]
        return sum(answers), len(answers)

    return "regressed" if fisher_exact_regression(*pooled(baseline), *pooled(candidate)).significant else "passed"


def by_evalgate(baseline, candidate):
    pairs = [pair for before, after in zip(baseline, candidate) for pair in zip(before, after)]
    discordant = discordant_counts([bool(before) for before, _ in pairs], [bool(after) for _, after in pairs])
    return "regressed" if decide(mcnemar_test(*discordant)).is_regression else "passed"


# Its intervals are only displayed: no verdict depends on them, and 5,000 resamples in plain Python take a second per run.
for interval in (holdline_stats.bootstrap_mean, holdline_stats.bootstrap_mean_diff):
    interval.__defaults__ = (10, *interval.__defaults__[1:])


def holdline_with(config):
    def judge(baseline, candidate):
        def run(arm):
            return holdline.Run(
                meta={},
                cases=[Case(id=str(case), input="") for case in range(len(arm))],
                results=[
                    holdline.CaseResult(str(case), repeat, bool(answer), [], Trace(str(case)))
                    for case, answers in enumerate(arm)
                    for repeat, answer in enumerate(answers)
                ],
            )

        return "passed" if gate_by_holdline(run(candidate), run(baseline), config).passed else "regressed"

    return judge


# The samples per task for each: 1 and 5 of each arm, and 2 against the stored baseline. Tools meant for repeats get five.
PEERS = {
    "statgate": (by_statgate, (1, 2)),
    "evalsig": (by_evalsig, (1, 2)),
    "toolkit-eval-harness": (by_toolkit, (1, 2)),
    "regressgate": (by_regressgate, (5,)),
    "deltagate": (by_deltagate, (1, 5)),
    "agentassay": (by_agentassay, (1, 5)),
    "evalgate-cli": (by_evalgate, (1, 5)),
    "holdline": (holdline_with(HoldlineConfig()), (1, 5)),
    "holdline, max-drop 0.05": (holdline_with(HoldlineConfig(max_drop=0.05)), (1, 5)),
}

counts = []
for world in json.load(open(sys.argv[1], encoding="utf-8")):
    for name, (judge, setups) in PEERS.items():
        if world["passes"] not in setups:
            continue
        tally = {"passed": 0, "regressed": 0, "inconclusive": 0}
        for run in world["runs"]:
            tally[judge(run["baseline"], run["candidate"])] += 1
        counts.append({"peer": name, "tasks": world["tasks"], "change": world["change"], "passes": world["passes"], **tally})
print(json.dumps(counts))
