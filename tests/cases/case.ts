import type { Facts } from '@/rules/facts-schema'
import type { Parameters } from '@/rules/parameters'
import type { CriterionOutcome } from '@/rules/result'

/** One line of a table: only the answers that matter, and the criterion's result. */
export type CaseLine = {
	readonly when: string
	readonly answers: Partial<Facts>
	readonly published?: Partial<Parameters>
	readonly then: CriterionOutcome
	/** The reasons for an unknown result: facts or parameters. */
	readonly because?: readonly string[]
}

/** A line in which the criterion is met. */
export const met = (when: string, answers: Partial<Facts>, published?: Partial<Parameters>): CaseLine => ({
	when,
	answers,
	...(published && { published }),
	then: 'met',
})
/** A line in which the criterion is not met. */
export const unmet = (when: string, answers: Partial<Facts>, published?: Partial<Parameters>): CaseLine => ({
	when,
	answers,
	...(published && { published }),
	then: 'unmet',
})
/** A line in which the criterion is unknown, and because of which facts or parameters. */
export const unknown = (
	when: string,
	answers: Partial<Facts>,
	because: readonly string[],
	published?: Partial<Parameters>,
): CaseLine => ({ when, answers, because, ...(published && { published }), then: 'unknown' })

/** A table for every criterion of a rule set. */
export type CaseTable<C extends string> = { readonly [id in C]: readonly CaseLine[] }

/** Yes is met, no is not, "not sure" is unknown. */
export const yesIsMet = <F extends keyof Facts>(fact: F): readonly CaseLine[] => [
	met('yes', { [fact]: true }),
	unmet('no', { [fact]: false }),
	unknown('not sure', { [fact]: null }, [fact]),
]

/** No is met, yes is not. */
export const noIsMet = <F extends keyof Facts>(fact: F): readonly CaseLine[] => [
	met('no', { [fact]: false }),
	unmet('yes', { [fact]: true }),
	unknown('not answered', {}, [fact]),
]
