import { documentsFor, needsDocuments } from '@/lib/result/documents'
import { findChanges } from '@/rules/changes/find-changes'
import { type EvidenceId, evidence } from '@/rules/evidence'
import { evaluate } from '@/rules/fast/evaluate'
import type { EvaluateRequest } from './evaluate-request'

/** A document that would prove answers: who has it, and the conditions that it is for. */
export type DocumentBody = {
	readonly id: EvidenceId
	readonly who: 'applicant' | 'employer'
	readonly criteria: readonly string[]
}

export type DocumentsAnswer = {
	readonly ruleset: { readonly id: string; readonly version: string }
	readonly asOf: string
	/** The most relevant first; empty where only an opinion is checked, or where nothing can help. */
	readonly documents: readonly DocumentBody[]
}

/** The documents to prepare for a request, the most relevant first. */
export function answerDocuments({ ruleset, facts, parameters, asOf }: EvaluateRequest): DocumentsAnswer {
	const given = { facts, parameters }
	const result = evaluate(ruleset, given, asOf)
	const ways = findChanges(ruleset, given)
	const ids = needsDocuments({ id: ruleset.id, ruleset, result, ways })
		? documentsFor(ruleset, result, facts)
		: []
	return {
		ruleset: { id: ruleset.id, version: ruleset.version },
		asOf,
		documents: ids.map((id) => ({
			id,
			who: evidence[id] === 'A' ? 'applicant' : 'employer',
			criteria: ruleset.criteria.filter((criterion) => criterion.evidence.includes(id)).map(({ id }) => id),
		})),
	}
}
