import type { Case } from '../case'
import type { Test } from '../condition'
import type { LanguageSkill } from '../facts'
import {
	declarationsOf,
	type Fact,
	type FactId,
	facts,
	isDeclaredOnly,
	languageLevels,
	type NumberFact,
} from '../facts'
import type { Facts } from '../facts-schema'
import type { FactOrParameterId } from '../member'
import type { Turn } from '../operator'
import { partnersIn, turnsOfTest } from '../operators'
import { countryCodes } from '../reference/countries'
import { mainLanguages } from '../reference/main-languages'

/**
 * The values of a fact that can affect the given tests, nearest to the current answer first: the next option up before
 * any below, the smallest increase of a number before any decrease, an added list entry before a replaced or removed
 * one. An unanswered fact starts from the bottom.
 */
export function nearestValues(fact: FactId, tests: readonly Test[], given: Case): readonly unknown[] {
	const kind: Fact = facts[fact]
	const now = given.facts[fact]
	switch (kind.type) {
		case 'yes-no':
			return [true, false].filter((value) => value !== now)
		case 'choice':
			return nearestOptions(
				kind.options.filter((option) => !kind.neverSuggested?.includes(option) || option === now),
				now as string | null,
			)
		case 'choices':
			return nearestLists(
				kind.options.filter((option) => !kind.neverSuggested?.includes(option)),
				now as readonly string[] | null,
			)
		case 'countries':
			return withOneMore(
				countryCodes.filter((code) => !kind.except.includes(code)),
				(now as readonly string[] | null) ?? [],
				kind.maxItems,
			)
		case 'languages':
			return moreLanguages((now as readonly LanguageSkill[] | null) ?? [], kind.maxItems)
		case 'integer':
		case 'number':
			return nearestNumbers(
				tests.flatMap((test) => turnsOfTest(test, fact, given).flatMap(numbersAt)),
				now as number | null,
				kind,
			)
	}
}

function nearestOptions(options: readonly string[], now: string | null): string[] {
	const at = now === null ? -1 : options.indexOf(now)
	return [...options.slice(at + 1), ...options.slice(0, Math.max(at, 0)).toReversed()]
}

/** Lists with one entry added, then with one removed. */
function nearestLists(options: readonly string[], now: readonly string[] | null): (readonly string[])[] {
	const entries = now ?? []
	const added = options.filter((option) => !entries.includes(option)).map((option) => [...entries, option])
	const removed = entries.map((gone) => entries.filter((entry) => entry !== gone))
	return [...(now === null ? [[]] : []), ...added, ...removed]
}

/** The list with each possible entry added; if the list is full, the entry replaces the last one. */
function withOneMore<T>(entries: readonly T[], now: readonly T[], maxItems: number): (readonly T[])[] {
	const kept = now.slice(0, maxItems - 1)
	return entries.filter((entry) => !now.includes(entry)).map((entry) => [...kept, entry])
}

const marketLanguages = [...new Set(Object.values(mainLanguages).flat())].sort()

/** A known language raised by one or more levels, then a market's language added at working level. */
function moreLanguages(now: readonly LanguageSkill[], maxItems: number): (readonly LanguageSkill[])[] {
	const raised = now.flatMap(({ language, level }, index) =>
		languageLevels
			.slice(languageLevels.indexOf(level) + 1)
			.map((better) => now.with(index, { language, level: better })),
	)
	const spoken = new Set(now.map(({ language }) => language))
	const learnt = marketLanguages.filter((language) => !spoken.has(language))
	return [
		...raised,
		...learnt.map((language) => [...now.slice(0, maxItems - 1), { language, level: 'working' as const }]),
	]
}

/** Numbers at which a test changes; one that changes just above a number is also tried at the next integer. */
const numbersAt = ({ at, after }: Turn): readonly number[] => (after ? [at, Math.floor(at) + 1] : [at])

/** Upwards from the current number, then downwards from it; from the bottom if there is none. */
function nearestNumbers(turning: readonly number[], now: number | null, { min, max }: NumberFact): number[] {
	const values = [...new Set([min, ...turning])]
		.filter((value) => value >= min && value <= max)
		.sort((a, b) => a - b)
	if (now === null) return values
	return [...values.filter((value) => value > now), ...values.filter((value) => value < now).toReversed()]
}

/** The facts that other facts are compared with; they are assigned values first. */
export const limitFacts = (tests: readonly Test[]): ReadonlySet<FactOrParameterId> =>
	new Set(tests.flatMap(partnersIn).map(({ other }) => other))

/** Whether a fact may take a new value: any unanswered fact may, an answered one only if a person can change it. */
export function mayChange(fact: FactId, now: Facts): boolean {
	const kind: Fact = facts[fact]
	// A way that an authority settles makes nobody eligible, and a declaration is not taken back for advantage.
	if (isDeclaredOnly(fact) || declarationsOf(fact).length > 0) return false
	if (kind.type === 'choices' && kind.neverSuggested?.length === kind.options.length) return false
	return now[fact] === null || kind.change !== 'never'
}
