import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'

/** In the texts their residents are Chinese citizens; foreigners live there too. */
const specialPlaces = ['HK', 'MO', 'TW']

/** From this age on, "young" is doubtful: it is the lowest upper limit of other talent programmes in China. */
const youngDoubtfulFrom = 40

/** Class B is normally not given to people older than this (classification standard 2017). */
const classBLimit = 60

export type CaveatId =
	| 'paid-work'
	| 'places'
	| 'two-nationalities'
	| 'special-ways'
	| 'young'
	| 'class-b-60'
	| 'not-checked'
	| 'left-out'
	| 'not-asked'

/** What can reverse the sense of a verdict, and which answer raises it: `if` for a fact without an answer. */
export type Caveat = { readonly id: CaveatId; readonly because: 'plan' | 'offer' | 'answer' | 'if' }

/** What must be known about a person to find what restricts a verdict. */
export type CaveatCase = {
	readonly facts: Facts
	readonly result: Result
	/** The facts answered with "I’m not sure"; undefined if that is not known. */
	readonly unsure?: ReadonlySet<FactId> | undefined
}

type Raise = (given: CaveatCase) => Caveat['because'] | null

/** Paid work is excluded by plans without it, unless a paid offer contradicts them. */
const paidWork: Raise = ({ facts: { plannedActivities: plans, jobOffer, paidInMoney }, result }) => {
	if (result.outcome === 'not-needed') return null
	if (plans?.includes('paid-job')) return 'plan'
	if ((jobOffer === 'verbal' || jobOffer === 'written') && paidInMoney !== false) return 'offer'
	return plans ? null : 'if'
}

const places: Raise = ({ facts: { nationalities } }) => {
	if (!nationalities) return 'if'
	return nationalities.some((code) => specialPlaces.includes(code)) ? 'answer' : null
}

/** China and another country: the law leaves open which one counts. */
const twoNationalities: Raise = ({ result }) =>
	result.criteria.some(
		({ because, result }) => result === 'unknown' && because.inconclusive.includes('nationalities'),
	)
		? 'answer'
		: null

/** A way that an authority settles keeps the outcome open. */
const specialWays: Raise = ({ facts: { specialRoutes }, result }) =>
	result.outcome === 'undetermined' && specialRoutes && specialRoutes.length > 0 ? 'answer' : null

/** While the limits are not known, only the authority can say who is young. */
const young: Raise = ({ facts: { age }, result }) => {
	const criterion = result.criteria.find(({ id }) => id === 'young')
	if (result.outcome === 'ineligible' || result.outcome === 'not-needed' || criterion?.result !== 'unknown')
		return null
	if (age === null) return 'if'
	return age >= youngDoubtfulFrom ? 'answer' : null
}

/** Class A has no such limit. */
const classB60: Raise = ({ facts: { age }, result }) => {
	const isClassA = result.criteria.some(({ id, result }) => id === 'class-a' && result === 'met')
	if (isClassA || result.outcome === 'not-needed') return null
	if (age === null) return 'if'
	return age > classBLimit ? 'answer' : null
}

/** Whether questions that could still change the outcome have not been asked. */
const notAsked: Raise = ({ result, unsure }) =>
	unsure && result.missing.some((fact) => !unsure.has(fact)) ? 'answer' : null

const always: Raise = () => 'answer'

const whereNeeded: Raise = ({ result }) => (result.outcome === 'not-needed' ? null : 'answer')

const raised: Record<RulesetId, Partial<Record<CaveatId, Raise>>> = {
	'k-published': {
		young,
		'paid-work': paidWork,
		places,
		'two-nationalities': twoNationalities,
		'not-asked': notAsked,
	},
	article: { places, 'two-nationalities': twoNationalities, 'not-asked': notAsked },
	'work-permit': {
		'special-ways': specialWays,
		'class-b-60': classB60,
		'not-checked': whereNeeded,
		places,
		'two-nationalities': twoNationalities,
		'not-asked': notAsked,
	},
	h1b: { 'left-out': always, places, 'not-asked': notAsked },
}

/**
 * What has to be shown inside a rule set's card because it can reverse the sense of its verdict; nothing is left out.
 */
export const caveatsOf = (id: RulesetId, given: CaveatCase): Caveat[] =>
	(Object.entries(raised[id]) as [CaveatId, Raise][]).flatMap(([caveat, raise]) => {
		const because = raise(given)
		return because ? [{ id: caveat, because }] : []
	})
