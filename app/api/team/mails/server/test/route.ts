import { randomUUID } from 'node:crypto'
import { memberLocale } from '@/lib/accounts/members/member-locale'
import { methods } from '@/lib/api/methods'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { origin } from '@/lib/http/origin'
import { operatorMail } from '@/lib/mail/mail-settings'
import { mailLocale } from '@/lib/mail/queue/add-mail'
import { settingsToTry } from '@/lib/mail/server/save-mail-server'
import { tryMailServer } from '@/lib/mail/server/try-mail-server'
import { writeMail } from '@/lib/mail/write-mail'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { tryMailServerBody } from '@/lib/team-api/routes/mail-bodies'
import { tryMailServerRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(tryMailServerRoute, tryMailServerBody, async ({ session, body }) => {
	const { workspace, member } = session
	if (operatorMail() || origin === '') return refuse('not-found')
	const settings = await settingsToTry(workspace, body)
	if (!settings) return refuse('mail-password')
	const locale = mailLocale(await memberLocale(workspace, member.id))
	const written = writeMail({ kind: 'test' }, locale, origin)
	await inWorkspace(workspace, (tx) => note(tx, { actor: member.id, kind: 'mail-tested', about: {} }))
	return answerWith(await tryMailServer(settings, { ...written, to: member.email, id: randomUUID() }))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
