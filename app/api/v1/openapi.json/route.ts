import { methods } from '@/lib/api/methods'
import { openapi } from '@/lib/api/openapi/openapi'

const answer = () => Response.json(openapi)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
