import { existsSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { type AnyTransaction, enterWorkspace } from '@/lib/database/database'
import { importDatabase } from '@/lib/database/export/import-database'
import type { Manifest } from '@/lib/database/export/manifest'
import type { Logins } from '@/lib/database/logins'
import { journalDir } from '@/lib/journal/journal-dir'
import { type Endings, readJournal } from '@/lib/journal/read-journal'
import { type EndedSessions, endEverySession, forgetEveryDevice } from './end-sessions'
import { type ReplayReport, replayJournal } from './replay-journal'

/** What a restore has done. */
export type RestoreReport = EndedSessions & {
	readonly manifest: Manifest
	/** The folders and the number of lines of the journals that were read. */
	readonly journals: readonly string[]
	readonly lines: number
	/** What was done again, by workspace. */
	readonly workspaces: readonly (ReplayReport & { readonly workspace: string })[]
}

/** Brings a workspace up to date, and notes in its audit that it was restored. */
async function finishWorkspace(
	bare: AnyTransaction,
	workspace: string,
	{ endings, manifest }: { readonly endings: Endings; readonly manifest: Manifest },
) {
	const tx = await enterWorkspace(bare, workspace)
	const invitations = await forgetEveryDevice(tx)
	const replayed = await replayJournal(tx, { workspace, endings })
	const { members, candidates: erased, consents: withdrawn, links } = replayed
	const about = { backup: manifest.at, removed: members.length, erased, withdrawn, links }
	await note(tx, { actor: null, kind: 'restored', about })
	return { invitations, replayed: { workspace, ...replayed } }
}

type Restoring = {
	/** Folders of journals; if absent, the server's own. */
	readonly journals?: readonly string[] | undefined
	/** The file with the keys that open an encrypted backup. */
	readonly identity?: string | undefined
}

/** The folders to read: those that are named, or else the server's own if there is one. */
function foldersOf(named: readonly string[] | undefined): readonly string[] {
	const own = journalDir()
	return named ?? (own !== null && existsSync(own) ? [own] : [])
}

/**
 * Replaces the database by a backup, in one transaction: everything in the backup, without its sessions, and without what the
 * journals say has ended since.
 * @throws Refusal if backup or journal is damaged
 */
export async function restoreDatabase(
	logins: Logins,
	folder: string,
	{ journals: named, identity }: Restoring = {},
): Promise<RestoreReport> {
	const journals = foldersOf(named)
	const endings = await readJournal(journals)
	const { manifest, finished } = await importDatabase(logins, folder, {
		replaces: true,
		identity,
		finish: async (tx, manifest) => {
			const sessions = await endEverySession(tx)
			const { rows } = await tx.execute<{ workspace: string }>(sql`
				select workspace from team.workspaces order by workspace`)
			const ends = []
			for (const { workspace } of rows) ends.push(await finishWorkspace(tx, workspace, { endings, manifest }))
			return {
				sessions,
				invitations: ends.reduce((sum, { invitations }) => sum + invitations, 0),
				workspaces: ends.map(({ replayed }) => replayed),
			}
		},
	})
	return {
		manifest,
		journals,
		lines: endings.lines,
		...(finished ?? { sessions: 0, invitations: 0, workspaces: [] }),
	}
}
