import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const prefix = 'k-visa-check-'
const backupPattern = /^k-visa-check-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/

/** The folder of a backup made at this moment. */
export const backupAt = (folder: string, at: Date) =>
	path.join(folder, `${prefix}${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`)

/**
 * Deletes all but the newest backups in a folder, and nothing else in it.
 * @returns the names of those deleted
 */
export function removeOldBackups(folder: string, keep: number): readonly string[] {
	const names = readdirSync(folder).filter((name) => backupPattern.test(name))
	const old = names.sort().slice(0, Math.max(0, names.length - keep))
	for (const name of old) rmSync(path.join(folder, name), { recursive: true })
	return old
}
