import { deleteDB } from 'idb'
import { browserDisk, teamDatabase } from './vault'

/**
 * How many parts of changes of a member wait on this device to be sent, without their key: asked before somebody signs out.
 */
export async function waitingHere(workspace: string, member: string): Promise<number> {
	try {
		const disk = await browserDisk(workspace, member)
		const entries = await disk.entries()
		disk.close()
		return entries.filter(([place]) => place.startsWith('batch ')).length
	} catch {
		return 0
	}
}

/** Erases everything that a member of a workspace has on this device, what was not sent included. */
export const eraseHere = (workspace: string, member: string): Promise<void> =>
	deleteDB(teamDatabase(workspace, member))
