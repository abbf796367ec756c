import type { FactId } from '@/rules/facts'

/** Facts whose options people name by other words than those of the classification: "drone", "welder". */
export const factsByWords = ['isicDivision', 'occupationGroup'] as const
export type FactByWords = (typeof factsByWords)[number]

export const isFactByWords = (fact: FactId): fact is FactByWords =>
	(factsByWords as readonly FactId[]).includes(fact)
