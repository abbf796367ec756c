import type { Case } from '../case'
import { type Component, componentsOf } from '../diagrams/components'
import type { DecidedEnd, DiagramEnd } from '../diagrams/follow'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { closeCut, type KnownCut } from '../fast/known-cuts'
import { knownStates } from '../fast/known-states'
import { type FactOrParameterId, isParameter } from '../member'
import { normalise } from '../normalise'
import { once } from '../once'
import type { Parameters } from '../parameters'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { rulesets } from '../rulesets'
import type { RulesetId } from '../rulesets/ids'

/** The facts given so far: absent if not asked yet, null if the answer was "not sure". */
export type GivenFacts = Partial<Facts>

/** A component of a rule set, the cut of each of its groups, and the state that they make. */
export type ComponentProgress = {
	readonly component: Component
	readonly cuts: readonly KnownCut[]
	readonly state: State
}

/** A person's status under a rule set. */
export type RulesetProgress = {
	readonly ruleset: Ruleset<RulesetId>
	readonly parts: readonly ComponentProgress[]
	/** The facts that can still change the outcome; none if it is settled. */
	readonly open: ReadonlySet<FactId>
	/** Whether none of them is left; found sooner than which are. */
	readonly isSettled: () => boolean
}

/** The facts given so far, as they were given and as conditions read them. */
export type FactsSoFar = { readonly given: GivenFacts; readonly known: Case }

/** A person's status under all chosen rule sets. */
export type AskingProgress = FactsSoFar & { readonly standings: readonly RulesetProgress[] }

/** Gives the version of a rule set that is asked about. */
export type RulesetOf = (id: RulesetId) => Ruleset<RulesetId>

/** Determines a person's status. */
export function progressOf(
	chosen: readonly RulesetId[],
	given: GivenFacts,
	parameters: Parameters,
	rulesetOf: RulesetOf = (id) => rulesets[id],
): AskingProgress {
	const at = { given, known: { facts: normalise(given), parameters } }
	const standings = chosen.map(rulesetOf).map((ruleset) =>
		standingOf(
			ruleset,
			componentsOf(ruleset).map((component) => partOf(component, at)),
		),
	)
	return { ...at, standings }
}

/** The progress after one more answer; null means "not sure". */
export function answer(
	{ standings, ...before }: AskingProgress,
	fact: FactId,
	value: FactValue,
): AskingProgress {
	const at = withAnswer(before, fact, value)
	const changed = standings.map((standing) =>
		standing.open.has(fact)
			? standingOf(
					standing.ruleset,
					standing.parts.map((part) => answerPart(part, fact, at)),
				)
			: standing,
	)
	return { ...at, standings: changed }
}

/** What is known after one more answer. */
export const withAnswer = (
	{ given, known: { facts, parameters } }: FactsSoFar,
	fact: FactId,
	value: FactValue,
): FactsSoFar => ({
	given: { ...given, [fact]: value },
	known: { facts: { ...facts, [fact]: value }, parameters },
})

/** A component's state when one more fact is known: only the group that it belongs to is looked at again. */
export function answerPart(part: ComponentProgress, fact: FactId, at: FactsSoFar): ComponentProgress {
	const { component, cuts } = part
	const own = cutterOf(component, fact)
	if (!own) return part
	const found = cutOf(own.cutter, at)
	return withCuts(
		component,
		cuts.map((cut, place) => (place === own.group ? found : cut)),
	)
}

/** The group of a component that a fact belongs to, by its place, and what cuts it. */
export function cutterOf(component: Component, fact: FactId) {
	const group = component.groups.findIndex(({ members }) => members.includes(fact))
	const cutter = knownStates(component).cutters[group]
	return cutter && { group, cutter }
}

const partOf = (component: Component, at: FactsSoFar): ComponentProgress =>
	withCuts(
		component,
		knownStates(component).cutters.map((cutter) => cutOf(cutter, at)),
	)

const withCuts = (component: Component, cuts: readonly KnownCut[]): ComponentProgress => ({
	component,
	cuts,
	state: knownStates(component).stateOfCuts(cuts),
})

/** The cut of a group in which what was answered "not sure" stays unknown. */
export function cutOf(cutter: (given: Case) => KnownCut, { given, known }: FactsSoFar): KnownCut {
	const isClosed = (member: FactOrParameterId) => !isParameter(member) && given[member] !== undefined
	return closeCut(cutter(known), isClosed)
}

function standingOf(ruleset: Ruleset<RulesetId>, parts: readonly ComponentProgress[]): RulesetProgress {
	const decided = once(() => compileDecided(parts))
	const open = once(() => new Set(parts.flatMap((part) => part.state.deciding(decided()(part)))))
	return {
		ruleset,
		parts,
		get open() {
			return open()
		},
		isSettled: once(() => !parts.some((part) => part.state.isOpen(decided()(part)))),
	}
}

/**
 * Gives what the outcome depends on in a component: on nothing if another one decides alone. Where some required
 * criterion is unmet, only exempting ones still matter.
 */
function compileDecided(
	parts: readonly ComponentProgress[],
): (part: ComponentProgress) => Iterable<DecidedEnd> {
	/** How many other components are so; they are looked at only when that is asked. */
	const count = (is: (state: State) => boolean) => {
		const all = once(() => parts.filter(({ state }) => is(state)).length)
		return { others: ({ state }: ComponentProgress) => all() - Number(is(state)) }
	}
	const unmet = count((state) => state.isUnmet())
	const canBeUnmet = count((state) => state.canBe('unmet'))
	const canBeMet = count((state) => state.canBeMet())
	const leaveToOthers = count((state) => state.leavesToOthers())
	const all = parts.length - 1
	return function* decidedIn(part) {
		if (!part.component.isExempting) {
			if (part.state.isUnmet() || leaveToOthers.others(part) < all) return
			yield 'unmet'
			if (canBeMet.others(part) === all) yield 'met'
			return
		}
		yield 'exempt'
		if (unmet.others(part) > 0) {
			yield 'concerned'
			return
		}
		yield 'unmet'
		if (canBeUnmet.others(part) > 0) yield 'concerned'
		if (canBeMet.others(part) === all) yield 'met'
	}
}

/** The outcome of a rule set; null while a further answer can change it. */
export function settledOutcomeOf({ parts, open }: RulesetProgress): Outcome | null {
	const canEnd = (end: DiagramEnd) => parts.some(({ state }) => state.endsWith([])[end])
	if (open.size > 0) return null
	if (canEnd('exempt')) return 'not-needed'
	if (canEnd('open')) return 'undetermined'
	return canEnd('unmet') ? 'ineligible' : canEnd('unknown') ? 'undetermined' : 'eligible'
}
