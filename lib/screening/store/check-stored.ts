import { isLikeAnswer } from '@/lib/records/shapes/shape-checks'
import { type FactId, factIds } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { Candidate, CellFault, KnownFacts, Role } from '../model/records'

/** The maximum number of distinct answers remembered per fact. */
const maxRemembered = 20_000
const maxShownLength = 200

const isFact = (name: string): name is FactId => Object.hasOwn(factSchemas, name)

/** A cache key; the leading quotation mark keeps texts distinct from serialised lists. */
const keyOf = (answer: unknown) =>
	typeof answer === 'object' ? JSON.stringify(answer) : typeof answer === 'string' ? `"${answer}` : answer
function written(answer: unknown): string {
	if (typeof answer === 'string') return answer.slice(0, maxShownLength)
	return isLikeAnswer(answer) ? JSON.stringify(answer).slice(0, maxShownLength) : `(${typeof answer})`
}

/**
 * Creates a function that revalidates stored answers, because the program may have changed since. Each distinct answer is
 * checked once.
 * @returns a function that splits answers into valid ones and, as faults, invalid ones; null if all are valid
 */
function answerChecker() {
	const known = new Map<string, Map<unknown, boolean>>(factIds.map((fact) => [fact, new Map()]))

	function holds(fact: string, answer: unknown): boolean {
		if (!isFact(fact)) return false
		if (answer === null || answer === undefined) return true
		if (!isLikeAnswer(answer)) return false
		const before = known.get(fact) as Map<unknown, boolean>
		const key = keyOf(answer)
		const remembered = before.get(key)
		if (remembered !== undefined) return remembered
		const { success } = factSchemas[fact].safeParse(answer)
		if (before.size < maxRemembered) before.set(key, success)
		return success
	}

	return (facts: KnownFacts): { facts: KnownFacts; faults: CellFault[] } | null => {
		let faults: CellFault[] | null = null
		for (const fact in facts) {
			const answer = facts[fact as FactId]
			if (holds(fact, answer)) continue
			faults ??= []
			faults.push({
				fact: isFact(fact) ? fact : null,
				heading: fact,
				value: written(answer),
				problem: 'outdated',
			})
		}
		if (!faults) return null
		const gone = new Set(faults.map(({ heading }) => heading))
		return { facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.has(fact))), faults }
	}
}

const isOfUnknownFact = ({ fact }: CellFault) => fact !== null && !isFact(fact)
const knownFault = (fault: CellFault): CellFault =>
	isOfUnknownFact(fault) ? { ...fault, fact: null } : fault

/**
 * Creates functions that revalidate stored records. A candidate's invalid answer becomes a fault, so that it counts as
 * not known and is shown; nothing is written back.
 */
export function storedChecker() {
	const check = answerChecker()
	return {
		candidate: (stored: Candidate): Candidate => {
			const checked = check(stored.facts)
			const faults = stored.faults?.some(isOfUnknownFact) ? stored.faults.map(knownFault) : stored.faults
			if (!checked && faults === stored.faults) return stored
			return {
				...stored,
				facts: checked?.facts ?? stored.facts,
				faults: [...(faults ?? []), ...(checked?.faults ?? [])],
			}
		},
		/** The role without parts that are no longer valid; the same object if everything is valid. */
		role: (stored: Role): Role => {
			const known = stored.rulesets.filter((id) => rulesetIds.includes(id))
			const checked = check(stored.facts)
			if (!checked && known.length === stored.rulesets.length) return stored
			return {
				...stored,
				facts: checked?.facts ?? stored.facts,
				rulesets: known.length > 0 ? known : ['article'],
			}
		},
	}
}

/** Whether a candidate has answers that are invalid in this version. */
export const isOutdated = ({ faults }: Pick<Candidate, 'faults'>): boolean =>
	faults?.some(({ problem }) => problem === 'outdated') === true
