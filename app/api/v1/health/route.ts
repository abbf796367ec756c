import { methods } from '@/lib/api/methods'
import { version } from '@/package.json'

const answer = () => Response.json({ status: 'ok', version }, { headers: { 'Cache-Control': 'no-store' } })

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
