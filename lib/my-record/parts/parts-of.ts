import { candidateMembers } from '@/lib/records/candidate'
import { namesWith } from '@/lib/records/derive/names-with'
import { dateKinds, documentIds } from '@/lib/records/shapes/options'
import { type DocumentId, stageOf, stagesOf } from '@/lib/screening/model/progress'
import type { Candidate, Decision, Role, SheetRecord } from '@/lib/screening/model/records'
import type {
	MyDecision,
	MyDocument,
	MyNote,
	MyOpening,
	MyPerson,
	MyRecord,
} from '@/lib/team-api/routes/my-record'

/** What the employer knows a candidate by. */
export const personOf = (candidate: Candidate): MyPerson =>
	Object.fromEntries(
		namesWith(candidateMembers, 'ownPage', 'person').map((name) => [name, candidate[name] ?? null]),
	) as MyPerson

function openingOf({ progress = {} }: Candidate, role: Role): MyOpening {
	const own = progress[role.id]
	const stage = stageOf(role, own)
	return {
		id: role.id,
		name: role.name,
		rulesets: role.rulesets,
		facts: role.facts,
		noSpecialRoutes: role.noSpecialRoutes === true,
		stage: stagesOf(role).find(({ id }) => id === stage)?.name ?? stage,
		owner: own?.owner ?? null,
		tags: own?.tags ?? [],
		dates: dateKinds.flatMap((kind) => {
			const date = own?.dates?.[kind]
			if (!date) return []
			const { day, time = null, reason = null, isDone = false } = date
			return [{ kind, day, time, reason, isDone }]
		}),
	}
}

/** The openings for which a candidate is considered, and their progress there. */
export const myOpeningsOf = (candidate: Candidate, roles: readonly Role[]): readonly MyOpening[] =>
	roles.map((role) => openingOf(candidate, role))

export const decisionsOf = (
	decisions: readonly Decision[],
	names: ReadonlyMap<string, string>,
): readonly MyDecision[] =>
	decisions.map(({ role, choice, by, on, reason, advice }) => ({
		opening: role,
		name: names.get(role) ?? '',
		choice,
		by,
		on,
		reason,
		advice,
	}))

/** The notes about a candidate, newest first. */
export const notesOf = ({ notes = {} }: Candidate): readonly MyNote[] =>
	Object.values(notes)
		.map(({ role, text, by, at }) => ({ opening: role, text, by: by.name, at }))
		.toSorted((a, b) => (a.at < b.at ? 1 : -1))

export const documentsOf = ({ documents = {} }: Candidate): readonly MyDocument[] =>
	documentIds.flatMap((document: DocumentId) => {
		const seen = documents[document]
		return seen ? [{ ...seen, document, by: seen.by.name }] : []
	})

/** The row as imported, without empty cells. */
export const rowOf = ({ cells = [] }: Candidate, sheet: SheetRecord | null): MyRecord['row'] =>
	cells.flatMap((cell, at) => (cell === '' ? [] : [{ heading: sheet?.headings[at] ?? '', cell }]))
