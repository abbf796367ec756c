// Receives what a team's list tells a program, and checks who sent it: SECRET=whsec_… node receive-webhook.mjs
// Node 20 or newer, nothing to install. Another port than 8080: PORT=… in front.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const key = Buffer.from((process.env.SECRET ?? '').replace('whsec_', ''), 'base64')
const maxAge = 5 * 60
const maxBytes = 1024 * 1024

/** Ids of messages that were taken: one that comes again changes nothing. Keep them where they outlive a restart. */
const taken = new Set()

/** Whether a message was signed with our secret, and not long ago. */
function isGenuine(headers, body) {
	const [id, time, signatures] = ['id', 'timestamp', 'signature'].map(
		(name) => headers[`webhook-${name}`] ?? '',
	)
	if (!(Math.abs(Date.now() / 1000 - Number(time)) < maxAge)) return false
	const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest()
	return signatures.split(' ').some((one) => {
		const given = Buffer.from(one.replace('v1,', ''), 'base64')
		return given.length === expected.length && timingSafeEqual(given, expected)
	})
}

const server = createServer(async (request, response) => {
	const answer = (status) => response.writeHead(status).end()
	const pieces = []
	let bytes = 0
	for await (const piece of request) {
		bytes += piece.length
		if (bytes > maxBytes) return answer(413)
		pieces.push(piece)
	}
	const body = Buffer.concat(pieces).toString()
	if (!isGenuine(request.headers, body)) return answer(401)
	const id = request.headers['webhook-id']
	if (!taken.has(id)) {
		taken.add(id)
		const { data } = JSON.parse(body)
		// Ask for what you need by these ids: GET /api/v1/workspace/results?opening=…
		console.log(
			`change ${data.change}: ${data.candidates.length} candidates, ${data.decisions.length} decisions`,
		)
	}
	answer(204)
})

server.listen(Number(process.env.PORT ?? 8080), () => console.log(`waiting at port ${server.address().port}`))
