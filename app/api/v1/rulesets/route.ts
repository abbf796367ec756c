import { summarise } from '@/lib/api/describe-ruleset'
import { methods } from '@/lib/api/methods'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'

const answer = () => Response.json({ rulesets: rulesetIds.map((id) => summarise(rulesets[id])) })

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
