import { type Case, nothingKnown } from '../case'
import type { Test } from '../condition'
import { mixedCountries, traitOfCountry, traitOfLanguage, traitWithoutMarkets } from '../derived-facts'
import { unique } from '../entries'
import { type ChoicesFact, declarationsOf, type Fact, facts, type LanguagesFact } from '../facts'
import { type FactOrParameterId, isFact, isParameter, numberKind, valueIn } from '../member'
import { distinguishedOptions, partnersIn, turnsOfTest } from '../operators'
import { type Parameter, parameters } from '../parameters'
import { countryCodes } from '../reference/countries'
import { mainLanguages } from '../reference/main-languages'

/** The first entry with each trait. */
function firstOfEach<T>(entries: readonly T[], traitOf: (entry: T) => string): readonly T[] {
	const found = new Map<string, T>()
	for (const entry of entries) {
		const trait = traitOf(entry)
		if (!found.has(trait)) found.set(trait, entry)
	}
	return [...found.values()]
}

const allLanguages = [...new Set(Object.values(mainLanguages).flat())].sort()
const atWork = (languages: readonly string[]) =>
	[[], ...languages.map((language) => [{ language, level: 'working' }])] as const
const lists = {
	withMarkets: atWork(firstOfEach(allLanguages, traitOfLanguage)),
	withoutMarkets: atWork(firstOfEach(allLanguages, traitWithoutMarkets)),
}

/**
 * Compiles a fact or a parameter into representative values: for every possible value, one of them gives the same result
 * in all tests, whatever the still unknown answers turn out to be. For numbers and languages they depend on what is known.
 * Lists are represented by lists with one entry, since derived facts only ask whether some entry qualifies; where tests
 * name options, by all that differ in which tests find one of theirs.
 * @param declared whether lists that name a declaration are among them
 */
export function compileRepresentatives(
	member: FactOrParameterId,
	tests: readonly Test[],
	declared = true,
): (given: Case) => readonly unknown[] {
	const kind: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	if (kind.type === 'languages') {
		return ({ facts }) => (facts.targetMarkets === null ? lists.withoutMarkets : lists.withMarkets)
	}
	if (!isFixed(kind)) return (given) => numbersAround(member, turningPoints(member, tests, given))
	const left = declared || !isFact(member) ? [] : declarationsOf(member)
	const values = fixedRepresentatives(kind, distinguishedBy(member, tests), left)
	return () => values
}

type Fixed = Exclude<Fact | Parameter, { readonly type: 'number' | 'integer' | 'languages' }>
const isFixed = (kind: Exclude<Fact | Parameter, LanguagesFact>): kind is Fixed =>
	kind.type !== 'number' && kind.type !== 'integer'

function fixedRepresentatives(kind: Fixed, sets: OptionSets, left: readonly string[]): readonly unknown[] {
	switch (kind.type) {
		case 'yes-no':
			return [true, false]
		case 'choice':
			return kind.options
		case 'choices':
			return differentLists(kind, sets, left)
		case 'countries': {
			const named = unique(sets.flat())
			const others = countryCodes.filter((code) => !kind.except.includes(code) && !named.includes(code))
			const each = firstOfEach(others, traitOfCountry).map((code) => [code])
			const mixed = mixedCountries.filter((list) => !list.some((code) => kind.except.includes(code)))
			return [
				...each,
				...mixed,
				...subsets(named).filter(({ length }) => length > 0 && length <= kind.maxItems),
			]
		}
	}
}

/** Sets of options, each of which some test distinguishes from all others. */
type OptionSets = readonly (readonly string[])[]

const distinguishedBy = (member: FactOrParameterId, tests: readonly Test[]): OptionSets =>
	tests.flatMap((test) => distinguishedOptions(test, member))

/**
 * Lists that differ in the sets from which they have an option; one more has an option that none of the sets has.
 * @param left options that are in no list
 */
function differentLists(
	{ options }: ChoicesFact,
	sets: OptionSets,
	left: readonly string[],
): readonly (readonly string[])[] {
	const keyOf = (list: readonly string[]) =>
		sets.map((set) => Number(set.some((option) => list.includes(option)))).join('')
	const offered = firstOfEach(
		options.filter((option) => !left.includes(option)),
		(option) => keyOf([option]),
	)
	const found = new Map<string, readonly string[]>([[keyOf([]), []]])
	const other = offered.find((option) => sets.every((set) => !set.includes(option)))
	for (const option of offered) {
		for (const list of [...found.values()]) {
			const longer = [...list, option]
			if (!found.has(keyOf(longer))) found.set(keyOf(longer), longer)
		}
	}
	return [...found.values(), ...(other === undefined ? [] : [[other]])]
}

/** All subsets of the options. */
const subsets = (options: readonly string[]): string[][] =>
	Array.from({ length: 2 ** options.length }, (_, chosen) =>
		options.filter((_, place) => (chosen >> place) & 1),
	)

/**
 * The values of a number at which some test changes, and the ends of its range: fixed values, those implied by a known
 * partner, and the turning points of an unknown partner converted to this number.
 */
function turningPoints(
	member: FactOrParameterId,
	tests: readonly Test[],
	given: Case,
	seen: readonly FactOrParameterId[] = [],
): readonly number[] {
	const { min, max } = numberKind(member)
	const own = tests.flatMap((test) => turnsOfTest(test, member, given).map(({ at }) => at))
	const mirrored = tests.flatMap(partnersIn).flatMap(({ larger, times, other }) => {
		const partner = larger === member ? other : other === member ? larger : null
		if (partner === null || seen.includes(partner) || valueIn(given, partner) !== null) return []
		const points = turningPoints(partner, tests, given, [...seen, member])
		return points.map((at) => (larger === member ? at * times : at / times))
	})
	return [min, max, ...own, ...mirrored]
}

/**
 * Compiles a function that gives a number's position among the turning points, while everything else is unknown. As long
 * as that is so, two numbers with the same position are equivalent.
 */
export function compileCellOf(tests: readonly Test[]): (member: FactOrParameterId, given: Case) => number {
	const known = new Map<FactOrParameterId, readonly number[]>()
	const pointsOf = (member: FactOrParameterId): readonly number[] => {
		const points = known.get(member) ?? [...new Set(turningPoints(member, tests, nothingKnown))]
		known.set(member, points)
		return points
	}
	return (member, given) => {
		const value = valueIn(given, member) as number
		let cell = 0
		for (const at of pointsOf(member)) cell += value > at ? 2 : value === at ? 1 : 0
		return cell
	}
}

/** Numbers in range: each point, and one between each two consecutive points. */
function numbersAround(member: FactOrParameterId, points: readonly number[]): readonly number[] {
	const { type, min, max } = numberKind(member)
	const inRange = [...new Set(points)].filter((at) => at >= min && at <= max).sort((a, b) => a - b)
	const between = inRange.slice(1).map((at, index) => (at + (inRange[index] as number)) / 2)
	const all = [...inRange, ...between]
	if (type === 'number') return all
	return [...new Set(all.flatMap((value) => [Math.floor(value), Math.ceil(value)]))]
}
