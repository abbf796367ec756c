import { standingOf } from '@/lib/result/standing'
import { testsOf } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { factsUnder } from '@/rules/operators'
import type { Parameters } from '@/rules/parameters'
import type { Criterion } from '@/rules/ruleset'
import { compileBecause, compileRestsOn, type UnknownCauses } from '@/rules/trace'

/** What a reason is about if no single answer expresses it: the class of a permit, and limits of age and pay. */
export type CompoundTopic = 'class' | 'adult' | 'ageLimit' | 'wage'

/** Why a condition is not met or unknown, as one of a few reasons that all rows share; each has its own words. */
export type ConditionReason = {
	readonly standing: 'unmet' | 'unanswered' | 'inconclusive'
	readonly about: FactId | CompoundTopic
}

/** Conditions whose reasons are not those of the first answer they depend on. */
const wholes: Readonly<Record<string, Readonly<Record<string, CompoundTopic>>>> = {
	'k-published': { young: 'ageLimit' },
	'work-permit': { adult: 'adult', class: 'class' },
	h1b: { wage: 'wage' },
}

/** Why a row's condition is unknown or not met; `reason` is null if only the authority keeps it open. */
export type RowCause = Pick<UnknownCauses, 'inconclusive'> & {
	readonly standing: ReturnType<typeof standingOf>
	readonly reason: ConditionReason | null
}

type Given = { readonly facts: Facts; readonly parameters: Parameters }

/**
 * Compiles a criterion into functions that say why it is unknown, and why it is not met. Of several answers the
 * reason names the one that the condition checks first.
 */
export function compileWhy(ruleset: string, { id, condition }: Criterion) {
	const whole = wholes[ruleset]?.[id]
	const order = [...new Set(testsOf(condition).flatMap(factsUnder))]
	const firstOf = (facts: readonly FactId[]) => order.find((fact) => facts.includes(fact))
	const becauseOf = compileBecause(condition)
	const restsOn = compileRestsOn(condition)

	function unknown(given: Given): RowCause {
		const because = becauseOf(given)
		const standing = standingOf({ result: 'unknown', because })
		const { inconclusive } = because
		if (standing !== 'unanswered' && standing !== 'inconclusive')
			return { standing, inconclusive, reason: null }
		const about = whole === 'class' ? whole : firstOf(because[standing])
		return { standing, inconclusive, reason: about ? { standing, about } : null }
	}
	function unmet(given: Given): RowCause {
		const about = whole ?? firstOf(restsOn(given))
		return { standing: 'unmet', inconclusive: [], reason: about ? { standing: 'unmet', about } : null }
	}
	return { unknown, unmet: whole ? () => unmetBy(whole) : unmet }
}

const unmetBy = (about: CompoundTopic): RowCause => ({
	standing: 'unmet',
	inconclusive: [],
	reason: { standing: 'unmet', about },
})
