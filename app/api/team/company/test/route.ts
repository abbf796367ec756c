import { testProvider } from '@/lib/accounts/company/test-provider'
import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { testCompanyRoute } from '@/lib/team-api/routes/company'
import { companyTestBody } from '@/lib/team-api/routes/company-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(testCompanyRoute, companyTestBody, async ({ body }) =>
	// What is asked here needs no secret.
	answerResult(await testProvider({ ...body, clientSecret: null })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
