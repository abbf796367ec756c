import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { clearingPlan } from '../clearing/clearing-plan'
import type { AskedOf, WhyRemaining } from '../clearing/sort-by-steps'
import { decisionKey } from '../database/record-store'
import type { KnownFacts, Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { decidableIn } from '../overview/decidable-facts'
import { funnelOf } from '../overview/funnel'
import { limitStepsOf } from '../overview/limit-steps'
import { overviewOf } from '../overview/overview'
import { payStepsOf } from '../overview/pay-steps'
import { rowsThatTurn, whatIf } from '../overview/what-if'
import type { DeskStore } from '../store/desk-store'
import { sanitizeRole } from '../store/sanitize-records'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'
import type { PeopleFor } from './last-people'

type If = { readonly role: string; readonly changed: KnownFacts }
type WhoTurns = If & {
	readonly ruleset: RulesetId
	readonly from: ShownOutcome | null
	readonly to: ShownOutcome
}

/** What makes the most results clear, with the keys of those whom a step is about. */
export type PlannedSteps = {
	readonly ruleset: RulesetId
	readonly count: number
	readonly clear: number
	readonly own: { readonly facts: readonly FactId[]; readonly people: number }
	readonly cells: {
		readonly facts: readonly FactId[]
		readonly people: number
		/** Those in whose rows something is to be filled in. */
		readonly keys: readonly string[]
	}
	readonly links: { readonly questions: readonly AskedOf[]; readonly keys: readonly string[] }
	readonly documents: { readonly keys: readonly string[] }
	readonly remaining: {
		readonly why: Readonly<Record<WhyRemaining, number>>
		readonly keys: readonly string[]
	}
	readonly isExact: boolean
}

/** The maximum number of people named at once. */
const maxNamed = 100

/** The desk's methods that count the candidates of a role: null if there is no such role. */
export function overviewMethods(store: DeskStore, people: PeopleFor, onChange: ChangeListener) {
	return {
		/** The results by rule set, by condition and by market. */
		overview: async (id: string, work: Work = {}) => {
			const role = store.roles.get(id)
			return role ? overviewOf(role, people(id).columns, work) : null
		},

		/** The candidates' progress, and the decisions made. */
		funnel: async (id: string) => {
			const role = store.roles.get(id)
			const decisionOf = (key: string) => store.decisions.get(decisionKey(id, key))
			return role ? funnelOf(role, store.of(id), decisionOf, store.today()) : null
		},

		/** The effect of other answers of the role under each of its rule sets. */
		whatIf: async ({ role: id, changed }: If, work: Work = {}) => {
			const role = store.roles.get(id)
			return role ? whatIf(role, people(id).columns, changed, work) : null
		},

		/** Whose outcome would change to a given one: how many, and the first hundred of them. */
		whoTurns: async ({ role: id, changed, ...turn }: WhoTurns) => {
			const role = store.roles.get(id)
			if (!role) return null
			const { candidates, columns } = people(id)
			const rows = rowsThatTurn(role, columns, changed, turn)
			const named = rows.slice(0, maxNamed).flatMap((row) => candidates[row] ?? [])
			return { count: rows.length, named: named.map(({ key, id, name }) => ({ key, id, name: name || id })) }
		},

		/** How many would meet every condition, by pay, with other answers changed. */
		paySteps: async ({ role: id, changed }: If, work: Work = {}) => {
			const role = store.roles.get(id)
			return role ? payStepsOf(role, people(id).columns, changed, work) : null
		},

		/** How many meet the conditions that depend on unsettled numbers, by their value. */
		limitSteps: async (id: string, work: Work = {}) => {
			const role = store.roles.get(id)
			return role ? limitStepsOf(role, people(id).columns, work) : null
		},

		/** Saves a new opening for the candidates of another one, who are then considered for both. */
		saveRoleFor: async ({ from, role }: { readonly from: string; readonly role: Role }) => {
			const saved = sanitizeRole(role)
			const operation = await store.transact({ kind: 'role', roles: [saved.id] }, () => ({
				put: {
					roles: [saved],
					candidates: store.of(from).flatMap((candidate) => {
						const { roles } = candidate
						return roles === 'all' ? [] : [{ ...candidate, roles: [...roles, saved.id] }]
					}),
				},
			}))
			onChange('people', operation)
		},

		/** What makes the most results under a rule set clear. */
		clearingPlan: async (
			{ role: id, ruleset }: { readonly role: string; readonly ruleset: RulesetId },
			work: Work = {},
		): Promise<PlannedSteps | null> => {
			const role = store.roles.get(id)
			if (!role) return null
			const { candidates, columns } = people(id)
			const plan = await clearingPlan({ role, own: columns, ruleset }, work)
			const { own, cells, links, documents, remaining } = plan
			const keysOf = (rows: readonly number[]) => rows.map((row) => candidates[row]?.key ?? '')
			return {
				...plan,
				own: { facts: own.facts, people: own.rows.length },
				cells: { facts: cells.facts, people: cells.rows.length, keys: keysOf(cells.lacking) },
				links: { questions: links.questions, keys: keysOf(links.rows) },
				documents: { keys: keysOf(documents.rows) },
				remaining: { why: remaining.why, keys: keysOf(remaining.rows) },
			}
		},

		/** What the employer can decide so that more of them meet every condition under a rule set. */
		decidable: async ({ role: id, ruleset }: { role: string; ruleset: RulesetId }, work: Work = {}) => {
			const role = store.roles.get(id)
			return role ? decidableIn(role, people(id).columns, ruleset, work) : null
		},
	}
}
