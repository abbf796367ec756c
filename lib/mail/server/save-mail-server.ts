import { inArray } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { mails } from '@/lib/database/schema/mails'
import { serverSecret } from '@/lib/database/server-secret'
import { deleteMailServer, storeMailServer } from '@/lib/database/stored-mail-servers'
import type { MailSettings } from '../mail-settings'
import type { GivenMailServer, StoredMailServer } from './mail-server'
import { readTeamMail, sealMailPassword, settingsOf } from './team-mail'

/** A mail server as it comes from the page; the password is absent for the one that is stored. */
export type NewMailServer = GivenMailServer & { readonly password?: string | null | undefined }

type Setting = {
	readonly workspace: string
	/** Who sets it. */
	readonly member: string
}

/** Whether a stored password was given for this server and login, and for no other. */
const isSameServer = (one: GivenMailServer, other: StoredMailServer) =>
	one.host === other.host && one.port === other.port && one.login === other.login && one.isTls === other.isTls

/** The settings that a page asks for; null if they would send the stored password to another server. */
export async function settingsToTry(
	workspace: string,
	{ password, ...server }: NewMailServer,
): Promise<MailSettings | null> {
	if (password !== undefined) return settingsOf(server, password)
	const before = await readTeamMail(workspace)
	if (!before?.stored.hasPassword) return settingsOf(server, null)
	if (!before.settings || !isSameServer(server, before.stored)) return null
	return settingsOf(server, decodeURIComponent(before.settings.server.password))
}

/**
 * Sets the mail server of a workspace. What waits goes out by it.
 * @returns whether it was stored: the password that is, was given for this server
 */
export async function saveMailServer(
	{ workspace, member }: Setting,
	{ password, ...server }: NewMailServer,
): Promise<boolean> {
	if (!(await settingsToTry(workspace, { ...server, password }))) return false
	await storeMailServer({
		workspace,
		...server,
		...(password !== undefined && {
			password: password === null ? null : sealMailPassword(await serverSecret(), workspace, password),
		}),
	})
	await inWorkspace(workspace, (tx) => note(tx, { actor: member, kind: 'mail-server-set', about: {} }))
	return true
}

/** Takes the mail server of a workspace away. What waits is not sent any more. */
export async function removeMailServer({ workspace, member }: Setting): Promise<void> {
	await deleteMailServer(workspace)
	await inWorkspace(workspace, async (tx) => {
		await tx
			.update(mails)
			.set({ state: 'over', sealed: null })
			.where(ownRows(tx, mails, inArray(mails.state, ['waiting', 'sending', 'refused'])))
		await note(tx, { actor: member, kind: 'mail-server-removed', about: {} })
	})
}
