import { methods } from '@/lib/api/methods'
import { readHealth } from '@/lib/database/health'
import program from '@/package.json'

const answer = async () => {
	const { database, faults } = await readHealth()
	const isWell = faults.length === 0
	return Response.json(
		{
			status: isWell ? 'ok' : 'degraded',
			version: program.version,
			database,
			...(!isWell && { faults }),
		},
		{ headers: { 'Cache-Control': 'no-store' } },
	)
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
