import { askNext } from '@/rules/asking/ask-next'
import type { Columns } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { columnsFor } from './people-columns'

/** A question in the order of asking, with what it and those before it settle together. */
export type Asked = { readonly fact: FactId; readonly settles: number; readonly missing: number }

export type Questions = { readonly undetermined: number; readonly asked: readonly Asked[] }

/** So many questions are worked out, one after the other. */
const maxAsked = 12

/** The questions to ask everybody of a role, each the one that settles most after those before it. */
export function askEverybody(role: Role, own: Columns, ruleset: RulesetId): Questions {
	const { undetermined, next } = askNext(rulesets[ruleset], configuredParameters, columnsFor(role, own))
	const asked: Asked[] = []
	while (asked.length < maxAsked) {
		const [best] = next(asked.map(({ fact }) => fact)).questions
		if (!best) break
		asked.push({ fact: best.fact, settles: best.settles, missing: best.missing })
	}
	return { undetermined, asked }
}
