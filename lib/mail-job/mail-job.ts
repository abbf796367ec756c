import { canSave, databaseState } from '@/lib/database/database-state'
import { isDiskFull } from '@/lib/database/disk-space'
import { inEachWorkspace } from '@/lib/database/in-each-workspace'
import { origin } from '@/lib/http/origin'
import { log } from '@/lib/log/log.mjs'
import { operatorMail } from '@/lib/mail/mail-settings'
import { serverDay } from '@/lib/my-record/server-day'

/** Milliseconds between two looks at what waits, and at what there is to tell. */
const sendPause = 60 * 1000
const tellPause = 60 * 60 * 1000

/** Never two at once of the same kind in one process. */
const running = new Set<string>()

async function run(name: string, job: () => Promise<void>): Promise<void> {
	if (running.has(name)) return
	running.add(name)
	await job().catch((error: unknown) => log.error('Mail:', { error }))
	running.delete(name)
}

/** The workspaces that send mail. */
async function mailing(): Promise<readonly string[]> {
	if (operatorMail()) return (await import('@/lib/accounts/workspaces')).listWorkspaces()
	return (await import('@/lib/mail/server/team-mail')).workspacesWithMail()
}

/** Does something in every workspace that sends mail, if the database can be written to. */
async function inEveryWorkspace(does: (workspace: string) => Promise<void>): Promise<void> {
	if (canSave(await databaseState())) await inEachWorkspace(await mailing(), does)
}

/** Warns of a full disk, and sends what is due. */
const send = () =>
	run('send', async () => {
		const isFull = await isDiskFull()
		const { warnOwners } = await import('@/lib/mail/queue/warn-owners')
		const { sendWaiting } = await import('@/lib/mail/queue/send-waiting')
		await inEveryWorkspace(async (workspace) => {
			if (isFull) await warnOwners(workspace, { kind: 'disk-full' }, serverDay())
			await sendWaiting(workspace)
		})
	})

const tell = () =>
	run('tell', async () => {
		const { remindOfRequests } = await import('@/lib/my-record/team/remind-of-requests')
		const { warnOfOldBackup } = await import('./warn-of-old-backup')
		await inEveryWorkspace(async (workspace) => {
			await remindOfRequests(workspace)
			await warnOfOldBackup(workspace)
		})
	})

/** Sends mail in the background, where a mail server is set and links lead back here. Several servers may do so: each mail is claimed by one of them. */
export function startMail(): void {
	if (origin === '') return
	setInterval(send, sendPause).unref()
	setTimeout(tell, sendPause).unref()
	setInterval(tell, tellPause).unref()
}
