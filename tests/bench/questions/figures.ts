import { nextQuestions } from '@/rules/asking/next-questions'
import { type AskingProgress, answer, type GivenFacts, progressOf } from '@/rules/asking/progress'
import { distribution } from '@/rules/asking/shares'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { failsWithout, optimumOf } from './optimum'
import { asGuessed, fromOutside, meetsAll, type Random, randomFrom, wronglyGuessed } from './people'
import {
	type Asking,
	byLikeliest,
	byMentions,
	byScreens,
	inTodaysOrder,
	oneByOne,
	start,
	walk,
} from './walks'

const seed = 7
const wrongGuesses = 5

type Drawing = (random: Random) => Facts

function mean(chosen: readonly RulesetId[], draw: Drawing, { asking, count }: Tried) {
	const random = randomFrom(seed)
	const walks = Array.from({ length: count }, () => walk(chosen, draw(random), asking))
	const of = (figureOf: (one: (typeof walks)[number]) => number) =>
		walks.reduce((sum, one) => sum + figureOf(one), 0) / count
	return {
		shown: of(({ shown }) => shown),
		screens: of(({ screens }) => screens),
		worst: Math.max(...walks.map(({ shown }) => shown)),
		continued: of(({ topics }) => topics),
	}
}
type Tried = { readonly asking: Asking; readonly count: number }

/** How many questions people are asked: the means over `count` people, and the worst. */
export function questionFigures(chosen: readonly RulesetId[], count: number) {
	const one = (draw: Drawing, asking = oneByOne) => mean(chosen, draw, { asking, count })
	const wrong = Array.from({ length: wrongGuesses }, (_, at) => one(wronglyGuessed(at)).shown)
	return {
		guessed: one(asGuessed),
		onScreens: one(asGuessed, byScreens),
		byLikeliest: one(asGuessed, byLikeliest),
		today: one(asGuessed, inTodaysOrder).shown,
		mentions: one(asGuessed, byMentions).shown,
		wrong: wrong.reduce((sum, shown) => sum + shown, 0) / wrongGuesses,
		outside: one(fromOutside),
		outsideOnScreens: one(fromOutside, byScreens),
		outsideByLikeliest: one(fromOutside, byLikeliest),
		outsideToday: one(fromOutside, inTodaysOrder).shown,
		meetingAll: one((random) => meetsAll(chosen, random)),
		meetingAllOnScreens: one((random) => meetsAll(chosen, random), byScreens),
	}
}

/**
 * Of people apart from the guesses: the share who are asked for special ways, and the share whose outcome these can still
 * change once all else is answered.
 */
export function specialWays(chosen: readonly RulesetId[], count: number) {
	const random = randomFrom(seed)
	const people = Array.from({ length: count }, () => fromOutside(random))
	const share = (is: (person: Facts) => boolean) => people.filter(is).length / count
	return {
		asked: share((person) => walk(chosen, person, oneByOne).asked.has('specialRoutes')),
		matters: share((person) => {
			const { specialRoutes: _, ...rest } = person
			return progressOf(chosen, rest, configuredParameters).standings.some(({ open }) =>
				open.has('specialRoutes'),
			)
		}),
	}
}

const openers: { readonly [R in RulesetId]?: readonly FactId[] } = {
	'k-published': ['age'],
	article: ['jobOffer'],
}

/** The optimum of rule sets that share nationality alone, if it is asked first; with `withOpeners`, what opens each after it. */
function nationalityFirst(chosen: readonly RulesetId[], withOpeners: boolean): number {
	const after = (progress: AskingProgress, id: RulesetId) =>
		distribution('nationalities').reduce(
			(sum, [value, share]) =>
				sum +
				share * optimumOf(answer(progress, 'nationalities', value), withOpeners ? openers[id] : undefined),
			0,
		)
	return chosen.reduce((sum, id) => sum + after(start([id]), id), 0)
}

/**
 * The fewest questions that can be expected: in any order (for two rule sets a lower bound, as if nationality were known
 * from the start), and in any order after the same opening questions.
 */
export function optima(chosen: readonly RulesetId[]) {
	const opened = 1 + nationalityFirst(chosen, true)
	const [only, ...others] = chosen
	if (only && others.length === 0) return { anyOrder: optimumOf(start([only])), opened }
	const fails = chosen.map((id) => failsWithout(start([id]), 'nationalities'))
	const asked = 1 - fails.reduce((product, share) => product * share, 1)
	return { anyOrder: nationalityFirst(chosen, false) + asked, opened }
}

/** What people of all kinds have answered so far, as the API gets it. */
export function someGiven(count: number): readonly GivenFacts[] {
	const random = randomFrom(seed)
	return Array.from({ length: count }, () => {
		const person = (random() < 0.5 ? asGuessed : fromOutside)(random)
		const share = random()
		return Object.fromEntries(
			factIds.filter(() => random() < share).map((fact) => [fact, person[fact]]),
		) as GivenFacts
	})
}

export const ask = (chosen: readonly RulesetId[], given: GivenFacts) =>
	nextQuestions(chosen, given, configuredParameters)
