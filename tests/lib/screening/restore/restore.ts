import type { Desk } from '@/lib/screening/desk/desk'
import type { RestoreChoices } from '@/lib/screening/restore/restore-choices'

/** The text as a file that somebody has chosen. */
export const asFile = (saved: string | Blob): File => new File([saved], 'backup.json')

/** Reads a file and takes in what is chosen of it, as the page does. */
export async function restore(desk: Desk, saved: string | Blob, choices: RestoreChoices = {}) {
	const read = await desk.readFile({ file: asFile(saved) })
	if ('fault' in read) return read
	const restored = await desk.restore({ read: read.read, choices })
	await desk.importSeen()
	const { deleted, withheld } = read.summary
	return { ...restored, leftOut: read.leftOut, deleted, withheld }
}
