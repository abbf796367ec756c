import { distribution } from '@/rules/asking/shares'
import { componentsOf } from '@/rules/diagrams/components'
import {
	declarationsOf,
	type Fact,
	type FactId,
	factIds,
	facts,
	isDeclaredOnly,
	languageLevels,
} from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { compileCondition } from '@/rules/operators'
import type { Parameters } from '@/rules/parameters'
import { countryCodes } from '@/rules/reference/countries'
import { emergingMarkets } from '@/rules/reference/emerging-markets'
import { mainLanguages } from '@/rules/reference/main-languages'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'

/** A number from 0 up to 1, from a series that is the same for the same seed. */
export type Random = () => number

/** Mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

type Shares = readonly (readonly [FactValue, number])[]

const pick = <T>(random: Random, among: readonly T[]): T => among[Math.floor(random() * among.length)] as T

function drawn(random: Random, shares: Shares): FactValue {
	let left = random() * shares.reduce((sum, [, share]) => sum + share, 0)
	for (const [value, share] of shares) {
		left -= share
		if (left < 0) return value
	}
	return null
}

const eachFact = (answerTo: (fact: FactId) => FactValue): Facts =>
	Object.fromEntries(factIds.map((fact) => [fact, answerTo(fact)])) as unknown as Facts

/** A person as the guesses have it. */
export const asGuessed = (random: Random): Facts => eachFact((fact) => drawn(random, distribution(fact)))

/** A person where every guess is wrong: the odds between two answers by up to one logit, this way or that. */
export function wronglyGuessed(seed: number): (random: Random) => Facts {
	const shift = randomFrom(seed)
	const shares = Object.fromEntries(
		factIds.map((fact) => [
			fact,
			distribution(fact).map(([value, share]) => [value, share * Math.exp(shift() < 0.5 ? -0.5 : 0.5)]),
		]),
	) as unknown as Record<FactId, Shares>
	return (random) => eachFact((fact) => drawn(random, shares[fact]))
}

/** Questions to which "no" is the favourable answer. */
const betterNo: readonly FactId[] = [
	'headcountOnly',
	'coreRnd',
	'productionManagement',
	'domesticSales',
	'localCouldDo',
]

const numbers: { readonly [F in FactId]?: readonly [number, number] } = {
	age: [18, 60],
	experienceYears: [0, 20],
	annualPayCny: [40_000, 600_000],
	similarStaffPayCny: [40_000, 600_000],
	prevailingPayCny: [40_000, 600_000],
	localAveragePayCny: [60_000, 200_000],
	monthsPerYear: [0, 12],
	provincialBonus: [0, 10],
}

/** The share of people for whom some special way is true, and who hold a card that makes a permit needless. */
const specialShare = 0.2
const cardShare = 0.02

/**
 * A person apart from the guesses: options spread evenly, a yes or no favourable in 60 to 100 % of all cases; one in five
 * names a special way.
 */
export function fromOutside(random: Random): Facts {
	const favourable = 0.6 + 0.4 * random()
	const answerTo = (fact: FactId, kind: Fact, markets: readonly string[]): unknown => {
		if (declarationsOf(fact).length > 0 && kind.type === 'choices') {
			return random() < specialShare ? [pick(random, kind.options)] : []
		}
		switch (kind.type) {
			case 'yes-no':
				if (isDeclaredOnly(fact)) return random() < cardShare
				return random() < favourable !== betterNo.includes(fact)
			case 'choice':
				return pick(random, kind.options)
			case 'choices':
				return kind.options.filter(() => random() < 0.5)
			case 'countries':
				return fact === 'targetMarkets' ? markets : [pick(random, countryCodes)]
			case 'languages': {
				const spoken = pick(random, [mainLanguages[markets[0] as string] ?? ['en'], ['en']])
				return [{ language: pick(random, spoken), level: pick(random, languageLevels) }]
			}
			default: {
				const [low, high] = numbers[fact] ?? [kind.min, kind.max]
				return Math.round(low + random() * (high - low))
			}
		}
	}
	const markets = [pick(random, [emergingMarkets, countryCodes.filter((code) => code !== 'CN')])].map(
		(among) => pick(random, among),
	)
	return eachFact((fact) => answerTo(fact, facts[fact], markets) as FactValue)
}

/** The parameters in everybody's favour. */
const lenient: Parameters = { minAge: 16, maxAge: 100, renownedListPublished: true }

const compiled = new Map<RulesetId, readonly Required[]>()
type Required = { readonly facts: readonly FactId[]; readonly isMet: (person: Facts) => boolean }

function requiredBy(id: RulesetId): readonly Required[] {
	const known = compiled.get(id)
	if (known) return known
	const required = componentsOf(rulesets[id]).map(({ facts, criteria }) => {
		const truths = criteria.map(({ condition }) => compileCondition(condition))
		return {
			facts,
			isMet: (person: Facts) => truths.every((truthOf) => truthOf({ facts: person, parameters: lenient })),
		}
	})
	compiled.set(id, required)
	return required
}

/** A person who meets everything that can be met: the answers to conditions on the same facts are drawn until they do. */
export function meetsAll(chosen: readonly RulesetId[], random: Random): Facts {
	const person: Record<FactId, FactValue> = { ...asGuessed(random) }
	for (const { facts, isMet } of chosen.flatMap(requiredBy)) {
		while (!isMet(person as Facts)) for (const fact of facts) person[fact] = drawn(random, distribution(fact))
	}
	return person as Facts
}
