import { expect, test } from 'vitest'
import type { FactId } from '@/rules/facts'
import { basePerson } from '@/rules/proofs/base-person'
import { differingValues } from '@/rules/proofs/claims/check'
import type { Claim, Findings } from '@/rules/proofs/claims/claim'
import { proveCriteria } from '@/rules/proofs/claims/criteria'
import { proveDirections } from '@/rules/proofs/claims/directions'
import { proveFacts } from '@/rules/proofs/claims/facts'
import { proveOptions } from '@/rules/proofs/claims/options'
import { proveParts } from '@/rules/proofs/claims/parts'
import { proveOutcomes } from '@/rules/proofs/claims/reach'
import { subjectOf } from '@/rules/proofs/claims/subject'
import { proveSums } from '@/rules/proofs/claims/sums'
import { proveTurns } from '@/rules/proofs/claims/turns'
import { noneDeclared } from '@/rules/proofs/declared'
import type { Ruleset } from '@/rules/ruleset'
import { chancenkarte } from './chancenkarte'
import { highlySkilled } from './highly-skilled'

// What is proved of the two foreign tables, for all persons and not only for random ones; where answers are compared, for all
// who answer everything, since it takes a quarter of the time. It is about the rules as they are written here; how far they
// are those of the two countries stands beside them. The facts keep their names in this app.

const looks = [
	proveOutcomes,
	proveCriteria,
	proveParts,
	proveTurns,
	proveOptions,
	proveFacts,
	proveDirections,
	proveSums,
]

function proved(ruleset: Ruleset, bothWays: readonly FactId[] = []): Findings {
	const subject = subjectOf(ruleset, basePerson, { ...noneDeclared, bothWays })
	const found = looks.map((look) => look({ ...subject, any: subject.settled }))
	return {
		claims: found.flatMap(({ claims }) => claims),
		faults: found.flatMap(({ faults }) => faults),
	}
}

const claimsOf = <K extends Claim['kind']>(claims: readonly Claim[], kind: K) =>
	claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)

const optionsOf = (claims: readonly Claim[]) =>
	Object.fromEntries(claimsOf(claims, 'options').map(({ fact, groups }) => [fact, groups]))

/** The facts of which less never makes an outcome worse. */
const betterLess = (claims: readonly Claim[]) =>
	claimsOf(claims, 'direction').flatMap(({ fact, better }) => (better === 'less' ? [fact] : []))

/** Every outcome is reached, each criterion can be the only one that is unmet, and nothing is idle. */
function expectWhole(ruleset: Ruleset, claims: readonly Claim[]): void {
	const unreached = claimsOf(claims, 'outcome').filter(({ person }) => person === null)
	expect(unreached.map(({ outcome, scope }) => [outcome, scope.facts])).toEqual([
		['undetermined', 'answered'],
	])
	expect(claimsOf(claims, 'alone').map(({ criterion }) => criterion)).toEqual(
		ruleset.criteria.map(({ id }) => id),
	)
	expect(claimsOf(claims, 'never-deciding')).toEqual([{ kind: 'never-deciding', facts: [] }])
	expect(claimsOf(claims, 'idle-part')).toEqual([])
}

test('of the opportunity card everything can decide, and who is younger never has a worse outcome', () => {
	const { claims, faults } = proved(chancenkarte)
	expectWhole(chancenkarte, claims)
	// In this app more of a number is better unless it says otherwise.
	expect(faults.map(({ kind, at }) => [kind, ...at])).toEqual([['wrong-direction', 'age']])
	// Whoever is in Germany already (localCouldDo) needs a title besides.
	expect(betterLess(claims)).toEqual(['age', 'localCouldDo'])
	expect(optionsOf(claims)).toEqual({
		highestDegree: [['none'], ['vocational', 'bachelor', 'master', 'doctorate']],
		chineseLevel: [
			['none'],
			['hsk1'],
			['hsk2'],
			['hsk3'],
			['hsk4', 'hsk5', 'degree-in-chinese', 'former-national'],
		],
		consumerKnowledge: [['none', 'personal'], ['study'], ['professional']],
	})
	// anwalt.de (240461) says that 15 points are the most; with the annex there are 16.
	expect(claimsOf(claims, 'sums')).toEqual([{ kind: 'sums', low: 0, high: 16, gaps: [] }])
	expect(claimsOf(claims, 'rows')).toEqual([{ kind: 'rows', limit: 6, rows: 2, of: 8 }])
})

test('of the highly skilled professional everything can decide, and a Japanese degree can cost it', () => {
	const { claims, faults } = proved(highlySkilled, ['livedInMarket'])
	expectWhole(highlySkilled, claims)
	expect(faults.map(({ kind, at }) => [kind, ...at])).toEqual([['wrong-direction', 'age']])
	expect(betterLess(claims)).toEqual(['age'])
	// Of pay, each million from three to ten counts for somebody; of age, no year but those of the table.
	const turns = claimsOf(claims, 'turn').flatMap(({ fact, turn }) => ('at' in turn ? [[fact, turn.at]] : []))
	expect(turns.filter(([fact]) => fact === 'annualPayCny').map(([, at]) => Number(at) / 1_000_000)).toEqual([
		3, 10, 9, 8, 7, 6, 5, 4,
	])
	expect(new Set(turns.filter(([fact]) => fact === 'age').map(([, at]) => at))).toEqual(
		new Set([29, 30, 34, 35, 39, 40]),
	)
	// A Japanese degree gives 10 points and takes those for N2 and for the training, 15 together.
	const [both, ...others] = claimsOf(claims, 'both-ways')
	expect(others).toEqual([])
	expect(both?.fact).toBe('livedInMarket')
	const { chineseLevel, livedInMarket } = differingValues(both?.hurt.before ?? basePerson)
	expect({ chineseLevel, livedInMarket }).toEqual({ chineseLevel: 'hsk4', livedInMarket: false })
	expect(basePerson.facts.communicationPlan).toBe(true)
	// Points come in fives, and two parts of the table are enough for 70.
	const [sums] = claimsOf(claims, 'sums')
	expect([sums?.low, sums?.high]).toEqual([0, 230])
	expect(sums?.gaps).toEqual(Array.from({ length: 231 }, (_, sum) => sum).filter((sum) => sum % 5 !== 0))
	expect(claimsOf(claims, 'rows')).toEqual([{ kind: 'rows', limit: 70, rows: 2, of: 13 }])
})
