import { summarise } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'
import { rulesets } from '@/rules/rulesets'

const answer = () => Response.json({ rulesets: Object.values(rulesets).map(summarise) })

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
