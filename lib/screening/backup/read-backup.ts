import '@/rules/no-eval'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import type { Records, StoredRecords } from '../database/record-store'
import { isLikeAnswer, isRecord } from '../database/shape-checks'
import type { KnownFacts } from '../model/records'
import { sanitizeCandidate, sanitizeDecision, sanitizeRole, sanitizeSheet } from '../store/sanitize-records'
import { faultIn, knownMembers, storedShapes } from '../store/stored-shapes'

export const backupFormat = 'k-visa-check-screening'
export const backupVersion = 1

/** Invalid entries of a file; `where` is the path of the first one. */
export type LeftOut = { readonly count: number; readonly where: string }

/** The content of a saved file: roles only, or everything. */
export type Backup = Records & {
	readonly keptDays: number | null
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

/** Creates a reader of a file's entries that skips and counts invalid ones. */
function entryReader(file: Readonly<Record<string, unknown>>) {
	let leftOut: LeftOut | null = null
	const leaveOut = (...where: readonly (string | number)[]) => {
		leftOut = {
			count: (leftOut?.count ?? 0) + 1,
			where: leftOut?.where ?? where.filter((at) => at !== '').join(' › '),
		}
	}
	return {
		leftOut: () => leftOut,
		entries: <N extends keyof typeof sanitizers>(name: N): StoredRecords[N][] => {
			const list = file[name] ?? []
			if (!Array.isArray(list)) {
				leaveOut(name)
				return []
			}
			return list.flatMap((entry: unknown, at) => {
				const fault = faultIn(name, entry)
				if (fault === null) {
					const read = sanitizers[name](knownMembers(name, entry as StoredRecords[N]))
					if (faultIn(name, read) === null) return [read]
				}
				leaveOut(name, at, fault ?? '')
				return []
			})
		},
	}
}

/** Reads a saved file, which may come from another version or have been modified. */
export function readBackup(text: string): Backup | BackupFault {
	let file: unknown
	try {
		file = JSON.parse(text)
	} catch {
		return { fault: 'not-ours' }
	}
	if (!isRecord(file) || file.format !== backupFormat) return { fault: 'not-ours' }
	if (typeof file.version === 'number' && file.version > backupVersion) return { fault: 'newer' }
	if (file.version !== backupVersion) return { fault: 'damaged', where: 'version' }
	const { entries, leftOut } = entryReader(file)
	const [roles, candidates] = [entries('roles'), entries('candidates')]
	const [sheets, decisions] = [entries('sheets'), entries('decisions')]
	const found = leftOut()
	if (found && roles.length + candidates.length + decisions.length === 0)
		return { fault: 'damaged', where: found.where }
	const keptDays = storedShapes.settings.keptDays(file.keptDays) ? Number(file.keptDays) : null
	return { roles, candidates, sheets, decisions, keptDays, leftOut: found }
}
