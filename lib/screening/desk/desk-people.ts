import { decisionKey } from '../database/record-store'
import { recordDifference, withDifference } from '../log/record-difference'
import { withAge } from '../model/age'
import type { OperationKind } from '../model/operations'
import type { AnswerOrigin, Candidate, Decision, Role, SheetRecord } from '../model/records'
import { asAgreed } from '../model/sensitive'
import { withOrigins } from '../model/with-origins'
import { type ComingBack, comingBack, lifted, removedPeople } from '../removed/removed-people'
import type { DeskStore } from '../store/desk-store'
import { removeCandidates, removeRole } from '../store/remove-candidates'
import {
	sanitizeCandidate,
	sanitizeDecision,
	sanitizeReason,
	sanitizeRole,
	sanitizeSheet,
} from '../store/sanitize-records'
import { withdrawSensitive } from '../store/withdraw-sensitive'
import type { ChangeListener } from './change-listener'

/** Candidates to store, the sheet that they came from, and the reason for adding somebody who was deleted. */
type ToSave = {
	readonly saved: readonly Candidate[]
	readonly sheet?: SheetRecord
	readonly reason?: string | undefined
}

/** A candidate as a page has read them, and as a person has changed them. */
type Edit = {
	readonly before: Candidate
	readonly after: Candidate
	readonly kind: Extract<OperationKind, 'edit' | 'consent' | 'keep'>
}

/** The openings that operations on candidates concern. */
export function rolesOf(people: Iterable<Pick<Candidate, 'roles'>>): 'all' | readonly string[] {
	const found = new Set<string>()
	for (const { roles } of people) {
		if (roles === 'all') return 'all'
		for (const role of roles) found.add(role)
	}
	return [...found]
}

/** The desk's methods that change roles, candidates and decisions; each change is an operation that can be undone. */
export function peopleMethods(store: DeskStore, onChange: ChangeListener) {
	const { today } = store
	return {
		saveRoles: async (saved: readonly Role[]) => {
			const roles = saved.map(sanitizeRole)
			if (roles.some(({ name }) => name === '')) throw new Error('a role needs a name')
			const head = { kind: 'role', roles: roles.map(({ id }) => id) } as const
			onChange('people', await store.transact(head, () => ({ put: { roles } })))
		},

		/** Removes a role for good, with the candidates who are considered for no other. */
		removeRole: async (id: string) => {
			await removeRole(store, id)
			onChange('people', null)
		},

		/**
		 * Stores new candidates, and the sheet that they came from.
		 * @returns those whose number belongs to somebody who was deleted: without a reason, nothing is then stored
		 */
		saveCandidates: async ({ saved, sheet, reason = '' }: ToSave): Promise<readonly ComingBack[]> => {
			const on = today()
			const candidates = saved.map((candidate) => withAge(sanitizeCandidate(candidate), on))
			const sheets = sheet ? [sanitizeSheet(sheet)] : []
			const why = sanitizeReason(reason)
			const head = { kind: 'add', roles: rolesOf(candidates), ...(why && { reason: why }) } as const
			let asked: readonly ComingBack[] = []
			const operation = await store.transact(head, async () => {
				const removed = await removedPeople(store)
				asked = why === '' ? comingBack(removed, candidates) : []
				if (asked.length > 0) return null
				return { put: { candidates, sheets }, also: { put: { removed: lifted(removed, candidates) } } }
			})
			if (asked.length === 0) onChange('people', operation)
			return asked
		},

		/**
		 * Applies the differences between two states of a candidate; what another tab has changed in the meantime stays.
		 * @returns false if the candidate is no longer stored
		 */
		editCandidate: async ({ before, after, kind }: Edit): Promise<boolean> => {
			const { kept } = after
			const isKeptByMember = store.member !== null && kind === 'keep' && kept !== undefined
			const edited = sanitizeCandidate({
				...after,
				savedOn: before.savedOn,
				...(isKeptByMember && { kept: { ...kept, by: { name: store.member ?? '' } } }),
			})
			const difference = recordDifference(before, edited)
			if (!difference) return store.candidates.has(before.key)
			const changed = Object.keys({ ...difference.before.facts, ...difference.after.facts })
			const on = today()
			const origin: AnswerOrigin = { kind: 'hand', by: { name: store.settings().decider }, on }
			let isKnown = false
			const operation = await store.transact({ kind, roles: rolesOf([after]) }, () => {
				const current = store.candidates.get(before.key)
				isKnown = current !== undefined
				if (!current) return null
				const candidate = withOrigins(asAgreed(withDifference(current, difference)), changed, origin)
				return { put: { candidates: [withAge(candidate, on)] } }
			})
			onChange('people', operation)
			return isKnown
		},

		/** Withdraws a candidate's consent for sensitive answers, which are deleted for good. */
		withdrawSensitive: async (key: string) => {
			await withdrawSensitive(store, key)
			onChange('people', null)
		},

		/** Removes candidates for good. */
		removeCandidates: async (keys: readonly string[]) => {
			await removeCandidates(store, keys, 'removed')
			onChange('people', null)
		},

		/** Records decisions. Each needs a name; declines, and several decisions at once, also need a reason. */
		decide: async (made: readonly Decision[]) => {
			const { member } = store
			const decisions = made.map((one) => sanitizeDecision(member === null ? one : { ...one, by: member }))
			const isFaulty = ({ by, choice, reason }: Decision) =>
				by === '' || ((choice === 'decline' || made.length > 1) && reason.trim() === '')
			if (decisions.some(isFaulty)) throw new Error('a decision needs a name and a reason')
			const name = decisions[0]?.by ?? store.settings().decider
			const roles = [...new Set(decisions.map(({ role }) => role))]
			const head = { kind: 'decide', roles, by: { name } } as const
			const operation = await store.transact(head, () => ({ put: { decisions } }))
			if (name !== store.settings().decider) await store.saveSettings({ decider: name })
			onChange('decisions', operation)
		},

		/** Withdraws decisions. */
		undecide: async ({ role, keys }: { readonly role: string; readonly keys: readonly string[] }) => {
			const decisions = keys.map((key) => decisionKey(role, key))
			const head = { kind: 'withdraw', roles: [role] } as const
			onChange('decisions', await store.transact(head, () => ({ remove: { decisions } })))
		},

		/** The decisions for a role, by candidate key. */
		decisionsFor: async (role: string): Promise<ReadonlyMap<string, Decision>> =>
			new Map(
				[...store.decisions.values()]
					.filter((decision) => decision.role === role)
					.map((decision) => [decision.candidate, decision]),
			),
	}
}
