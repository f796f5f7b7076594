"""Verdicts of peers on the same simulated results. Run by bench/decision.ts; reads the runs, prints counts, both JSON.

Needs statgate 0.1.1, evalsig 0.1.2, toolkit-eval-harness 1.0.0 and regressgate 0.1.0. Each is set up as its documentation says for
"fail the build when the candidate is worse", with the same margin of 5 points where it asks what drop matters (regressgate asks whether
there is any); scores of repeated runs are averaged per case where it knows no repeats.
"""

import json
import sys

from evalsig import gate
from evalsig.types import ItemResult, RunFrame
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


PEERS = {"statgate": by_statgate, "evalsig": by_evalsig, "toolkit-eval-harness": by_toolkit, "regressgate": by_regressgate}

counts = []
for world in json.load(open(sys.argv[1], encoding="utf-8")):
    for name, judge in PEERS.items():
        tally = {"passed": 0, "regressed": 0, "inconclusive": 0}
        for run in world["runs"]:
            tally[judge(run["baseline"], run["candidate"])] += 1
        counts.append({"peer": name, "tasks": world["tasks"], "change": world["change"], "passes": world["passes"], **tally})
print(json.dumps(counts))
