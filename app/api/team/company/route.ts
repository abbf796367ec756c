import { isProven } from '@/lib/accounts/company/is-proven'
import { listEntering } from '@/lib/accounts/company/list-entering'
import { saveCompany } from '@/lib/accounts/company/save-company'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { providerOfServer, readCompany } from '@/lib/accounts/provider/company-settings'
import { methods } from '@/lib/api/methods'
import { answerDone, answerRefusal, answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { companyRoute, saveCompanyRoute } from '@/lib/team-api/routes/company'
import { companyBody } from '@/lib/team-api/routes/company-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const read = teamRoute(companyRoute, null, async ({ session: { workspace } }) => {
	const { provider, stored, isDemanded, emergencyOwner, groups } = await readCompany(workspace)
	return answerWith({
		provider: stored,
		ofServer: providerOfServer()?.issuer ?? null,
		isUnreadable: stored !== null && provider === null,
		isDemanded,
		emergencyOwner,
		groups,
		members: await listEntering(workspace, provider?.issuer ?? ''),
	})
})

const save = teamRoute(saveCompanyRoute, companyBody, async ({ visitor, session, body }) => {
	const { password, ...setting } = body
	const refusal = await refuseWrongPassword(visitor, session, password)
	if (refusal) return answerRefusal(refusal)
	if (!(await isProven(session, password))) return refuse('password-needed')
	return answerDone(await saveCompany(session, setting))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...read, ...save })
