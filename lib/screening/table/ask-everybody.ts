import { askNext } from '@/rules/asking/ask-next'
import type { Columns } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { columnsFor } from './people-columns'

/** A question, with the number of outcomes that it and the questions before it settle together. */
export type Asked = { readonly fact: FactId; readonly settles: number; readonly missing: number }

export type Questions = { readonly undetermined: number; readonly asked: readonly Asked[] }

/** The maximum number of questions computed. */
const maxAsked = 12

/** The questions to ask all of a role's candidates, chosen greedily by how many outcomes they settle. */
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
