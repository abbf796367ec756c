import { connectionState } from './connection-state'
import { isWorkspaceOff } from './workspace-off'

/** Milliseconds a database has to answer before it counts as unreachable. */
const answerMilliseconds = 2000

async function answers(): Promise<'ok' | 'away'> {
	try {
		const opened = await connectionState().opening
		await opened?.app.query('select')
		return opened ? 'ok' : 'away'
	} catch {
		return 'away'
	}
}

/** Whether the database answers. `off`: no workspace has been made yet, or `WORKSPACE=off`. Starts and loads nothing. */
export async function databaseState(): Promise<'ok' | 'away' | 'off'> {
	const { opening, failure } = connectionState()
	if (isWorkspaceOff() || (!opening && !failure)) return 'off'
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<'away'>((resolve) => {
		timer = setTimeout(resolve, answerMilliseconds, 'away')
	})
	const state = await Promise.race([answers(), late])
	clearTimeout(timer)
	connectionState().answered = state === 'ok'
	return state
}
