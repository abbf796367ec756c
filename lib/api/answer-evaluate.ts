import { findChanges, type Ways } from '@/rules/changes/find-changes'
import type { FactId } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { reasonOf } from '@/rules/reasons/reason-of'
import type { Result } from '@/rules/result'
import type { EvaluateRequest } from './evaluate-request'

/** The answer of POST /api/v1/evaluate. */
export type EvaluateAnswer = Result & { readonly reason: readonly FactId[] } & Ways

/** Evaluates a request: the result, a smallest set of answers that gives it, and the nearest ways to another. */
export function answerEvaluate({ ruleset, facts, parameters, asOf }: EvaluateRequest): EvaluateAnswer {
	const given = { facts, parameters }
	const result = evaluate(ruleset, given, asOf)
	return { ...result, reason: reasonOf(ruleset, given, result.outcome), ...findChanges(ruleset, given) }
}
