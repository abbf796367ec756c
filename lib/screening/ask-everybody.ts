import { gatherColumns } from '@/rules/columns/gather-columns'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { askNext } from './ask-next'
import type { Candidate, Role } from './model'
import { factsFor } from './role-facts'

/** A question in the order of asking, with what it and those before it settle together. */
export type Asked = { readonly fact: FactId; readonly settles: number; readonly missing: number }

export type Questions = { readonly undetermined: number; readonly asked: readonly Asked[] }

/** So many questions are worked out, one after the other. */
const mostAsked = 12

/** The questions to ask everybody of a role, each the one that settles most after those before it. */
export function askEverybody(role: Role, candidates: readonly Candidate[], ruleset: RulesetId): Questions {
	const columns = gatherColumns(candidates.map(({ facts }) => factsFor(role, facts)))
	const { undetermined, next } = askNext(rulesets[ruleset], configuredParameters, columns)
	const asked: Asked[] = []
	while (asked.length < mostAsked) {
		const [best] = next(asked.map(({ fact }) => fact)).questions
		if (!best) break
		asked.push({ fact: best.fact, settles: best.settles, missing: best.missing })
	}
	return { undetermined, asked }
}
