import { beforeAll, expect, test } from 'vitest'
import { markBackup } from '@/lib/database/export/mark-backup'
import { externalLogins } from '@/lib/database/logins'
import { backupWarningDays } from '@/lib/limits/mail-limits'
import { warnOfOldBackup } from '@/lib/mail-job/warn-of-old-backup'
import { founded, joined } from './team'
import type { Visit } from './visit'

let owner: Visit
let workspace = ''
const at = '2026-12-01T02:00:00.000Z'
/** So many days after the backup. */
const later = (days: number) => Date.parse(at) + days * 24 * 60 * 60 * 1000
const told = async () =>
	((await owner.ask('mails')).mails as { kind: string; to: string }[]).map(({ kind, to }) => [kind, to])

beforeAll(async () => {
	const team = await founded('owner@example.com')
	owner = team.owner
	workspace = team.workspace
	await joined(owner, 'recruiter@example.com')
})

test('owners are told of a backup that is too old, once for each time that passes, and of none that nobody made', async () => {
	await warnOfOldBackup(workspace, later(1000))
	expect(await told()).toEqual([])
	const { owner: login } = externalLogins() ?? expect.fail('No database is named')
	await markBackup(login, { at, isEncrypted: true })
	await warnOfOldBackup(workspace, later(backupWarningDays - 0.1))
	expect(await told()).toEqual([])
	for (const days of [backupWarningDays, backupWarningDays + 1, 2 * backupWarningDays - 0.1])
		await warnOfOldBackup(workspace, later(days))
	expect(await told()).toEqual([['backup-old', 'owner@example.com']])
	await warnOfOldBackup(workspace, later(2 * backupWarningDays))
	expect(await told()).toHaveLength(2)
})
