import { fold } from '@/lib/search/fold'
import { evaluate } from '@/rules/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { belongsTo } from './belongs-to'
import { breathe, rowsAtOnce, type Work } from './breathe'
import type { Candidate, Role } from './model'
import { factsFor } from './role-facts'
import { ranksOf } from './screen-rows'
import { outcomes } from './screened'

/** Everybody screened for every role: who would fit where. */
export type Matrix = {
	readonly ruleset: RulesetId
	readonly roles: readonly { readonly id: string; readonly name: string }[]
	/** In the order of names. */
	readonly keys: readonly string[]
	readonly names: readonly string[]
	readonly ids: readonly string[]
	readonly haystack: readonly string[]
	/** An outcome for each role of each candidate, row by row; see `outcomes`. */
	readonly outcomes: Uint8Array
	/** Whether the candidate is considered for the role: the same. */
	readonly considered: Uint8Array
}

type Options = { readonly ruleset: RulesetId; readonly asOf: string; readonly formats: string }

/** Screens everybody for every role under one rule set. */
export async function screenMatrix(
	roles: readonly Role[],
	candidates: readonly Candidate[],
	{ ruleset, asOf, formats }: Options,
	work: Work = {},
): Promise<Matrix> {
	const ranks = ranksOf(
		candidates.map(({ name, id }) => name || id),
		formats,
	)
	const sorted: Candidate[] = new Array(candidates.length)
	candidates.forEach((candidate, at) => {
		sorted[ranks[at] ?? at] = candidate
	})
	const results = new Uint8Array(sorted.length * roles.length)
	const considered = new Uint8Array(sorted.length * roles.length)
	for (const [row, candidate] of sorted.entries()) {
		if (row % rowsAtOnce === 0) await breathe(work, row, sorted.length)
		roles.forEach((role, column) => {
			const facts = factsFor(role, candidate.facts)
			const { outcome } = evaluate(rulesets[ruleset], { facts, parameters: configuredParameters }, asOf)
			results[row * roles.length + column] = outcomes.indexOf(outcome)
			considered[row * roles.length + column] = belongsTo(candidate, role.id) ? 1 : 0
		})
	}
	return {
		ruleset,
		roles: roles.map(({ id, name }) => ({ id, name })),
		keys: sorted.map(({ key }) => key),
		names: sorted.map(({ name, id }) => name || id),
		ids: sorted.map(({ id }) => id),
		haystack: sorted.map(({ name, id }) => fold(`${name} ${id}`)),
		outcomes: results,
		considered,
	}
}
