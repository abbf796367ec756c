import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backupAt, removeOldBackups } from '@/lib/database/export/backups'

test('the newest backups stay, and whatever else lies beside them', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	const days = ['2026-11-28T17:00:00Z', '2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z']
	for (const day of days) mkdirSync(backupAt(folder, new Date(day)))
	mkdirSync(path.join(folder, 'k-visa-check-mine'))
	expect(removeOldBackups(folder, 2)).toEqual(['k-visa-check-2025-12-31T23-59-59Z'])
	expect(readdirSync(folder).sort()).toEqual([
		'k-visa-check-2026-01-01T00-00-00Z',
		'k-visa-check-2026-11-28T17-00-00Z',
		'k-visa-check-mine',
	])
	expect(removeOldBackups(folder, 2)).toEqual([])
	rmSync(folder, { recursive: true })
})
