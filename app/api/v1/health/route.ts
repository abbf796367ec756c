import { methods } from '@/lib/api/methods'
import { databaseState } from '@/lib/database/database-state'
import program from '@/package.json'

const answer = async () =>
	Response.json(
		{ status: 'ok', version: program.version, database: await databaseState() },
		{ headers: { 'Cache-Control': 'no-store' } },
	)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
