import type { Column } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import type { Criterion } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { employerFacts } from '../role/role-facts'
import { type ShownColumns, shownOutcomeAt, shownResultAt } from '../shown/show-columns'

type Named = { readonly ruleset: RulesetId; readonly criterion: string }

/** A condition that blocks candidates. */
export type Block = {
	/** The rule sets with this condition, law first; more than one if several ask the same. */
	readonly of: readonly Named[]
	/** The one with the shortest wording. */
	readonly named: Named
	readonly unmet: number
	/** Unknown because an answer is missing or settles nothing. */
	readonly unknown: number
	/** Whether answers of the opening alone decide it. */
	readonly isOpenings: boolean
}

/** A condition that waits for the authority, and for how many people. */
export type WaitingCondition = Named & { readonly people: number }

/** Everybody's results under a rule set; `waits`, if present, tells whether a condition waits for the authority. */
export type ResultsOf = {
	readonly ruleset: RulesetId
	readonly criteria: readonly Criterion[]
	readonly results: ShownColumns
	readonly waits: ((row: number, criterion: number) => boolean) | null
}

type Counted = Block & {
	readonly asks: string
	readonly facts: number
	readonly codes: Uint8Array
	readonly waiting: number
}

/** What is not shown is counted nowhere: it blocks somebody or not. */
const codes = { met: 0, unmet: 1, unknown: 2, withheld: 4 }
const waitingCode = 3

function countOne(
	{ ruleset, results, waits }: ResultsOf,
	{ id, condition }: Criterion,
	place: number,
	answers: { readonly [F in FactId]?: Column },
): Counted {
	const found = new Uint8Array(results.count)
	const counts = [0, 0, 0, 0, 0]
	for (let row = 0; row < results.count; row++) {
		// Nothing blocks those whom the rules do not concern.
		const result = shownOutcomeAt(results, row) === 'not-needed' ? 'met' : shownResultAt(results, row, place)
		const code = result === 'unknown' && waits?.(row, place) ? waitingCode : codes[result]
		found[row] = code
		counts[code] = (counts[code] ?? 0) + 1
	}
	const facts = factsIn(condition)
	const named = { ruleset, criterion: id }
	// Facts with one answer for everybody do not distinguish two conditions.
	const differing = facts.filter((fact) => {
		const codes = answers[fact]?.codes
		return codes?.some((code) => code !== codes[0])
	})
	const isOnesOwn = facts.some((fact) => answers[fact]?.codes)
	return {
		of: [named],
		named,
		unmet: counts[codes.unmet] ?? 0,
		unknown: counts[codes.unknown] ?? 0,
		waiting: counts[waitingCode] ?? 0,
		isOpenings: facts.every((fact) => employerFacts.includes(fact)) && !isOnesOwn,
		asks: (differing.length > 0 ? differing : facts).join(' '),
		facts: facts.length,
		codes: found,
	}
}

const isSame = (one: Counted, other: Counted) =>
	one.asks === other.asks && one.codes.every((code, row) => code === other.codes[row])

/** Whether a condition is unknown for everybody for whom it is open whether the rules concern them: that is told once. */
const coversAll =
	(concerns: Counted) =>
	(other: Counted): boolean =>
		concerns.codes.every((code, row) => code === codes.met || other.codes[row] === codes.unknown)

/**
 * Counts the candidates whom each condition that decides blocks, each condition on its own, the most people first.
 * Conditions of several rule sets that rest on the same answers with the same result for everybody are merged.
 */
export function findBlocks(
	all: readonly ResultsOf[],
	answers: { readonly [F in FactId]?: Column },
): { readonly blocks: readonly Block[]; readonly waiting: readonly WaitingCondition[] } {
	const counted = all.flatMap((one) => {
		const of = (kind: Criterion['kind']) =>
			one.criteria.flatMap((criterion, place) =>
				criterion.kind === kind ? [countOne(one, criterion, place, answers)] : [],
			)
		const required = of('required')
		return [...of('exempting').filter((concerns) => !required.some(coversAll(concerns))), ...required]
	})
	const groups: Counted[] = []
	for (const one of counted.filter(({ unmet, unknown }) => unmet + unknown > 0)) {
		const at = groups.findIndex((other) => isSame(one, other))
		const same = groups[at]
		if (!same) groups.push(one)
		else {
			const { named, facts } = one.facts < same.facts ? one : same
			groups[at] = { ...same, of: [...same.of, ...one.of], named, facts }
		}
	}
	const people = ({ unmet, unknown }: Block) => unmet + unknown
	return {
		blocks: groups
			.toSorted((a, b) => people(b) - people(a))
			.map(({ of, named, unmet, unknown, isOpenings }) => ({ of, named, unmet, unknown, isOpenings })),
		waiting: counted
			.filter(({ waiting }) => waiting > 0)
			.map(({ named, waiting }) => ({ ...named, people: waiting })),
	}
}
