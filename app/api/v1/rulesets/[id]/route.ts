import { describeRuleset } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'
import { noSuchRuleset } from '@/lib/api/no-such-ruleset'
import { isRulesetId } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'

async function answer(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
	const { id } = await params
	return isRulesetId(id) ? Response.json(describeRuleset(versionsOf(id))) : noSuchRuleset()
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods<{ id: string }>({ GET: answer })
