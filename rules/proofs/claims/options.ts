import { nothingKnown } from '@/rules/case'
import { testsOf } from '@/rules/condition'
import { decidingCriteria } from '@/rules/diagrams/components'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { compileRow, compileTest, factsUnder, sumIn } from '@/rules/operators'
import { factsInRow } from '@/rules/points-table'
import { withValues } from '../person'
import type { Sample } from '../space'
import type { Claim, ClaimFault, Findings, Pair } from './claim'
import { factsOf, nearestPair, type SampleStep, type Subject, turnedBy } from './subject'

/**
 * Which options of a choice can lead to different outcomes. Options that the rules treat differently must; those that
 * they treat alike are listed together.
 */
export function proveOptions(subject: Subject): Findings {
	const claims: Claim[] = []
	const faults: ClaimFault[] = []
	for (const fact of factsOf(subject)) {
		const kind: Fact = facts[fact]
		if (kind.type !== 'choice') continue
		const groups: { readonly options: string[]; readonly first: number }[] = []
		const pairs: Pair[] = []
		const rows = subject.any.space.answersOf(fact)
		const treat = compileTreatment(subject, fact)
		for (const [at, option] of kind.options.entries()) {
			const alike = groups.find(({ first }) => !pairOf(subject, fact, rows, [first, at]))
			if (alike) {
				alike.options.push(option)
				if (rows.some((answers) => treat(answers[alike.first]) !== treat(answers[at])))
					faults.push({
						kind: 'idle-option',
						at: [fact, kind.options[alike.first] as string, option],
						person: null,
					})
				continue
			}
			const last = groups.at(-1)
			const pair = last && pairOf(subject, fact, rows, [last.first, at])
			if (pair) pairs.push(pair)
			groups.push({ options: [option], first: at })
		}
		claims.push({ kind: 'options', fact, groups: groups.map(({ options }) => options), pairs })
	}
	return { claims, faults }
}

type Rows = readonly (readonly Sample[])[]

/** Two persons with different outcomes who differ in this answer alone: each has one of the two options. */
function pairOf(
	{ any }: Subject,
	fact: FactId,
	rows: Rows,
	[one, other]: readonly [number, number],
): Pair | null {
	const level = any.space.levelOf(fact)
	const steps = rows.map(
		(answers): SampleStep => ({ level, below: answers[one] as Sample, above: answers[other] as Sample }),
	)
	return nearestPair(any, steps, (step) => turnedBy(any, step))
}

/** Compiles a key of how a rule set's deciding tests and rows treat an answer to a fact. */
function compileTreatment({ ruleset }: Subject, fact: FactId): (sample: Sample | undefined) => string {
	const tests = decidingCriteria(ruleset)
		.flatMap(({ condition }) => testsOf(condition))
		.filter((test) => factsUnder(test).includes(fact))
	const rows = tests
		.flatMap((test) => sumIn(test)?.rows ?? [])
		.filter((row) => factsInRow(row).includes(fact))
		.map(compileRow)
	const truths = tests.filter((test) => sumIn(test) === null).map(compileTest)
	return (sample) => {
		const given = withValues(nothingKnown, sample?.values ?? new Map())
		return `${truths.map((truthOf) => truthOf(given))} ${JSON.stringify(rows.map((pointsOf) => pointsOf(given)))}`
	}
}
