import { type Backup, backupSchema } from './backup-schema'
import { storedChecker } from './check-stored'
import type { Kept } from './kept'
import type { Candidate, Role } from './model'
import { decisionKey } from './shelf'

const format = 'k-visa-check-screening'
const version = 1

/** Why a file cannot be read in; `where` is the place of the first fault. */
export type BackupFault =
	| { readonly fault: 'not-ours' | 'newer' | 'too-large' }
	| { readonly fault: 'damaged'; readonly where: string }

/** A file with some roles alone. */
export const writeRoles = (roles: readonly Role[], savedOn: string): string =>
	JSON.stringify({ format, version, savedOn, roles }, null, '\t')

/** A file with everything; made of parts, for a hundred thousand candidates are too much for one text. */
export function writeBackup(kept: Kept, savedOn: string): Blob {
	const list = (entries: Iterable<unknown>) => {
		const parts: string[] = []
		for (const entry of entries) parts.push(parts.length > 0 ? ',\n' : '', JSON.stringify(entry))
		return parts
	}
	const head = JSON.stringify({ format, version, savedOn, keptDays: kept.settings().keptDays })
	return new Blob(
		[
			`${head.slice(0, -1)},\n"roles": [`,
			...list(kept.roles.values()),
			'],\n"candidates": [',
			...list(kept.candidates.values()),
			'],\n"sheets": [',
			...list(kept.sheets.values()),
			'],\n"decisions": [',
			...list(kept.decisions.values()),
			']}\n',
		],
		{ type: 'application/json' },
	)
}

/** Reads a file that was saved here, by whatever version and whoever may have changed it since. */
export function readBackup(text: string): Backup | BackupFault {
	let parsed: unknown
	try {
		parsed = JSON.parse(text)
	} catch {
		return { fault: 'not-ours' }
	}
	if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== format)
		return { fault: 'not-ours' }
	if ('version' in parsed && typeof parsed.version === 'number' && parsed.version > version)
		return { fault: 'newer' }
	const { success, data, error } = backupSchema.safeParse(parsed)
	if (!success) return { fault: 'damaged', where: error.issues[0]?.path.map(String).join(' › ') || 'version' }
	return data
}

/**
 * Takes what a file holds into what is kept; entries with the same key are replaced. What another version has written
 * and this one does not know is told apart, as it is of what was stored here.
 */
export async function takeIn(kept: Kept, backup: Backup): Promise<void> {
	const check = storedChecker()
	const { sheets, decisions } = backup
	const written = backup.roles as Role[]
	const roles = written.map(check.role)
	const known = new Set([...kept.roles.keys(), ...roles.map(({ id }) => id)])
	const candidates = (backup.candidates as Candidate[]).map((one) =>
		check.candidate({
			...one,
			roles: one.roles === 'all' ? one.roles : one.roles.filter((id) => known.has(id)),
		}),
	)
	for (const role of roles) kept.roles.set(role.id, role)
	for (const candidate of candidates) kept.candidates.set(candidate.key, candidate)
	for (const sheet of sheets) kept.sheets.set(sheet.id, sheet)
	for (const decision of decisions)
		kept.decisions.set(decisionKey(decision.role, decision.candidate), decision)
	await kept.write({ put: { roles, candidates, sheets, decisions } })
	kept.noteOutdated(written.filter((role, at) => roles[at] !== role))
	if (backup.keptDays !== undefined) await kept.saveSettings({ keptDays: backup.keptDays })
}
