import type { AuditHead } from '../protocol'
import type { TeamDatabase } from './disk/team-database'
import type { Door } from './door'

/** Where the newest entry of the audit is kept that this device has seen: as it is, whatever the server says. */
export type HeadDisk = {
	readonly read: () => Promise<AuditHead | null>
	readonly write: (head: AuditHead) => Promise<void>
}

const place = 'audit head'

export const browserHead = (database: TeamDatabase): HeadDisk => ({
	read: async () => (await database.get('notes', place)) ?? null,
	write: async (head) => void (await database.put('notes', head, place)),
})

export function memoryHead(): HeadDisk {
	let kept: AuditHead | null = null
	return {
		read: async () => kept,
		write: async (head) => {
			kept = head
		},
	}
}

/** What a device knows of the audit's end: a chain that was cut or written anew is found only against it. */
export type HeadWatch = Awaited<ReturnType<typeof watchHead>>

/** Takes up where the device was when it last saw the audit, and asks the server whether that entry is there still. */
export async function watchHead(disk: HeadDisk, door: Pick<Door, 'checkHead'>) {
	let kept = await disk.read().catch(() => null)
	let latest = kept
	let isOdd = kept !== null && !(await door.checkHead(kept))

	async function keep(head: AuditHead) {
		kept = head
		await disk.write(head).catch(() => {})
	}
	return {
		/** The entry that this device has seen and the server no longer has, until somebody has looked. */
		missing: (): AuditHead | null => (isOdd ? kept : null),
		/** The number of the newest entry that the server is known to have. */
		newest: (): number => latest?.number ?? 0,
		/** Looks at the newest entry that the server has now. */
		see: async (head: AuditHead): Promise<void> => {
			latest = head
			if (isOdd) return
			if (kept === null || head.number > kept.number) return keep(head)
			if (head.number < kept.number || head.hash !== kept.hash) isOdd = !(await door.checkHead(kept))
		},
		/** Goes on from what the server has now. */
		accept: async (): Promise<void> => {
			isOdd = false
			if (latest) await keep(latest)
		},
	}
}
