import { engine as fullEngine } from '@/lib/form/full/engine'
import { type FullScreen, type FullView, fullView } from '@/lib/form/full/view'
import type { Plan } from '@/lib/form/plan'
import { groupWith } from '@/lib/form/question-groups'
import { engine as quickEngine } from '@/lib/form/quick/engine'
import { type QuickView, quickView } from '@/lib/form/quick/view'
import type { Screen } from '@/lib/form/screens'
import type { AnsweredSituation } from '@/lib/form/situation'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import { planOf } from '@/lib/form/ways/plan-of'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import { normalise } from '@/rules/normalise'
import { defaultRulesets, isRulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { isStep, type PlainPlace } from './place'
import type { Opener, PostedCheck } from './posted'
import { type EntryFault, readFormEntries } from './read-entries'
import { type Target, targetOf, toChange } from './target'

export type EntryFaults = { readonly [F in FactId]?: EntryFault }

/** What to show for a posted check, and what is wrong with it. Plain data: it becomes the props of a page. */
export type View = Pick<
	PostedCheck,
	'chosen' | 'way' | 'employerInMind' | 'entries' | 'monthly' | 'leftOpen' | 'planDays' | 'tried'
> & {
	readonly place: PlainPlace
	readonly from: Opener | null
	readonly only: FactId | null
	readonly screens: readonly Screen[]
	/** What the check asks, by topic. */
	readonly plan: Plan
	/** The screen to show, if the check goes the quick way. */
	readonly quick: QuickView | null
	/** The screens of the full way, if the check goes that way. */
	readonly full: FullView | null
	/** The results so far, shown beside the questions. */
	readonly standings: readonly StandingSoFar[]
	/** The known facts, normalised. */
	readonly facts: Facts
	/** What could be read; null for "not sure" and for a question left blank. */
	readonly known: Partial<Facts>
	readonly faults: EntryFaults
	/** Whether no rule set was chosen. */
	readonly nothingChosen: boolean
	/** Whether the answers have led to further questions on the same step. */
	readonly hasMore: boolean
}

type Reading = Pick<View, 'known'> & { readonly broken: EntryFaults }

/** Reads every entry; a question that was left blank counts as unanswered. */
function readAll({ entries, monthly, locale, leftOpen }: PostedCheck): Reading {
	const known: Record<string, Facts[FactId]> = {}
	const broken: { [F in FactId]?: EntryFault } = {}
	for (const fact of factIds) {
		const written = entries[fact]
		if (written) {
			const read = readFormEntries(fact, written, { locale, byMonth: monthly.includes(fact) })
			if ('value' in read) known[fact] = read.value
			else broken[fact] = read.fault
		} else if (leftOpen.includes(fact)) known[fact] = null
	}
	return { known: known as Partial<Facts>, broken }
}

/** The current check, including a rule set that was just added. */
function checkOf(posted: PostedCheck, known: Partial<Facts>): AnsweredSituation {
	const { chosen, way, employerInMind, screens, go, entries } = posted
	const added = go.startsWith('add.') ? go.slice('add.'.length) : ''
	const all = rulesetIds.filter((id) => id === added || chosen.includes(id))
	return {
		chosen: isRulesetId(added) ? all : chosen.length > 0 ? chosen : defaultRulesets,
		way: go === 'everything' ? 'full' : way,
		known,
		facts: normalise(known),
		answered: new Set(keysIn(known)),
		leftOpen: new Set(posted.leftOpen.filter((fact) => !entries[fact])),
		screens,
		employerInMind,
	}
}

/** Determines what a posted check shows next: the same step with its faults, the next step, or the result. */
export function plainViewOf(posted: PostedCheck): View {
	const { at, go } = posted
	if (go === 'next' && at === 'start' && posted.chosen.length === 0) {
		return viewAt({ place: 'start' }, posted, checkOf(posted, readAll(posted).known), { nothingChosen: true })
	}
	if (go !== 'next' || !isStep(at)) return viewOfTarget(posted)
	const { shown } = posted
	const { known, broken } = readAll(posted)
	const check = checkOf(posted, known)
	const here = viewAt({ place: at, from: posted.from, only: posted.only }, posted, check)
	const asked = askedIn(here)
	const seen = asked.filter((fact) => shown?.includes(fact) ?? true)
	const faults = Object.fromEntries(seen.flatMap((fact) => (broken[fact] ? [[fact, broken[fact]]] : [])))
	const isNew = (fact: FactId) => !seen.includes(fact) && !check.answered.has(fact)
	const hasMore = check.way === 'full' && asked.some(isNew)
	if (Object.keys(faults).length > 0 || hasMore) return { ...here, faults, hasMore }
	const blank = seen.filter((fact) => shown && !posted.entries[fact])
	return viewOfTarget({ ...posted, leftOpen: [...posted.leftOpen, ...blank] })
}

/** The places that need every entry. */
const needsAll: readonly PlainPlace[] = ['answers', 'result', 'other-answers', 'routes']

/** The view of the next place; the result and the list of answers are only shown once every entry can be read. */
function viewOfTarget(posted: PostedCheck): View {
	const { known, broken } = readAll(posted)
	const check = checkOf(posted, known)
	const target = targetOf(posted, check)
	const view = viewAt(target, posted, check)
	if (!needsAll.includes(target.place)) return view
	const unread = view.plan.flatMap(({ asked }) => asked).find((fact) => broken[fact])
	return unread ? viewAt(toChange(unread, posted.from), posted, check, { faults: broken }) : view
}

/** The screen of the full way at a place. */
export const fullScreenOf = ({ place, full }: Pick<View, 'place' | 'full'>): FullScreen | undefined =>
	full?.screens.find(({ id }) => id === place)

/** The questions that a step asks. */
export function askedIn(
	view: Pick<View, 'place' | 'quick' | 'full' | 'only' | 'from' | 'known'>,
): readonly FactId[] {
	const { quick, only, from, known } = view
	if (quick) return quick.asked
	if (only) return groupWith(only)
	const asked = fullScreenOf(view)?.asked ?? []
	return from === 'rest' ? asked.filter((fact) => !(fact in known)) : asked
}

const engines = { quick: quickEngine, full: fullEngine }

/** The view of a place. */
function viewAt(
	{ place, from = null, only = null, screens }: Target,
	{ entries, monthly, chosen, planDays, tried }: PostedCheck,
	answered: AnsweredSituation,
	more: Partial<View> = {},
): View {
	const check = screens ? { ...answered, screens } : answered
	const { way } = check
	const step = isStep(place) ? place : null
	return {
		place,
		from: step && from,
		only: step && only,
		chosen: place === 'start' ? chosen : check.chosen,
		way,
		employerInMind: check.employerInMind,
		entries,
		monthly,
		planDays,
		tried,
		leftOpen: [...check.leftOpen],
		screens: check.screens,
		plan: planOf(check),
		quick: step && way === 'quick' ? quickView(check, { id: step, only }) : null,
		full: step && way === 'full' ? fullView(check) : null,
		standings: step ? engines[way].standings(check) : [],
		facts: check.facts,
		known: check.known,
		...{ faults: {}, nothingChosen: false, hasMore: false },
		...more,
	}
}
