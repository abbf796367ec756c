import { versionFaults } from '@/lib/active-rules/newer-versions'
import { methods } from '@/lib/api/methods'
import { clockLimits } from '@/lib/exchange/server/batch/clock'
import { type NewParameters, setParameters } from '@/lib/exchange/server/set-parameters'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { parameterFaults } from '@/lib/screening/parameters/parameter-faults'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { parametersRoute } from '@/lib/team-api/routes/settings'
import { parametersBody } from '@/lib/team-api/routes/settings-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

/** The faults, by their place in the body. */
function faultsIn({ values, versions = {} }: Pick<NewParameters, 'values' | 'versions'>) {
	const { day } = clockLimits(Date.now())
	return [
		...parameterFaults(values, day).map(({ parameter, member, fault }) => ({
			pointer: `/values/${parameter}/${member}`,
			detail: fault,
		})),
		...versionFaults(versions, day).map(({ ruleset, fault }) => ({
			pointer: `/versions/${ruleset}`,
			detail: fault,
		})),
	]
}

const route = teamRoute(parametersRoute, parametersBody, async ({ session, body }) => {
	const setting: NewParameters = { ...body, values: body.values as OwnParameters }
	const [first] = faultsIn(setting)
	if (first) return refuse('invalid', { faults: { errors: [first] } })
	return (await setParameters(session, setting)) ? answerWith({}) : refuse('parameters-changed')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
