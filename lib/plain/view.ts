import { type Plan, planFor } from '@/lib/form/plan'
import type { Situation } from '@/lib/form/situation'
import { type FactId, factIds, type Step, steps } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { defaultRulesets } from '@/rules/rulesets/ids'
import { isStep, type PlainPlace } from './place'
import type { Posted } from './posted'
import { type EntryFault, readEntries } from './read-entries'

export type EntryFaults = { readonly [F in FactId]?: EntryFault }

/** What to show next to a person whose check has travelled here, and what is wrong with it. */
export type View = Omit<Posted, 'at' | 'go' | 'shown' | 'locale'> & {
	readonly place: PlainPlace
	readonly plan: Plan
	/** What is known, normalised. */
	readonly facts: Facts
	/** What could be read, "not sure" as null. */
	readonly known: { readonly [F in FactId]?: FactValue }
	readonly faults: EntryFaults
	/** Whether nothing was chosen to check. */
	readonly nothingChosen: boolean
	/** Whether the answers have brought up further questions on the same step. */
	readonly hasMore: boolean
}

type Reading = { readonly known: View['known']; readonly broken: EntryFaults }

function readAll({ entries, monthly, locale }: Posted): Reading {
	const known: { [F in FactId]?: FactValue } = {}
	const broken: { [F in FactId]?: EntryFault } = {}
	for (const fact of factIds) {
		const written = entries[fact]
		if (!written) continue
		const read = readEntries(fact, written, { locale, byMonth: monthly.includes(fact) })
		if ('value' in read) known[fact] = read.value
		else broken[fact] = read.fault
	}
	return { known, broken }
}

/** Works out from a posted check what comes next: a step once more with its faults, the step after it, or the result. */
export function viewOf(posted: Posted): View {
	const { known, broken } = readAll(posted)
	const situation: Situation = {
		chosen: posted.chosen.length > 0 ? posted.chosen : defaultRulesets,
		facts: normalise(known as Partial<Facts>),
		employerInMind: posted.employerInMind,
	}
	const plan = planFor(situation)
	const { chosen, employerInMind, entries, monthly } = posted
	const cameFromAnswers = posted.fromAnswers || posted.at === 'answers' || posted.at === 'result'
	const show = (place: PlainPlace, more: Partial<View> = {}): View => ({
		...{ place, chosen, employerInMind, entries, monthly, plan, known, facts: situation.facts },
		...{ faults: {}, nothingChosen: false, hasMore: false },
		fromAnswers: isStep(place) && cameFromAnswers,
		...more,
	})
	const target = targetOf(posted, plan)
	const inPlan = plan.flatMap(({ asked }) => asked)
	const firstBroken = inPlan.find((fact) => broken[fact])
	if ((target === 'answers' || target === 'result') && firstBroken) {
		const step = plan.find(({ asked }) => asked.includes(firstBroken))?.step as Step
		return show(step, { faults: broken })
	}
	if (posted.go !== 'next') return show(target)
	if (posted.at === 'start' && posted.chosen.length === 0) return show('start', { nothingChosen: true })
	if (!isStep(posted.at)) return show(target)

	const asked = plan.find(({ step }) => step === posted.at)?.asked ?? []
	const { shown } = posted
	const seen = asked.filter((fact) => shown === null || shown.includes(fact))
	const faulty = seen.filter((fact) => !(fact in known))
	const faults = Object.fromEntries(faulty.map((fact) => [fact, broken[fact] ?? nothing]))
	const hasMore = asked.some((fact) => !seen.includes(fact) && !(fact in known))
	if (faulty.length > 0 || hasMore)
		return show(posted.at, { faults, hasMore, fromAnswers: posted.fromAnswers })
	return show(target)
}

const nothing: EntryFault = { type: 'custom', message: 'empty', row: null }

/** Where a person is to go, were nothing wrong. */
function targetOf({ at, go, fromAnswers }: Posted, plan: Plan): PlainPlace {
	const inPlan = plan.map(({ step }) => step)
	const rank = (step: Step) => steps.indexOf(step)
	if (go === 'stay') return at
	if (go !== 'next' && go !== 'back') return go
	if (at === 'start') return go === 'next' ? (inPlan[0] ?? 'answers') : 'start'
	if (at === 'result') return 'answers'
	if (at === 'answers') return go === 'next' ? 'result' : (inPlan.at(-1) ?? 'start')
	if (fromAnswers) return 'answers'
	return go === 'next'
		? (inPlan.find((step) => rank(step) > rank(at)) ?? 'answers')
		: (inPlan.findLast((step) => rank(step) < rank(at)) ?? 'start')
}
