import { listDevices } from '@/lib/accounts/list-devices'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { devicesRoute } from '@/lib/team-api/routes/devices'
import { idField } from '@/lib/team-api/routes/fields'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { signOutMemberRoute } from '@/lib/team-api/routes/members'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(devicesRoute, null, async ({ session, request }) => {
	const asked = new URL(request.url).searchParams.get('member') ?? session.member.id
	const isOwn = asked === session.member.id
	// Who may sign others out sees where they are signed in.
	const mayAskOthers = mayCallAtAll(signOutMemberRoute, session.member.permission)
	const mayAsk = isOwn || (mayAskOthers && idField.safeParse(asked).success)
	const devices = mayAsk ? await listDevices(session, asked) : null
	return devices ? answerWith({ devices }) : refuse('not-found')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
