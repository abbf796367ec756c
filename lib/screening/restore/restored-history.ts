import { maxChunkEntries } from '@/lib/limits/limits'
import { candidateIn, historyOf } from '../backup/history-of'
import type { BackupHistory } from '../backup/read-backup'
import type { DeskLog } from '../log/desk-log'
import type { Patch, PatchChunk } from '../model/operations'
import type { Candidate } from '../model/records'
import { withoutSensitive } from '../model/sensitive'

type Restoring = {
	readonly log: DeskLog
	/** The key under which a person in the file is stored afterwards; undefined if they are not stored. */
	readonly keyOf: (theirs: string) => string | undefined
	/** Whether a person was deleted here and is not brought back. */
	readonly isRemoved: (theirs: string) => boolean
	/** Whether a person is new here. */
	readonly isFresh: (key: string) => boolean
	/** Whether a person's sensitive answers must not be stored here. */
	readonly isWithdrawn: (key: string) => boolean
	/** Whether operations keep their numbers, so that they can be undone here. */
	readonly keepsNumbers: boolean
}

/** A patch without sensitive answers. */
const redacted = ({ before, after, ...patch }: Patch): Patch =>
	({
		...patch,
		...(before && { before: withoutSensitive(before as Partial<Candidate>, null) }),
		...(after && { after: withoutSensitive(after as Partial<Candidate>, null) }),
	}) as Patch

/** A chunk of an operation's patches, under the keys that people have here. */
function underOwnKeys(
	{ created, patches, ...chunk }: PatchChunk,
	{ keyOf, isWithdrawn }: Pick<Restoring, 'keyOf' | 'isWithdrawn'>,
): PatchChunk {
	const own = (key: string) => keyOf(key) ?? key
	const ownDecision = (key: string) => {
		const at = key.indexOf(' ') + 1
		return key.slice(0, at) + own(key.slice(at))
	}
	return {
		...chunk,
		created: {
			...created,
			...(created.candidates && { candidates: created.candidates.map(own) }),
			...(created.decisions && { decisions: created.decisions.map(ownDecision) }),
		},
		patches: patches.map((patch): Patch => {
			const { store, key, into } = patch
			const mine = store === 'roles' ? key : store === 'candidates' ? own(key) : ownDecision(key)
			const moved = { ...patch, key: mine, ...(into !== undefined && { into: own(into) }) }
			return store === 'candidates' && isWithdrawn(moved.into ?? mine) ? redacted(moved) : moved
		}),
	}
}

/** The patches of a chunk about new people, merged into the same chunk here; null if there are none. */
function added(
	mine: PatchChunk | undefined,
	theirs: PatchChunk,
	isFresh: Restoring['isFresh'],
): PatchChunk | null {
	const known = new Set(mine?.patches.map(({ store, key }) => `${store} ${key}`))
	const patches = theirs.patches.filter((patch) => {
		const candidate = candidateIn(patch)
		return candidate !== null && isFresh(patch.into ?? candidate) && !known.has(`${patch.store} ${patch.key}`)
	})
	const before = new Set(mine?.created.candidates)
	const created = (theirs.created.candidates ?? []).filter((key) => isFresh(key) && !before.has(key))
	if (patches.length + created.length === 0) return null
	const all = {
		...theirs,
		created: { ...mine?.created, candidates: [...before, ...created] },
		patches: [...(mine?.patches ?? []), ...patches],
	}
	return all.patches.length > maxChunkEntries || all.created.candidates.length > maxChunkEntries ? null : all
}

/**
 * The history of a file as restored: only about people who are stored afterwards, and read-only, unless the
 * operations keep their numbers. To operations that exist here, only patches about new people are added.
 */
export async function restoredHistory(history: BackupHistory, restoring: Restoring): Promise<BackupHistory> {
	if (history.operations.length === 0) return history
	const { log, isFresh, keepsNumbers } = restoring
	const { operations, patches } = await historyOf(history, restoring)
	const here = new Set((await log.operations()).map(({ id }) => id))
	const fresh = operations.filter(({ id }) => !here.has(id))
	const chunks: PatchChunk[] = []
	for (const chunk of patches) {
		const theirs = underOwnKeys(chunk, restoring)
		if (!here.has(theirs.operation)) chunks.push(theirs)
		else {
			let mine: PatchChunk | undefined
			for await (const one of log.chunks(theirs.operation)) if (one.part === theirs.part) mine = one
			const more = added(mine, theirs, isFresh)
			if (more) chunks.push(more)
		}
	}
	return {
		operations: keepsNumbers ? fresh : fresh.map((operation) => ({ ...operation, sequence: 0 })),
		patches: chunks,
	}
}
