import type { Case } from '../case'
import { type Condition, type Test, testsOf } from '../condition'
import type { LanguageSkill } from '../facts'
import { type Fact, type FactId, facts, languageLevels, type NumberFact } from '../facts'
import type { Facts } from '../facts-schema'
import type { Member } from '../member'
import type { Turn } from '../operator'
import { partnersIn, turnsOfTest } from '../operators'
import { countryCodes } from '../reference/countries'
import { mainLanguages } from '../reference/main-languages'

/**
 * The values of a fact that can make a difference to some conditions, nearest to the present answer first:
 * the next option upwards before one below, the smallest rise of a number before a fall, an entry added to a list
 * before one replaced. An unanswered fact starts from the bottom.
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
		default:
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

/** Lists with one entry added, then with one taken away. */
function nearestLists(options: readonly string[], now: readonly string[] | null): (readonly string[])[] {
	const entries = now ?? []
	const added = options.filter((option) => !entries.includes(option)).map((option) => [...entries, option])
	const removed = entries.map((gone) => entries.filter((entry) => entry !== gone))
	return [...(now === null ? [[]] : []), ...added, ...removed]
}

/** The list with one entry more; where it is full, the last makes room. */
function withOneMore<T>(entries: readonly T[], now: readonly T[], maxItems: number): (readonly T[])[] {
	const kept = now.slice(0, maxItems - 1)
	return entries.filter((entry) => !now.includes(entry)).map((entry) => [...kept, entry])
}

const marketLanguages = [...new Set(Object.values(mainLanguages).flat())].sort()

/** A known language raised by a level or more, then a language of some market added at working level. */
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

/** Numbers at which a test turns; what turns above a number does so at the next whole one. */
const numbersAt = ({ at, after }: Turn): readonly number[] => (after ? [at, Math.floor(at) + 1] : [at])

/** Rising from the present number, then falling from it; from the bottom where there is none. */
function nearestNumbers(turning: readonly number[], now: number | null, { min, max }: NumberFact): number[] {
	const values = [...new Set([min, ...turning])]
		.filter((value) => value >= min && value <= max)
		.sort((a, b) => a - b)
	if (now === null) return values
	return [...values.filter((value) => value > now), ...values.filter((value) => value < now).toReversed()]
}

/** The facts that other facts are held against, so that they get their values first. */
export const limitFacts = (conditions: readonly Condition[]): ReadonlySet<Member> =>
	new Set(
		conditions.flatMap(testsOf).flatMap((test) => {
			const held = partnersIn(test)
			return held ? [held.other] : []
		}),
	)

/** Whether a fact may get a new value: any, where it is unanswered; else only what a person can change. */
export function mayChange(fact: FactId, now: Facts): boolean {
	const kind: Fact = facts[fact]
	if (kind.type === 'choices' && kind.neverSuggested?.length === kind.options.length) return false
	return now[fact] === null || kind.change !== 'never'
}
