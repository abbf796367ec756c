import { serverSecret } from '@/lib/database/server-secret'
import { findMailServer, listMailServers } from '@/lib/database/stored-mail-servers'
import { origin } from '@/lib/http/origin'
import { seal, unseal } from '@/lib/sealed/seal'
import { type MailSettings, operatorMail } from '../mail-settings'
import type { GivenMailServer, StoredMailServer } from './mail-server'

const placeOf = (workspace: string) => ({ workspace, purpose: 'mail-server-password' })

/** Encrypts the password of a workspace's mail server. */
export const sealMailPassword = (secret: string, workspace: string, text: string): string =>
	seal(secret, placeOf(workspace), text)

/** The settings by which a mail server is asked that an owner gave. */
export function settingsOf(
	{ host, port, isTls, login, sender }: GivenMailServer,
	password: string | null,
): MailSettings {
	const server = new URL(`${isTls ? 'smtps' : 'smtp'}://${host}:${port}`)
	server.username = encodeURIComponent(login ?? '')
	server.password = encodeURIComponent(login === null ? '' : (password ?? ''))
	return { server, from: sender, origin, isOfTeam: true }
}

/** The mail server that an owner has set for a workspace, and the settings by which it is asked, if they can be read. */
export async function readTeamMail(
	workspace: string,
): Promise<{ readonly stored: StoredMailServer; readonly settings: MailSettings | null } | null> {
	const row = await findMailServer(workspace)
	if (!row) return null
	const { password: sealed, workspace: _workspace, ...server } = row
	const password = sealed && unseal(await serverSecret(), placeOf(workspace), sealed)
	const isUnreadable = sealed !== null && password === null
	return {
		stored: { ...server, hasPassword: sealed !== null, isUnreadable },
		settings: isUnreadable ? null : settingsOf(server, password),
	}
}

/** By which mail server a workspace sends: the operator's or, where there is none, its own; null if it sends no mail. */
export async function mailOf(workspace: string): Promise<MailSettings | null> {
	const ofOperator = operatorMail()
	if (ofOperator || origin === '') return ofOperator
	return (await readTeamMail(workspace))?.settings ?? null
}

/** Whether a workspace sends mail. */
export const sendsMail = async (workspace: string): Promise<boolean> => (await mailOf(workspace)) !== null

/** The workspaces with a mail server of their own; none where links could not lead back here. */
export const workspacesWithMail = async (): Promise<readonly string[]> =>
	origin === '' ? [] : listMailServers()

/** Whether any workspace sends mail. */
export const isAnyMailOn = async (): Promise<boolean> =>
	operatorMail() !== null || (await workspacesWithMail()).length > 0
