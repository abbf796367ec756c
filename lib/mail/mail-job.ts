import { isDiskFull } from '@/lib/database/disk-space'
import { log } from '@/lib/log/log.mjs'
import { serverDay } from '@/lib/my-record/server-day'
import { isMailOn } from './mail-settings'
import { inEveryWorkspace, sendWaiting } from './queue/send-waiting'

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

/** Warns of a full disk, and sends what is due. */
const send = () =>
	run('send', async () => {
		const isFull = await isDiskFull()
		const { warnOwners } = await import('./occasions/warn-owners')
		await inEveryWorkspace(async (workspace) => {
			if (isFull) await warnOwners(workspace, { kind: 'disk-full' }, serverDay())
			await sendWaiting(workspace)
		})
	})

const tell = () =>
	run('tell', async () => {
		const { remindOfRequests } = await import('./occasions/remind-of-requests')
		await inEveryWorkspace((workspace) => remindOfRequests(workspace))
	})

/** Sends mail in the background, if there is a mail server. Several servers may do so: each mail is claimed by one of them. */
export function startMail(): void {
	if (!isMailOn()) return
	setInterval(send, sendPause).unref()
	setTimeout(tell, sendPause).unref()
	setInterval(tell, tellPause).unref()
}
