/** What the app does once, at its start. */
export async function register() {
	if (process.env.NEXT_RUNTIME !== 'nodejs') return
	const { offerDatabaseReadings } = await import('./lib/database/readings')
	offerDatabaseReadings()
	const { startWithApp } = await import('./lib/database/start-with-app')
	await startWithApp()
	const { isWorkspaceOff } = await import('./lib/database/workspace-off')
	if (isWorkspaceOff()) return
	const { watchDisk } = await import('./lib/database/health')
	watchDisk()
	const { startRetention } = await import('./lib/retention/retention-job')
	startRetention()
	const { startMail } = await import('./lib/mail-job/mail-job')
	startMail()
	const { startWebhooks } = await import('./lib/webhooks/webhook-job')
	startWebhooks()
	const { isFirstWorker } = await import('./lib/log/is-first-worker.mjs')
	if (!isFirstWorker()) return
	const { sayIfNoJournal } = await import('./lib/journal/journal-dir')
	sayIfNoJournal()
	const { announceOwnerCommand } = await import('./lib/team-api/announce-owner-command')
	await announceOwnerCommand()
}

/** Logs a fault of a page or of a route that has not caught it; Next itself is told to be quiet. */
export async function onRequestError(error: unknown) {
	if (process.env.NEXT_RUNTIME !== 'nodejs') return
	const { log } = await import('./lib/log/log.mjs')
	log.error('A request could not be answered', { error })
}
