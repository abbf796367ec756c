import { log } from '@/lib/log/log.mjs'
import type { Delivery } from '../delivery'
import type { MailSettings } from '../mail-settings'
import { sendMail } from '../send-mail'
import { mailOf } from '../server/team-mail'
import { writeMail } from '../write-mail'
import { contentOf, mailLocale } from './add-mail'
import { type ClaimedMail, claimMail, endMail, endOldMails, settleMail } from './claim-mail'

/** Sends one mail. Whoever is killed between the server's yes and the note of it sends it again: under the same id. */
async function sendOne(settings: MailSettings, claimed: ClaimedMail): Promise<Delivery | null> {
	const content = await contentOf(claimed)
	if (!content) {
		await endMail(claimed)
		return null
	}
	const written = writeMail(content, mailLocale(claimed.locale), settings.origin)
	const delivery = await sendMail(settings, { ...written, to: claimed.recipient, id: claimed.mail })
	await settleMail(claimed, delivery)
	if (delivery.state !== 'sent') log.warn(`A mail was not taken: ${delivery.fault}, ${delivery.state}.`)
	return delivery
}

/** Whether other mails would fail as well: by the server or the way to it, and not by the mail. */
const isOfServer = (delivery: Delivery | null): boolean =>
	delivery?.state === 'later' && delivery.fault !== 'not-now'

/** Sends what is due in a workspace, one mail after the other, until the mail server fails: then the others wait a minute. */
export async function sendWaiting(workspace: string): Promise<void> {
	const settings = await mailOf(workspace)
	if (!settings) return
	for (let next = await claimMail(workspace); next; next = await claimMail(workspace))
		if (isOfServer(await sendOne(settings, next))) break
	await endOldMails(workspace)
}

/** Sends what has just been added to a workspace, without anybody waiting for it. */
export function sendSoon(workspace: string): void {
	sendWaiting(workspace).catch((error: unknown) => log.error('Mail:', { error }))
}
