import { summarise } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'
import { rulesets } from '@/rules/rulesets'
import { versionsOf } from '@/rules/rulesets/versions'

const answer = () =>
	Response.json({ rulesets: Object.values(rulesets).map(({ id }) => summarise(versionsOf(id))) })

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
