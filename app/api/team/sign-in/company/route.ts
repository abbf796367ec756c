import { beginCompany } from '@/lib/accounts/company/begin-company'
import { chooseWorkspace } from '@/lib/accounts/company/company-offer'
import { readAccess } from '@/lib/accounts/session'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { companyBackAddress } from '@/lib/team-api/company-back-address'
import { refuse } from '@/lib/team-api/refuse'
import { companyStartRoute } from '@/lib/team-api/routes/company'
import { companyStartBody } from '@/lib/team-api/routes/company-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(companyStartRoute, companyStartBody, async ({ request, visitor, body }) => {
	const session = (await readAccess(visitor))?.session
	const workspace = session?.workspace ?? (await chooseWorkspace(body.email))
	if (!workspace) return refuse('company-off')
	const begun = await beginCompany(visitor, {
		workspace,
		back: companyBackAddress(request),
		locale: body.locale,
		session: session && { id: session.id, member: session.member.id, isConnecting: false },
		isAgain: body.isAgain === true,
	})
	return 'refused' in begun ? answerRefusal(begun) : answerWith({ to: begun.to }, begun.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
