import { edgeCasesOf } from '@/lib/api/edge-cases-of'
import { methods } from '@/lib/api/methods'
import { noSuchRuleset } from '@/lib/api/no-such-ruleset'
import { isRulesetId } from '@/rules/rulesets/ids'

async function answer(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
	const { id } = await params
	return isRulesetId(id) ? Response.json({ cases: await edgeCasesOf(id) }) : noSuchRuleset()
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods<{ id: string }>({ GET: answer })
