import { methods } from '@/lib/api/methods'
import { answerQuestion } from '@/lib/register/answer-question'
import { readRegister } from '@/lib/register/read-register'
import { answerWith } from '@/lib/team-api/answer'
import { answerRegisterRoute, registerRoute } from '@/lib/team-api/routes/register'
import { registerBody } from '@/lib/team-api/routes/register-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const show = teamRoute(registerRoute, null, async ({ session }) =>
	answerWith(await readRegister(session.workspace)),
)

const say = teamRoute(answerRegisterRoute, registerBody, async ({ session, body }) => {
	await answerQuestion(session, body)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...show, ...say })
