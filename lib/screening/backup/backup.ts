import type { StoredRecords, StoreName } from '../database/record-store'
import type { Planned } from '../log/assemble-operation'
import { withAge } from '../model/age'
import type { Role } from '../model/records'
import { storedChecker } from '../store/check-stored'
import type { DeskStore } from '../store/desk-store'
import { knownMembers } from '../store/stored-shapes'
import { type Backup, backupFormat, backupVersion } from './read-backup'

/** The text of a file with roles only. */
export const writeRoles = (roles: readonly Role[], savedOn: string): string =>
	JSON.stringify({ format: backupFormat, version: backupVersion, savedOn, roles }, null, '\t')

/** A file with everything, built from parts because a hundred thousand candidates are too much for one string. */
export function writeBackup(store: DeskStore, savedOn: string): Blob {
	const list = <N extends StoreName>(name: N, entries: Iterable<StoredRecords[N]>) => {
		const parts: string[] = []
		for (const entry of entries)
			parts.push(parts.length > 0 ? ',\n' : '', JSON.stringify(knownMembers(name, entry)))
		return parts
	}
	const head = JSON.stringify({
		format: backupFormat,
		version: backupVersion,
		savedOn,
		keptDays: store.settings().keptDays,
	})
	return new Blob(
		[
			`${head.slice(0, -1)},\n"roles": [`,
			...list('roles', store.roles.values()),
			'],\n"candidates": [',
			...list('candidates', store.candidates.values()),
			'],\n"sheets": [',
			...list('sheets', store.sheets.values()),
			'],\n"decisions": [',
			...list('decisions', store.decisions.values()),
			']}\n',
		],
		{ type: 'application/json' },
	)
}

/**
 * What a backup would put in the store; entries with the same key are replaced. Answers that are invalid in this version
 * become faults, just as when stored data is loaded.
 */
export function planRestore(store: DeskStore, backup: Backup): Planned {
	const check = storedChecker()
	const on = store.today()
	const { sheets, decisions } = backup
	const roles = backup.roles.map(check.role)
	const known = new Set([...store.roles.keys(), ...roles.map(({ id }) => id)])
	const candidates = backup.candidates.map((one) => {
		const roles = one.roles === 'all' ? one.roles : one.roles.filter((id) => known.has(id))
		return withAge(check.candidate({ ...one, roles }), on)
	})
	return { put: { roles, candidates, sheets, decisions } }
}

/** The roles of a backup of which parts are no longer valid. */
export const outdatedIn = ({ roles }: Backup): readonly Role[] => {
	const check = storedChecker()
	return roles.filter((role) => check.role(role) !== role)
}
