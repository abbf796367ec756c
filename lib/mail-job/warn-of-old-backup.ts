import { inWorkspace } from '@/lib/database/database'
import { backedUpAt } from '@/lib/database/export/mark-backup'
import { backupWarningDays } from '@/lib/limits/mail-limits'
import { warnOwners } from '@/lib/mail/queue/warn-owners'

const day = 24 * 60 * 60 * 1000

/**
 * Warns the owners of a workspace whose newest backup is too old, and again after as long. Where this program has made none,
 * it does not know of any, and says nothing: another one may.
 */
export async function warnOfOldBackup(workspace: string, time = Date.now()): Promise<void> {
	const mark = await inWorkspace(workspace, backedUpAt)
	if (!mark) return
	const days = Math.floor((time - Date.parse(mark.at)) / day)
	const times = Math.floor(days / backupWarningDays)
	if (times > 0) await warnOwners(workspace, { kind: 'backup-old', days }, `${mark.at} ${times}`)
}
