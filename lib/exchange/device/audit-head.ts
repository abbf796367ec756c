import type { AuditHead } from '../protocol'
import type { ServerClient } from './client/server-client'
import type { TeamDatabase } from './disk/team-database'

/** Where the newest audit entry that this device has seen is stored, independently of the server. */
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

/** What a device knows of the end of the audit chain: only by comparing with it can a cut or rewritten chain be detected. */
export type HeadWatch = Awaited<ReturnType<typeof watchHead>>

/** Continues from the last audit entry this device saw, and asks the server whether it is still there. */
export async function watchHead(disk: HeadDisk, server: Pick<ServerClient, 'checkHead'>) {
	let kept = await disk.read().catch(() => null)
	let latest = kept
	let isGone = kept !== null && !(await server.checkHead(kept))

	async function keep(head: AuditHead) {
		kept = head
		await disk.write(head).catch(() => {})
	}
	return {
		/** The entry that this device has seen and the server no longer has, until somebody accepts it. */
		missing: (): AuditHead | null => (isGone ? kept : null),
		/** The number of the server's newest known entry. */
		newest: (): number => latest?.number ?? 0,
		/** Compares with the server's current newest entry. */
		see: async (head: AuditHead): Promise<void> => {
			latest = head
			if (isGone) return
			if (kept === null || head.number > kept.number) return keep(head)
			if (head.number < kept.number || head.hash !== kept.hash) isGone = !(await server.checkHead(kept))
		},
		/** Continues from the server's current entry. */
		accept: async (): Promise<void> => {
			isGone = false
			if (latest) await keep(latest)
		},
	}
}
