import '@/rules/no-eval'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import type { KnownFacts } from '../model/records'
import type { Records, StoredRecords } from './record-store'
import { sanitizeCandidate, sanitizeDecision, sanitizeRole, sanitizeSheet } from './sanitize-records'
import { faultIn, isLikeAnswer, isRecord, knownMembers, storedShapes } from './stored-shapes'

export const backupFormat = 'k-visa-check-screening'
export const backupVersion = 1

/** Entries of a file that are none; `where` is the place of the first one. */
export type LeftOut = { readonly count: number; readonly where: string }

/** What a file that was saved here holds: roles alone, or everything. */
export type Backup = Records & {
	readonly keptDays: number | null
	readonly leftOut: LeftOut | null
}

/** Why a file cannot be read in; `where` is the place of the first fault. */
export type BackupFault =
	| { readonly fault: 'not-ours' | 'newer' | 'too-large' }
	| { readonly fault: 'damaged'; readonly where: string }

/**
 * Answers by fact, in their normal form. Those of another version of the program may be none by the facts of this one:
 * they stay as they are, to be told apart once all is read.
 */
function normalAnswers(answers: Readonly<Record<string, unknown>>): KnownFacts {
	const normal = Object.entries(answers).map(([fact, answer]) => {
		const schema = Object.hasOwn(factSchemas, fact) ? factSchemas[fact as FactId] : null
		const parsed = isLikeAnswer(answer) ? schema?.safeParse(answer) : null
		return [fact, parsed?.success ? parsed.data : answer]
	})
	return Object.fromEntries(normal)
}

/** What each entry becomes once it has been looked at. */
const taken: {
	readonly [N in keyof Records]: (entry: StoredRecords[N]) => StoredRecords[N]
} = {
	roles: (role) => sanitizeRole({ ...role, facts: normalAnswers(role.facts) }),
	candidates: (one) => sanitizeCandidate({ ...one, facts: normalAnswers(one.facts) }),
	decisions: sanitizeDecision,
	sheets: sanitizeSheet,
}

/** Reads the entries of a file one by one, so that one that is none ends nothing. */
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
		entries: <N extends keyof typeof taken>(name: N): StoredRecords[N][] => {
			const list = file[name] ?? []
			if (!Array.isArray(list)) {
				leaveOut(name)
				return []
			}
			return list.flatMap((entry: unknown, at) => {
				const fault = faultIn(name, entry)
				if (fault === null) {
					const read = taken[name](knownMembers(name, entry as StoredRecords[N]))
					if (faultIn(name, read) === null) return [read]
				}
				leaveOut(name, at, fault ?? '')
				return []
			})
		},
	}
}

/** Reads a file that was saved here, by whatever version and whoever may have changed it since. */
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
