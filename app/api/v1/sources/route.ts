import { describeSources, readSourcesQuery } from '@/lib/api/describe-sources'
import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { today } from '@/lib/day/today'

function answer(request: Request): Response {
	const query = readSourcesQuery(new URL(request.url).searchParams, today('Asia/Shanghai'))
	return 'faults' in query
		? problem(422, 'Mend the faults named in errors and send the request again.', query)
		: Response.json(describeSources(query.asOf))
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: answer })
