import { isProven } from '@/lib/accounts/company/is-proven'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { origin } from '@/lib/http/origin'
import { operatorMail } from '@/lib/mail/mail-settings'
import { sendSoon } from '@/lib/mail/queue/send-waiting'
import { removeMailServer, saveMailServer } from '@/lib/mail/server/save-mail-server'
import { readTeamMail } from '@/lib/mail/server/team-mail'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { mailServerBody } from '@/lib/team-api/routes/mail-bodies'
import { mailServerRoute, saveMailServerRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const read = teamRoute(mailServerRoute, null, async ({ session }) => {
	const ofOperator = operatorMail()
	return answerWith({
		ofOperator: ofOperator && { host: ofOperator.server.hostname, from: ofOperator.from },
		hasOrigin: origin !== '',
		stored: (await readTeamMail(session.workspace))?.stored ?? null,
	})
})

const save = teamRoute(saveMailServerRoute, mailServerBody, async ({ visitor, session, body }) => {
	const { server, proof } = body
	const refusal = await refuseWrongPassword(visitor, session, proof)
	if (refusal) return answerRefusal(refusal)
	if (!(await isProven(session, proof))) return refuse('password-needed')
	if (operatorMail() || origin === '') return refuse('not-found')
	const setting = { workspace: session.workspace, member: session.member.id }
	if (!server) await removeMailServer(setting)
	else if (!(await saveMailServer(setting, server))) return refuse('mail-password')
	sendSoon(session.workspace)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...read, ...save })
