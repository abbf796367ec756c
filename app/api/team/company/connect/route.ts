import { beginCompany } from '@/lib/accounts/company/begin-company'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { companyBackAddress } from '@/lib/team-api/company-back-address'
import { companyConnectRoute } from '@/lib/team-api/routes/company'
import { companyConnectBody } from '@/lib/team-api/routes/company-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(companyConnectRoute, companyConnectBody, async (asked) => {
	const { request, visitor, session, body } = asked
	const begun = await beginCompany(visitor, {
		workspace: session.workspace,
		back: companyBackAddress(request),
		locale: body.locale,
		session: { id: session.id, member: session.member.id, isConnecting: true },
		isAgain: false,
	})
	return 'refused' in begun ? answerRefusal(begun) : answerWith({ to: begun.to }, begun.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
