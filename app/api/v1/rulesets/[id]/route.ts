import { describeRuleset } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { isRulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'

async function answer(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
	const { id } = await params
	if (!isRulesetId(id))
		return problem(404, `There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`)
	return Response.json(describeRuleset(versionsOf(id)))
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods<{ id: string }>({ GET: answer })
