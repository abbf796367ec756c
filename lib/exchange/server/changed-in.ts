import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { maxChangesShown } from '@/lib/limits/exchange-limits'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Role } from '@/lib/screening/model/records'
import type { ChangedInEntry } from '@/lib/team-api/routes/audit'
import type { ExchangedRecords, ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import type { SignedInMember } from './member'
import { readVisibleEntries } from './read-entries'
import { repeatableRead } from './repeatable-read'
import { readView } from './view/read-view'
import { type MemberView, openingsKnown } from './view/view'
import { sees, type VisibleOpenings } from './view/visible'

/** Records of a store that a member sees, by key. */
async function seenOf<N extends ExchangedStore>(
	tx: Transaction,
	view: MemberView,
	{ store, keys }: { readonly store: N; readonly keys: Iterable<string> },
): Promise<ReadonlyMap<string, ExchangedRecords[N]>> {
	const named = Array.from(new Set(keys), (key) => ({ store, key }))
	const found = await readVisibleEntries(tx, named, view)
	return new Map(
		named.flatMap(({ key }) => {
			const value = found.get(recordName({ store, key }))?.value
			return value ? [[key, value as ExchangedRecords[N]] as const] : []
		}),
	)
}

/** The keys of the parts of the history that came with the change of an entry. */
async function chunksOf(tx: Transaction, number: number): Promise<readonly string[]> {
	const { rows } = await tx.execute<{ key: string }>(sql`
		select c.key from team.audit as a
		join team.changes as c on c.workspace = ${tx.workspace} and c.first_change = a.change and c.store = 'patches'
		where a.workspace = ${tx.workspace} and a.number = ${number}
		order by c.key limit ${maxChangesShown}`)
	return rows.map(({ key }) => key)
}

/** An operation without the openings that a member does not see. */
const seenPart = (operation: Operation, visible: VisibleOpenings): Operation => ({
	...operation,
	roles: operation.roles === 'all' ? 'all' : operation.roles.filter((one) => sees(visible, [one])),
})

/** The candidate whom a patch is about; none for one of an opening. */
const candidateOf = ({ store, key }: Patch) =>
	store === 'candidates' ? [key] : store === 'decisions' ? [key.split(' ')[1] ?? ''] : []

/** The opening that a patch is about; none for one of a candidate. */
const openingOf = ({ store, key }: Patch) =>
	store === 'roles' ? [key] : store === 'decisions' ? [key.split(' ')[0] ?? ''] : []

/**
 * What changed with an entry of the audit, value by value, as far as the member sees it and it is kept: what was deleted for
 * good is in no history.
 */
export const changedIn = ({ workspace, member }: SignedInMember, number: number): Promise<ChangedInEntry> =>
	inWorkspace(
		workspace,
		async (tx) => {
			const view = await readView(tx, member)
			const seen = await seenOf(tx, view, { store: 'patches', keys: await chunksOf(tx, number) })
			const chunks = [...seen.values()] as readonly PatchChunk[]
			const operations = await seenOf(tx, view, {
				store: 'operations',
				keys: chunks.map(({ operation }) => operation),
			})
			const all = chunks.flatMap(({ operation: id, patches }) => {
				const operation = operations.get(id) as Operation | undefined
				return operation
					? patches.map((patch) => ({ operation: seenPart(operation, openingsKnown(view)), patch }))
					: []
			})
			const shown = all.slice(0, maxChangesShown)
			const people = await seenOf(tx, view, {
				store: 'candidates',
				keys: shown.flatMap(({ patch }) => candidateOf(patch)),
			})
			const roles = await seenOf(tx, view, {
				store: 'roles',
				keys: shown.flatMap(({ patch }) => openingOf(patch)),
			})
			const nameOf = (patch: Patch) => {
				const [key] = candidateOf(patch)
				if (key === undefined) return (roles.get(patch.key) as Role | undefined)?.name ?? ''
				const person = people.get(key) as Candidate | undefined
				return person?.name || person?.id || ''
			}
			return {
				changes: shown.map((one) => ({ ...one, name: nameOf(one.patch) })),
				more: all.length - shown.length,
				openings: [...(roles.values() as Iterable<Role>)].map(({ id, name, stages }) => ({
					id,
					name,
					stages: (stages ?? []).map((stage) => ({ id: stage.id, name: stage.name ?? '' })),
				})),
			}
		},
		repeatableRead,
	)
