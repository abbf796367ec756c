import '@/rules/no-eval'
import type { OwnVersions } from '@/lib/active-rules/rulesets'
import { hasTooManyValues } from '@/lib/limits/count-values'
import { maxBackupBytes, maxBackupValues } from '@/lib/limits/limits'
import { faultIn, filedMembers } from '@/lib/records/derive/stored-checks'
import { settingsMembers } from '@/lib/records/settings'
import { areVersions } from '@/lib/records/shapes/parameter-shapes'
import { isLikeAnswer, isRecord } from '@/lib/records/shapes/shape-checks'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import type { Records, StoredRecords } from '../database/record-store'
import { isChunk, isOperation } from '../log/log-shapes'
import type { Operation, PatchChunk } from '../model/operations'
import type { KnownFacts } from '../model/records'
import { sanitizeCandidate, sanitizeDecision, sanitizeRole, sanitizeSheet } from '../store/sanitize-records'
import { isSoundPatch } from './patch-shapes'
import { sanitizeChunk, sanitizeOperation } from './sanitize-history'

export const backupFormat = 'k-visa-check-screening'
/** Version 2 added the history: what was done, and what it changed. */
export const backupVersion = 2

/** Invalid entries of a file; `where` is the path of the first one. */
export type LeftOut = { readonly count: number; readonly where: string }

/** What was done on the device that a file comes from. */
export type BackupHistory = {
	readonly operations: readonly Operation[]
	readonly patches: readonly PatchChunk[]
}

/** The content of a saved file: roles only, or everything. */
export type Backup = Records & {
	readonly history: BackupHistory
	readonly keptDays: number | null
	/** The versions of rule sets that its list has applied; of a file from before they were noted, none. */
	readonly versions: OwnVersions
	readonly leftOut: LeftOut | null
}

/** Why a file cannot be restored; `where` is the path of the first fault. */
export type BackupFault =
	| { readonly fault: 'not-ours' | 'newer' | 'too-large' }
	| { readonly fault: 'damaged'; readonly where: string }

/**
 * Normalises answers by fact. Answers of another version may be invalid in this one: they are left unchanged, to be
 * revalidated on restore.
 */
function normalAnswers(answers: Readonly<Record<string, unknown>>): KnownFacts {
	const normal = Object.entries(answers).map(([fact, answer]) => {
		const schema = Object.hasOwn(factSchemas, fact) ? factSchemas[fact as FactId] : null
		const parsed = isLikeAnswer(answer) ? schema?.safeParse(answer) : null
		return [fact, parsed?.success ? parsed.data : answer]
	})
	return Object.fromEntries(normal)
}

/** Sanitises the entries of each store. */
const sanitizers: {
	readonly [N in keyof Records]: (entry: StoredRecords[N]) => StoredRecords[N]
} = {
	roles: (role) => sanitizeRole({ ...role, facts: normalAnswers(role.facts) }),
	candidates: (one) => sanitizeCandidate({ ...one, facts: normalAnswers(one.facts) }),
	decisions: sanitizeDecision,
	sheets: sanitizeSheet,
}

type Part = string | number

/** Creates a reader of a file's entries that skips and counts invalid ones. */
function entryReader(file: Readonly<Record<string, unknown>>) {
	let leftOut: LeftOut | null = null
	const leaveOut = (...where: readonly Part[]) => {
		leftOut = {
			count: (leftOut?.count ?? 0) + 1,
			where: leftOut?.where ?? where.filter((at) => at !== '').join(' › '),
		}
	}
	/** The entries of the list with a name; `read` returns a valid entry, or where an invalid one is at fault. */
	function listed<T>(name: string, read: (entry: unknown) => { readonly entry: T } | readonly Part[]): T[] {
		const list = file[name] ?? []
		if (!Array.isArray(list)) {
			leaveOut(name)
			return []
		}
		return list.flatMap((entry: unknown, at) => {
			const one = read(entry)
			if ('entry' in one) return [one.entry]
			leaveOut(name, at, ...one)
			return []
		})
	}

	function history(): BackupHistory {
		const operations = listed('operations', (entry) =>
			isOperation(entry) ? { entry: sanitizeOperation(entry) } : [],
		)
		const known = new Map(operations.map((operation) => [operation.id, operation]))
		const patches = listed('patches', (entry) => {
			if (!isChunk(entry) || !known.has(entry.operation)) return []
			const at = entry.patches.findIndex((patch) => !isSoundPatch(patch))
			return at < 0 ? { entry: sanitizeChunk(entry) } : ['patches', at]
		})
		return { operations: [...known.values()], patches }
	}

	return {
		leftOut: () => leftOut,
		entries: <N extends keyof typeof sanitizers>(name: N): StoredRecords[N][] =>
			listed(name, (entry) => {
				const fault = faultIn(name, entry)
				if (fault !== null) return [fault]
				const read = sanitizers[name](filedMembers(name, entry as StoredRecords[N]))
				return faultIn(name, read) === null ? { entry: read } : []
			}),
		history,
	}
}

/** Reads a saved file, which may come from another version or have been modified. */
export async function readBackup(
	saved: Pick<Blob, 'size' | 'text'>,
	maxValues = maxBackupValues,
): Promise<Backup | BackupFault> {
	if (saved.size > maxBackupBytes) return { fault: 'too-large' }
	const text = await saved.text()
	let file: unknown
	try {
		file = JSON.parse(text)
	} catch {
		return { fault: 'not-ours' }
	}
	if (hasTooManyValues(file, text.length, maxValues)) return { fault: 'too-large' }
	if (!isRecord(file) || file.format !== backupFormat) return { fault: 'not-ours' }
	const { version } = file
	if (typeof version === 'number' && version > backupVersion) return { fault: 'newer' }
	if (version !== 1 && version !== backupVersion) return { fault: 'damaged', where: 'version' }
	const { entries, history, leftOut } = entryReader(file)
	const [roles, candidates] = [entries('roles'), entries('candidates')]
	const [sheets, decisions] = [entries('sheets'), entries('decisions')]
	const done = version === 1 ? { operations: [], patches: [] } : history()
	const found = leftOut()
	if (found && roles.length + candidates.length + decisions.length === 0)
		return { fault: 'damaged', where: found.where }
	const keptDays = settingsMembers.keptDays.shape(file.keptDays) ? Number(file.keptDays) : null
	const versions = areVersions(file.versions) ? (file.versions as OwnVersions) : {}
	return { roles, candidates, sheets, decisions, history: done, keptDays, versions, leftOut: found }
}
