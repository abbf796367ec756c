import { canSave, databaseState } from '@/lib/database/database-state'
import { inEachWorkspace } from '@/lib/database/in-each-workspace'
import { webhookPauseSeconds } from '@/lib/limits/program-limits'
import { log } from '@/lib/log/log.mjs'

let isRunning = false

async function tell(): Promise<void> {
	if (isRunning) return
	isRunning = true
	try {
		if (!canSave(await databaseState())) return
		const { listWorkspaces } = await import('@/lib/accounts/workspaces')
		const { tellPrograms } = await import('./tell-programs')
		await inEachWorkspace(await listWorkspaces(), tellPrograms)
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
