// Sends hostile requests to a server on this machine and checks every answer.

import { atRest, leftovers } from '../attack/invariants.mjs'
import { apiRequest } from './api-requests.mjs'
import { checkAnswers } from './check-answer.mjs'
import { mcpRequest } from './mcp-requests.mjs'
import { pageRequest } from './page-requests.mjs'
import { pipeline } from './pipelines.mjs'
import { randomOf } from './random.mjs'
import { rawRequest } from './raw-requests.mjs'
import { readSite } from './read-site.mjs'
import { closeConnections, sendRequest } from './send-request.mjs'
import { shrink } from './shrink.mjs'
import { siteRequest } from './site-requests.mjs'

const atOnce = 8
const betweenProbes = 200
const health = {
	kind: 'health',
	method: 'GET',
	path: '/api/v1/health',
	headers: [],
	statuses: [200],
	isNeeded: true,
}
const evaluation = {
	kind: 'evaluation',
	method: 'POST',
	path: '/api/v1/evaluate',
	headers: [['Content-Type', 'application/json']],
	body: Buffer.from('{"ruleset":"article","facts":{}}'),
	statuses: [200],
	isNeeded: true,
}

/** The tools that an assistant is offered. */
async function readTools(origin) {
	const response = await fetch(`${origin}/api/mcp`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
		body: '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}',
	})
	return (await response.json()).result.tools.map(({ name }) => name)
}

/** Facts, rule sets, parameters and tools, as the API describes them; its server has assistants on. */
async function readDomain(origin) {
	const get = async (path) => (await fetch(`${origin}/api/v1${path}`)).json()
	const rulesets = (await get('/rulesets')).rulesets.map(({ id }) => id)
	const described = await Promise.all(rulesets.map((id) => get(`/rulesets/${id}`)))
	const facts = new Map(described.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])))
	const parameters = [...new Set(described.flatMap(({ parameters }) => parameters.map(({ id }) => id)))]
	return { rulesets, facts: [...facts.values()], parameters, tools: await readTools(origin) }
}

/** The request with a given number in the run of a seed. */
function requestOf({ seed, index }, domain) {
	const random = randomOf(seed, index)
	return random.weighted([
		[36, () => apiRequest(random, domain)],
		[4, () => mcpRequest(random, domain)],
		[30, () => pageRequest(random, domain)],
		[18, () => siteRequest(random, domain)],
		[6, () => rawRequest(random)],
		[6, () => pipeline(random, domain)],
	])()
}

/** Polls the server's health and remembers the longest wait. */
function probe(origin) {
	const probed = { worstWait: 0, faults: new Set() }
	let isOver = false
	const done = (async () => {
		while (!isOver) {
			const start = performance.now()
			for (const fault of checkAnswers(health, await sendRequest(origin, health))) probed.faults.add(fault)
			probed.worstWait = Math.max(probed.worstWait, performance.now() - start)
			await new Promise((resolve) => setTimeout(resolve, betweenProbes))
		}
	})()
	const stop = async () => {
		isOver = true
		await done
		for (const fault of checkAnswers(health, await sendRequest(origin, health))) probed.faults.add(fault)
		return probed
	}
	return { stop }
}

/** One finding for each fault of each kind of request, with the smallest request that shows it. */
function findings(origin) {
	const found = new Map()
	return {
		add(request, index, faults) {
			for (const fault of faults) {
				const key = `${request.kind}: ${fault}`
				const known = found.get(key)
				if (known) known.times++
				else found.set(key, { fault, kind: request.kind, index, request, times: 1 })
			}
		},
		count: () => found.size,
		async smallest() {
			const list = [...found.values()]
			for (const finding of list) {
				finding.request = await shrink(finding.request, async (smaller) =>
					checkAnswers(smaller, await sendRequest(origin, smaller)).includes(finding.fault),
				)
			}
			return list
		},
	}
}

/** A run stops early after this many different findings. */
const maxFindings = 40

/** Sends the requests of a run, eight at a time, until `isOver` says so; `heard` is told what came. */
async function send({ origin, requestAt, isOver, heard }) {
	let sent = 0
	async function work() {
		while (!isOver(sent)) {
			const index = sent++
			const request = requestAt(index)
			heard(request, index, await sendRequest(origin, request))
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work))
	return sent
}

function countAnswers(totals, { kind }, { answers }) {
	const statuses = answers.length > 0 ? answers.map(({ status }) => status) : ['closed']
	const byStatus = totals.get(kind) ?? {}
	for (const status of statuses) byStatus[status] = (byStatus[status] ?? 0) + 1
	totals.set(kind, byStatus)
}

/** What a server holds at rest once every address has been read, and many other requests have come. */
async function warmUp({ server, domain, seed, requests }) {
	const { reads, apis } = domain.site
	const paths = [...reads, ...apis]
	const requestAt = (index) =>
		index < paths.length
			? { method: 'GET', path: paths[index], headers: [] }
			: requestOf({ seed: seed + 1, index }, domain)
	const isOver = (sent) => sent >= paths.length + requests
	await send({ origin: server.origin, requestAt, isOver, heard: () => {} })
	closeConnections()
	return atRest(server)
}

/** What is wrong once it is over: who comes now must be answered, and nothing may be held. */
async function faultsAfter(server, before) {
	const came = await sendRequest(server.origin, evaluation)
	closeConnections()
	return [...checkAnswers(evaluation, came), ...(before ? await leftovers(server, before) : [])]
}

/**
 * Sends requests until the wanted number is reached or the time is up.
 * @param {{ server: Awaited<ReturnType<typeof import('../check/serve.mjs').serve>>, distDir: string, seed: number,
 *   requests?: number, seconds?: number, first?: number, warmUps?: number }} options
 *   `first`: the number of the first request; `warmUps`: requests before, after which the server's memory is measured; 0: it is not
 * @returns totals by kind and status, the findings, and how long a request for the server's health had to wait, in ms
 */
export async function fuzzServer(options) {
	const { server, distDir, seed, requests = Infinity, seconds = Infinity, first = 0, warmUps = 600 } = options
	const { origin } = server
	const domain = { ...(await readDomain(origin)), site: readSite(distDir) }
	const before = warmUps > 0 ? await warmUp({ server, domain, seed, requests: warmUps }) : null
	const found = findings(origin)
	const totals = new Map()
	const probing = probe(origin)
	const end = performance.now() + seconds * 1000
	const sent = await send({
		origin,
		requestAt: (index) => requestOf({ seed, index: first + index }, domain),
		isOver: (count) => count >= requests || performance.now() >= end || found.count() >= maxFindings,
		heard(request, index, came) {
			found.add(request, first + index, checkAnswers(request, came))
			countAnswers(totals, request, came)
		},
	})
	const { worstWait, faults } = await probing.stop()
	found.add(health, null, faults)
	found.add({ ...evaluation, kind: 'once it is over' }, null, await faultsAfter(server, before))
	const all = await found.smallest()
	closeConnections()
	return { sent, totals: Object.fromEntries(totals), worstWait, findings: all }
}
