import { activeRulesets } from '@/lib/active-rules/rulesets'
import { type OpenGroup, openGroups } from '@/rules/asking/open-groups'
import { answerAt, type Columns, notKnown } from '@/rules/columns/column'
import { type FactId, facts, inFactOrder } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsOfRulesets } from '../role/asked-for'

/** Candidates whose results are not clear, and on which any further answers have the same effect. */
export type AlikeCandidates = {
	/** Their places, in ascending order. */
	readonly rows: readonly number[]
	readonly open: OpenGroup
	/** What is open once their verbal offer is in writing: null if nothing is; absent if they have no such offer. */
	readonly inWriting?: OpenGroup | null
	/** The questions that only they can answer and have not. */
	readonly lacking: readonly FactId[]
	/** The employer's questions that nobody has answered for them, as far as they matter here. */
	readonly own: readonly FactId[]
}

const offer: FactId = 'jobOffer'

/** Whose offer is a verbal promise; null if nobody's is, or if the rules do not look at offers. */
function verbalOffers(ruleset: RulesetId, { facts, count }: Columns): ((row: number) => boolean) | null {
	const column = facts[offer] ?? notKnown
	if (!factsOfRulesets([ruleset]).includes(offer) || !column.values.includes('verbal')) return null
	const isVerbal = (row: number) => answerAt(column, row) === 'verbal'
	return count > 0 ? isVerbal : null
}

/** The answers once every verbal offer is in writing. */
function withWrittenOffers({ count, facts }: Columns): Columns {
	const { values, codes } = facts[offer] ?? notKnown
	const written = values.map((value) => (value === 'verbal' ? 'written' : value))
	return { count, facts: { ...facts, [offer]: { values: written, codes } } }
}

/**
 * Groups the candidates whose results under a rule set are not clear.
 * @param own the employer's questions that the opening leaves open
 */
export function alikeIn(
	ruleset: RulesetId,
	columns: Columns,
	own: readonly FactId[],
): readonly AlikeCandidates[] {
	const groupsOf = (answers: Columns) => openGroups(activeRulesets[ruleset], configuredParameters, answers)
	const isVerbal = verbalOffers(ruleset, columns)
	const written = new Map<number, OpenGroup>()
	if (isVerbal)
		for (const group of groupsOf(withWrittenOffers(columns)))
			for (const row of group.rows) if (isVerbal(row)) written.set(row, group)
	return groupsOf(columns).flatMap((open) => {
		const asked = inFactOrder(open.parts.flatMap((part) => part.facts))
		const [first = 0] = open.rows
		const isLacking = (fact: FactId) => answerAt(columns.facts[fact] ?? notKnown, first) === null
		const common = {
			open,
			lacking: asked.filter((fact) => facts[fact].who === 'A' && isLacking(fact)),
			own: asked.filter((fact) => own.includes(fact) && isLacking(fact)),
		}
		const verbal = new Map<OpenGroup | null, number[]>()
		const others: number[] = []
		for (const row of open.rows) {
			if (!isVerbal?.(row)) others.push(row)
			else {
				const group = written.get(row) ?? null
				const rows = verbal.get(group) ?? []
				rows.push(row)
				verbal.set(group, rows)
			}
		}
		return [
			...(others.length > 0 ? [{ ...common, rows: others }] : []),
			...[...verbal].map(([inWriting, rows]) => ({ ...common, rows, inWriting })),
		]
	})
}
