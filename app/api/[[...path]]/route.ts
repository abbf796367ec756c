import { problem } from '@/lib/api/problem'

const answer = () =>
	problem(404, 'There is nothing at this address. See /api/v1/openapi.json for what there is.')

export {
	answer as DELETE,
	answer as GET,
	answer as HEAD,
	answer as OPTIONS,
	answer as PATCH,
	answer as POST,
	answer as PUT,
}
