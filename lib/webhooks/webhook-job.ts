import { databaseState } from '@/lib/database/database-state'
import { webhookPauseSeconds } from '@/lib/limits/program-limits'
import { log } from '@/lib/log/log.mjs'

let isRunning = false

async function tell(): Promise<void> {
	if (isRunning) return
	isRunning = true
	try {
		if ((await databaseState()) !== 'ok') return
		const { listWorkspaces } = await import('@/lib/accounts/workspaces')
		const { tellPrograms } = await import('./tell-programs')
		for (const workspace of await listWorkspaces()) await tellPrograms(workspace)
	} catch (error) {
		log.error('Webhooks:', { error })
	} finally {
		isRunning = false
	}
}

/** Tells programs of changes in the background. */
export function startWebhooks(): void {
	setInterval(tell, webhookPauseSeconds * 1000).unref()
}
