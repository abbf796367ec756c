import { answerAt, type Columns, notKnown } from '@/rules/columns/column'
import type { Parameters } from '@/rules/parameters'
import type { CriterionOutcome } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, DecisionChoice, Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { decides } from '../shown/hidden-criteria'
import { type ShownColumns, showColumns, shownOutcomeAt, shownResultAt } from '../shown/show-columns'
import { columnsFor, type People } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { type RulesetTurns, turnTally } from './turn-tally'

/** The basis on which people are evaluated: the parameters, and the version of each rule set. */
export type EvaluationBasis = {
	readonly parameters: Parameters
	readonly rulesetOf: (id: RulesetId) => Ruleset
}

/** A condition whose result would change; null where the version has no such condition. */
export type TurnedResult = {
	readonly criterion: string
	readonly from: CriterionOutcome | null
	readonly to: CriterionOutcome | null
}

/** A candidate whose outcome in an opening changes under a rule set. */
export type TurningCandidate = {
	readonly candidate: Pick<Candidate, 'key' | 'id' | 'name'>
	readonly role: Pick<Role, 'id' | 'name'>
	readonly ruleset: RulesetId
	readonly from: ShownOutcome
	readonly to: ShownOutcome
	readonly why: readonly TurnedResult[]
	readonly age: number | null
	/** The decision made about them there, which is kept. */
	readonly decision: { readonly choice: DecisionChoice; readonly on: string } | null
}

/** What would change for everybody stored on this device. */
export type Preview = {
	/** How many openings were checked, and the ids of those with a rule set that would be evaluated differently. */
	readonly openings: number
	readonly affected: readonly string[]
	/** Only rule sets that would be evaluated differently; law first. */
	readonly rulesets: readonly RulesetTurns[]
	/** The first of those whose outcome changes, in the order of openings and candidates, and how many there are. */
	readonly rows: readonly TurningCandidate[]
	readonly total: number
}

type Asked = {
	readonly roles: readonly Role[]
	readonly peopleOf: (role: string) => People
	readonly decisionOf: (role: string, candidate: string) => TurningCandidate['decision']
	readonly before: EvaluationBasis
	readonly after: EvaluationBasis
	/** The maximum number of them that are listed. */
	readonly most: number
}

/** Whether a rule set is evaluated differently: in another version, or with a different value of a parameter. */
function isAffected(id: RulesetId, before: EvaluationBasis, after: EvaluationBasis): boolean {
	const [old, next] = [before.rulesetOf(id), after.rulesetOf(id)]
	if (old.version !== next.version) return true
	return next.parameters.some((parameter) => before.parameters[parameter] !== after.parameters[parameter])
}

const affectedBy = ({ rulesets }: Role, before: EvaluationBasis, after: EvaluationBasis) =>
	inLawOrder(rulesets).filter((id) => isAffected(id, before, after))

/** The result of each condition of a version that decides, in a row. */
const decidingAt = ({ criteria }: Ruleset, results: ShownColumns, row: number) =>
	new Map(
		criteria.flatMap(({ id, kind }) =>
			decides(kind) ? [[id, shownResultAt(results, row, results.criteria.indexOf(id))] as const] : [],
		),
	)

/**
 * The conditions that decide and whose results differ, in the order of the later version; those that only the earlier
 * version has come last.
 */
function conditionsThatTurn([before, after]: Versions, row: number, [was, then]: Results): TurnedResult[] {
	const [old, next] = [decidingAt(before, was, row), decidingAt(after, then, row)]
	return [...new Set([...next.keys(), ...old.keys()])].flatMap((criterion) => {
		const [from, to] = [old.get(criterion) ?? null, next.get(criterion) ?? null]
		// If only one of the versions has a condition, it makes no difference to a person who meets it.
		if (from === 'withheld' || to === 'withheld') return []
		return (from ?? 'met') === (to ?? 'met') ? [] : [{ criterion, from, to }]
	})
}

type Versions = readonly [before: Ruleset, after: Ruleset]
type Results = readonly [before: ShownColumns, after: ShownColumns]

const ageAt = ({ facts }: Columns, row: number): number | null => {
	const age = answerAt(facts.age ?? notKnown, row)
	return typeof age === 'number' ? age : null
}

/** Everybody's results under a rule set in one opening. */
type Judged = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly people: People
	readonly results: Results
	readonly ages: (row: number) => number | null
}

/** Evaluates the candidates of each opening under each rule set that is evaluated differently. */
async function* judge({ roles, peopleOf, before, after }: Asked, work: Work): AsyncIterable<Judged> {
	for (const [place, role] of roles.entries()) {
		await yieldToEventLoop(work, place, roles.length)
		const under = affectedBy(role, before, after)
		if (under.length === 0) continue
		const people = peopleOf(role.id)
		const columns = columnsFor(role, people.columns)
		const resultsOf = ({ parameters, rulesetOf }: EvaluationBasis, id: RulesetId) =>
			showColumns(rulesetOf(id), parameters, columns)
		for (const ruleset of under) {
			const results = [resultsOf(before, ruleset), resultsOf(after, ruleset)] as const
			await yieldToEventLoop(work, place, roles.length)
			yield { role, ruleset, people, results, ages: (row) => ageAt(columns, row) }
		}
	}
}

/**
 * Computes whose outcome would change, from what to what and by which conditions, if other parameters or versions of
 * rule sets were in effect; nothing is stored.
 */
export async function previewTurns(asked: Asked, work: Work = {}): Promise<Preview> {
	const { roles, decisionOf, before, after, most } = asked
	const affected = roles.filter((role) => affectedBy(role, before, after).length > 0)
	const ids = inLawOrder(affected.flatMap((role) => affectedBy(role, before, after)))
	const tallies = new Map(
		ids.map((id) => [id, turnTally(id, [before.rulesetOf(id).version, after.rulesetOf(id).version])]),
	)
	const rows: TurningCandidate[] = []
	let total = 0
	for await (const { role, ruleset, people, results, ages } of judge(asked, work)) {
		for (const [row, { key, id, name }] of people.candidates.entries()) {
			const from = shownOutcomeAt(results[0], row)
			const to = shownOutcomeAt(results[1], row)
			tallies.get(ruleset)?.add(key, from, to)
			if (from === to) continue
			total++
			if (rows.length >= most) continue
			rows.push({
				candidate: { key, id, name },
				role: { id: role.id, name: role.name },
				ruleset,
				from,
				to,
				why: conditionsThatTurn([before.rulesetOf(ruleset), after.rulesetOf(ruleset)], row, results),
				age: ages(row),
				decision: decisionOf(role.id, key),
			})
		}
	}
	return {
		openings: roles.length,
		affected: affected.map(({ id }) => id),
		rulesets: [...tallies.values()].map((one) => one.result()),
		rows,
		total,
	}
}
