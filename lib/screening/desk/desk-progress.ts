import { maxNotes } from '@/lib/limits/limits'
import { withAge } from '../model/age'
import { belongsTo } from '../model/belongs-to'
import type { OperationKind } from '../model/operations'
import { type DocumentId, type Progress, type SeenDocument, stagesOf } from '../model/progress'
import { randomId } from '../model/random-id'
import type { AnswerOrigin, Candidate, KnownFacts, Role } from '../model/records'
import { asAgreed, isSensitiveDocument } from '../model/sensitive'
import { withOrigins } from '../model/with-origins'
import { type AgendaEntry, agendaOf } from '../progress/agenda'
import { type BeyondEnd, beyondEnd } from '../progress/beyond-end'
import { type CandidateProgress, candidateProgress } from '../progress/candidate-progress'
import { type ProgressChange, withChange } from '../progress/change-progress'
import { movedCandidates } from '../progress/move-stages'
import { type NamesInUse, namesInUse } from '../progress/names-in-use'
import type { DeskStore } from '../store/desk-store'
import { sanitizeReason, sanitizeRole } from '../store/sanitize-records'
import type { ChangeListener } from './change-listener'

type ToChange = {
	readonly role: string
	readonly kind: Extract<OperationKind, 'stage' | 'owner' | 'dates' | 'tags' | 'ask'>
	readonly changes: readonly (ProgressChange & { readonly key: string })[]
}

type ToStage = {
	/** The opening with its new stages. */
	readonly role: Role
	/** The new stage of candidates in a stage that it no longer has. */
	readonly moves: Readonly<Record<string, string>>
}

type ToFill = {
	readonly role: string
	/** Answers by the candidate's key; those not named stay. */
	readonly changes: readonly { readonly key: string; readonly facts: KnownFacts }[]
}

type ToWrite = {
	readonly role: string
	readonly key: string
	/** The note to change; absent for a new one. */
	readonly id?: string
	/** Empty to delete the note. */
	readonly text: string
}

type ToSee = {
	readonly role: string
	readonly key: string
	readonly document: DocumentId
	readonly seen: Omit<SeenDocument, 'by'> | null
}

type Entries<M extends 'progress' | 'notes' | 'documents'> = NonNullable<Candidate[M]>

/** The candidate with changed entries of a member; without the member if no entry is left. */
function withEntries<M extends 'progress' | 'notes' | 'documents'>(
	candidate: Candidate,
	member: M,
	changed: { readonly [K in keyof Entries<M>]?: Entries<M>[K] | undefined },
): Candidate {
	const { [member]: before, ...others } = candidate
	const entries = Object.entries({ ...before, ...changed }).filter(([, entry]) => entry !== undefined)
	return (entries.length > 0
		? { ...others, [member]: Object.fromEntries(entries) }
		: others) as unknown as Candidate
}

/** The desk's methods that change and list candidates' progress. None of them changes a result or a decision. */
export function progressMethods(store: DeskStore, onChange: ChangeListener) {
	const actor = () => ({ name: store.settings().decider })
	const inRole = (role: string, key: string) => {
		const candidate = store.candidates.get(key)
		return candidate && belongsTo(candidate, role) ? candidate : null
	}

	return {
		/**
		 * Changes stages, owners, dates or tags of candidates in a role at once.
		 * @returns those with dates beyond the end of their retention and without a reason: then nothing is changed
		 * @throws for a stage that the role does not have, an invalid day, or too many tags
		 */
		changeProgress: async ({
			role,
			kind,
			changes,
		}: ToChange): Promise<{ readonly beyond: readonly BeyondEnd[] }> => {
			let beyond: readonly BeyondEnd[] = []
			const operation = await store.transact({ kind, roles: [role] }, () => {
				const of = store.roles.get(role)
				if (!of) return null
				const stages = new Set(stagesOf(of).map(({ id }) => id))
				if (changes.some(({ stage }) => stage !== undefined && !stages.has(stage)))
					throw new Error('the role has no such stage')
				const changed = changes.flatMap(({ key, ...change }) => {
					const candidate = inRole(role, key)
					if (!candidate) return []
					const after: Progress | undefined = withChange(candidate.progress?.[role] ?? {}, change)
					const worked = withEntries(candidate, 'progress', { [role]: after })
					return [{ candidate: worked, dates: change.dates }]
				})
				beyond = beyondEnd(store, changed, role)
				return beyond.length > 0 ? null : { put: { candidates: changed.map(({ candidate }) => candidate) } }
			})
			if (operation) onChange('decisions', operation)
			return { beyond }
		},

		/**
		 * Saves an opening whose stages have changed; nobody changes stage unless theirs is removed.
		 * @throws if somebody is in a removed stage and no replacement is given
		 */
		saveStages: async ({ role, moves }: ToStage): Promise<void> => {
			const after = sanitizeRole(role)
			const stages = new Set(stagesOf(after).map(({ id }) => id))
			const operation = await store.transact({ kind: 'role', roles: [role.id] }, () => {
				const before = store.roles.get(role.id) ?? after
				const candidates = movedCandidates(before, after, store.of(role.id), moves)
				if (candidates.some(({ progress }) => !stages.has(progress?.[role.id]?.stage ?? '')))
					throw new Error('the role has no such stage')
				return { put: { roles: [after], candidates } }
			})
			onChange('people', operation)
		},

		/** Enters answers for several candidates by hand, as one operation. */
		fillFacts: async ({ role, changes }: ToFill): Promise<void> => {
			const on = store.today()
			const origin: AnswerOrigin = { kind: 'hand', by: actor(), on }
			const operation = await store.transact({ kind: 'edit', roles: [role] }, () => ({
				put: {
					candidates: changes.flatMap(({ key, facts }) => {
						const before = inRole(role, key)
						if (!before) return []
						const faults = before.faults?.filter(({ fact }) => fact === null || !(fact in facts))
						const after = asAgreed({ ...before, facts: { ...before.facts, ...facts } })
						const { faults: _, ...filled } = withOrigins(after, Object.keys(facts), origin)
						return [withAge(faults && faults.length > 0 ? { ...filled, faults } : filled, on)]
					}),
				},
			}))
			onChange('people', operation)
		},

		/** Creates, changes or deletes a note about a candidate. */
		saveNote: async ({ role, key, id = randomId(), text }: ToWrite): Promise<void> => {
			const written = sanitizeReason(text)
			const operation = await store.transact({ kind: 'note', roles: [role] }, () => {
				const candidate = inRole(role, key)
				if (!candidate) return null
				const before = candidate.notes?.[id]
				if (!before && Object.keys(candidate.notes ?? {}).length >= maxNotes)
					throw new Error('too many notes')
				const at = before?.at ?? new Date().toISOString()
				const note = written === '' ? undefined : { role, at, by: before?.by ?? actor(), text: written }
				return { put: { candidates: [withEntries(candidate, 'notes', { [id]: note })] } }
			})
			if (operation) onChange('decisions', operation)
		},

		/**
		 * Records that a document was seen or is promised, or deletes that record.
		 * @throws for one about health or a criminal record, if the candidate has withdrawn their consent
		 */
		saveDocument: async ({ role, key, document, seen }: ToSee): Promise<void> => {
			const operation = await store.transact({ kind: 'document', roles: [role] }, () => {
				const candidate = inRole(role, key)
				if (!candidate) return null
				if (seen && candidate.withdrawn && isSensitiveDocument(document))
					throw new Error('the candidate has withdrawn their consent')
				const noted = seen ? { ...seen, by: actor() } : undefined
				return { put: { candidates: [withEntries(candidate, 'documents', { [document]: noted })] } }
			})
			if (operation) onChange('decisions', operation)
		},

		/** The progress of a role's candidates, by key; candidates without any are absent. */
		progressFor: async (role: string): Promise<ReadonlyMap<string, CandidateProgress>> =>
			candidateProgress(store, role),

		/** The owners and tags in use in a role, as suggestions for others. */
		namesInUse: async (role: string): Promise<NamesInUse> => namesInUse(store, role),

		/** What is due for the candidates of a role, or of all roles if null, the earliest first. */
		agendaFor: async ({ role }: { readonly role: string | null }): Promise<readonly AgendaEntry[]> =>
			agendaOf(store, role),
	}
}
