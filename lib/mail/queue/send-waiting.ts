import { log } from '@/lib/log/log.mjs'
import { mailSettings } from '../mail-settings'
import { sendMail } from '../send-mail'
import { writeMail } from '../write-mail'
import { contentOf, mailLocale } from './add-mail'
import { type ClaimedMail, claimMail, endMail, endOldMails, settleMail } from './claim-mail'

type Settings = NonNullable<ReturnType<typeof mailSettings>>

/** Sends one mail. Whoever is killed between the server's yes and the note of it sends it again: under the same id. */
async function sendOne(settings: Settings, claimed: ClaimedMail): Promise<void> {
	const content = await contentOf(claimed)
	if (!content) return endMail(claimed)
	const written = writeMail(content, mailLocale(claimed.locale), settings.origin)
	const delivery = await sendMail(settings, { ...written, to: claimed.recipient, id: claimed.mail })
	await settleMail(claimed, delivery)
	if (delivery.state !== 'sent') log.warn(`A mail was not taken: ${delivery.fault}, ${delivery.state}.`)
}

/** Sends what is due in a workspace, one mail after the other. */
export async function sendWaiting(workspace: string): Promise<void> {
	const settings = mailSettings()
	if (!settings) return
	for (let next = await claimMail(workspace); next; next = await claimMail(workspace))
		await sendOne(settings, next)
	await endOldMails(workspace)
}

/** Sends what has just been added to a workspace, without anybody waiting for it. */
export function sendSoon(workspace: string): void {
	sendWaiting(workspace).catch((error: unknown) => log.error('Mail:', { error }))
}
