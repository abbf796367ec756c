// Sends hostile requests to a server on this machine and checks every answer.
import { apiRequest } from './api-requests.mjs'
import { checkAnswers } from './check-answer.mjs'
import { pageRequest } from './page-requests.mjs'
import { randomOf } from './random.mjs'
import { rawRequest } from './raw-requests.mjs'
import { closeConnections, sendRequest } from './send-request.mjs'
import { shrink } from './shrink.mjs'

const atOnce = 8
const betweenProbes = 200
const health = { kind: 'health', method: 'GET', path: '/api/v1/health', headers: [], statuses: [200] }

/** Facts, rule sets and parameters, as the API describes them. */
async function readDomain(origin) {
	const get = async (path) => (await fetch(`${origin}/api/v1${path}`)).json()
	const rulesets = (await get('/rulesets')).rulesets.map(({ id }) => id)
	const described = await Promise.all(rulesets.map((id) => get(`/rulesets/${id}`)))
	const facts = new Map(described.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])))
	const parameters = [...new Set(described.flatMap(({ parameters }) => parameters.map(({ id }) => id)))]
	return { rulesets, facts: [...facts.values()], parameters }
}

/** The request with a given number in the run of a seed. */
function requestOf({ seed, index }, domain) {
	const random = randomOf(seed, index)
	return random.weighted([
		[50, () => apiRequest(random, domain)],
		[42, () => pageRequest(random, domain)],
		[8, () => rawRequest(random)],
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

/**
 * Sends requests until the wanted number is reached or the time is up.
 * @param {{ origin: string, seed: number, requests?: number, seconds?: number, first?: number }} options
 *   `first`: the number of the first request
 * @returns totals by kind and status, the findings, and how long a request for the server's health had to wait, in ms
 */
export async function fuzzServer({ origin, seed, requests = Infinity, seconds = Infinity, first = 0 }) {
	const domain = await readDomain(origin)
	const found = findings(origin)
	const totals = new Map()
	const probing = probe(origin)
	const end = performance.now() + seconds * 1000
	let sent = 0
	const isOver = () => sent >= requests || performance.now() >= end || found.count() >= maxFindings

	async function work() {
		while (!isOver()) {
			const index = first + sent++
			const request = requestOf({ seed, index }, domain)
			const came = await sendRequest(origin, request)
			found.add(request, index, checkAnswers(request, came))
			const statuses = came.answers.length > 0 ? came.answers.map(({ status }) => status) : ['closed']
			const byStatus = totals.get(request.kind) ?? {}
			for (const status of statuses) byStatus[status] = (byStatus[status] ?? 0) + 1
			totals.set(request.kind, byStatus)
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work))
	const { worstWait, faults } = await probing.stop()
	found.add(health, null, faults)
	const all = await found.smallest()
	closeConnections()
	return { sent, totals: Object.fromEntries(totals), worstWait, findings: all }
}
