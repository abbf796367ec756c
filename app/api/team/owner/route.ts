import { makeOwner } from '@/lib/accounts/make-owner'
import { methods } from '@/lib/api/methods'
import { setUpWorkspace } from '@/lib/exchange/server/set-up-workspace'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { ownerBody } from '@/lib/team-api/routes/account-bodies'
import { ownerRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(ownerRoute, ownerBody, async ({ visitor, body }) => {
	const workspace = body.workspace ?? body.email.replace(/^.*@/, '')
	const made = await makeOwner(visitor, { ...body, workspace }, setUpWorkspace)
	return 'refused' in made ? answerRefusal(made) : answerWith({}, made.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
