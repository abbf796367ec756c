import { methods } from '@/lib/api/methods'
import { maxKeptDays } from '@/lib/limits/limits'
import { isWhole } from '@/lib/records/shapes/shape-checks'
import { previewPeriod, setPeriod } from '@/lib/retention/retention-period'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { previewRetentionRoute, retentionRoute } from '@/lib/team-api/routes/settings'
import { retentionBody } from '@/lib/team-api/routes/settings-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const preview = teamRoute(previewRetentionRoute, null, async ({ session, request }) => {
	const days = Number(new URL(request.url).searchParams.get('days') ?? Number.NaN)
	if (!isWhole(1, maxKeptDays)(days)) return refuse('invalid')
	return answerWith(await previewPeriod(session.workspace, days))
})

const set = teamRoute(retentionRoute, retentionBody, async ({ session, body }) => {
	await setPeriod(session, body.days)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...preview, ...set })
