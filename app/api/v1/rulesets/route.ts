import { describeRulesets } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'

const answer = () => Response.json(describeRulesets())

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
