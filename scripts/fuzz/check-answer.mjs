// What must hold for every answer, whatever was asked.
import { nameMarker, unescaped, valueMarker } from './hostile-texts.mjs'

/** Faults named in one answer at most. */
const maxErrors = 100
/** The largest rejecting answer allowed, in bytes. */
const maxRefusalBytes = 128 * 1024

/** Headers that redirect to another path of ours, and so may repeat what is in the URL. */
const leading = ['location', 'refresh']

/** A path as some server could read it: without escapes, with its dot segments resolved. */
function read(path) {
	const beforeQuery = (text) => text.split(/[?#]/, 1)[0]
	const sent = beforeQuery(path.replace(/^https?:\/\/[^/]*/, ''))
	const plain = beforeQuery(
		sent.replace(/%([2-7][\da-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
	)
	const base = 'http://localhost'
	return URL.canParse(plain, base) ? new URL(plain, base).pathname : plain
}

/** Whether a request could go to the API, in whatever spelling. */
const isUnderApi = (path) => /^\/api(?:\/|$)/.test(read(path))

/** What every answer says, whoever gives it. */
const everywhere = {
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'content-security-policy': /^default-src 'none'(;|$)/,
	'referrer-policy': /^(same-origin|no-referrer)$/,
	'permissions-policy': /geolocation=\(\)/,
}

function* policyFaults(request, { status, headers }) {
	if (status < 200) return
	for (const [name, value] of Object.entries(everywhere))
		if (!value.test(headers[name] ?? '')) yield `an answer has no ${name}`
	const protocols = (request.headers ?? []).filter(([name]) => name === 'X-Forwarded-Proto')
	const isByTls = protocols.length > 0 && protocols.every(([, value]) => value === 'https')
	if (isByTls && !/includeSubDomains/.test(headers['strict-transport-security'] ?? ''))
		yield 'an answer by TLS does not ask for TLS'
}

const includes = (text, marker) => text.toLowerCase().includes(marker)

function parse(text) {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

/** What is wrong with the faults named in an answer or a line. */
function* errorFaults({ errors, more }) {
	if (!Array.isArray(errors)) return yield 'the faults are no list'
	if (errors.length > maxErrors) yield `more than ${maxErrors} faults are named`
	if (more !== undefined && !(Number.isInteger(more) && more > 0 && errors.length === maxErrors))
		yield 'the number of further faults is wrong'
	for (const { pointer, detail } of errors) {
		if (includes(String(pointer), valueMarker) || includes(String(detail), valueMarker))
			yield 'a fault repeats a value'
		if (includes(String(detail), nameMarker)) yield 'a fault repeats a name in words'
	}
}

function* problemFaults({ status, headers, body }, isHead) {
	if (!/^application\/problem\+json\b/.test(headers['content-type'] ?? ''))
		return yield `${status} is no problem details`
	if (isHead) return
	const text = body.toString('utf8')
	const problem = parse(text)
	if (typeof problem !== 'object' || problem === null)
		return yield `the problem details of ${status} are no JSON`
	if (problem.status !== status) yield `problem details of status ${status} say ${problem.status}`
	for (const name of ['type', 'title', 'detail'])
		if (typeof problem[name] !== 'string' || problem[name] === '') yield `problem details lack ${name}`
	if (body.length > maxRefusalBytes) yield 'problem details are very long'
	const { errors, ...rest } = problem
	if (includes(JSON.stringify(rest), nameMarker)) yield 'problem details repeat a name in words'
	if (includes(text, valueMarker)) yield 'problem details repeat a value'
	if (/:\d{1,9}:\d{1,9}\b|node_modules|\.next/.test(text)) yield 'problem details hold a stack'
	if (errors !== undefined) yield* errorFaults(problem)
}

function* pageFaults({ headers, body }) {
	const policy = headers['content-security-policy'] ?? ''
	if (!policy.startsWith("default-src 'none'")) yield 'a page has no policy'
	if (/unsafe|\*|https?:/.test(policy)) yield 'the policy of a page is loose'
	const html = body.toString('utf8')
	if (unescaped.some((text) => includes(html, text.toLowerCase())))
		yield 'a page holds a value that is not escaped'
}

function* headerFaults({ headers }) {
	for (const [name, value] of Object.entries(headers)) {
		if (!leading.includes(name) && includes(`${name}: ${value}`, valueMarker))
			yield `the header ${name} repeats what was sent`
	}
	for (const name of leading.filter((name) => name in headers)) {
		const target = headers[name].replace(/^\d+;url=/, '')
		if (!/^\/(?![/\\])/.test(target)) yield `a redirect leads away by ${name}`
	}
}

/** What is wrong with a stream of screened lines: each non-blank line sent must have an answer. */
function* screenFaults({ body: sent }, { body }) {
	const asked = sent
		.toString('latin1')
		.split('\n')
		.filter((line) => /[^ \t\r]/.test(line)).length
	const lines = body.toString('utf8').split('\n')
	if (lines.pop() !== '') yield 'the answers do not end with a line'
	if (lines.length !== asked) yield `${asked > lines.length ? 'fewer' : 'more'} answers than lines`
	for (const line of lines) {
		const answer = parse(line)
		if (answer === null) yield 'an answer is no JSON'
		else if ('errors' in answer) yield* errorFaults(answer)
	}
}

/** Whether an answer is one to a message of an assistant, in the words of that protocol. */
const isToMessage = ({ path = '', method }, { headers }) =>
	method === 'POST' && path === '/api/mcp' && /^application\/json\b/.test(headers['content-type'] ?? '')

function* messageFaults({ status, body }) {
	const answer = parse(body.toString('utf8'))
	const isWhole = answer?.jsonrpc === '2.0' && ('result' in answer || typeof answer.error?.code === 'number')
	if (!isWhole) yield 'an assistant gets an answer that is none'
	if (status >= 400 && !answer?.error) yield `${status} tells an assistant no error`
	if (body.length > maxRefusalBytes && answer?.error) yield 'an error for an assistant is very long'
	if (/:\d{1,9}:\d{1,9}\b|node_modules|\.next/.test(answer?.error?.message ?? ''))
		yield 'an error for an assistant holds a stack'
}

function* resultFaults({ body }) {
	const { outcome } = parse(body.toString('utf8')) ?? {}
	if (!['eligible', 'ineligible', 'undetermined', 'not-needed'].includes(outcome))
		yield 'a result has no outcome'
}

function* questionFaults({ body }) {
	const { ask, rulesets = {} } = parse(body.toString('utf8')) ?? {}
	const isSettled = Object.values(rulesets).every(({ outcome }) => outcome !== null)
	if (!Array.isArray(ask) || (ask.length === 0) !== isSettled)
		yield 'what to ask next does not fit the outcomes'
}

function* answerFaults(request, answer) {
	const { path = '', method, statuses, isRefused = false, isNeeded = false } = request
	const { status, headers } = answer
	if (!(status >= 100 && status <= 599)) return yield 'no answer by HTTP'
	yield* policyFaults(request, answer)
	if (status >= 500 && status !== 503) yield `an answer of status ${status}`
	const isBusy = status === 503 && !isNeeded
	if (!isBusy && statuses && !statuses.includes(status)) yield `${status} instead of ${statuses.join(' or ')}`
	if (status === 405 && !headers.allow) yield '405 does not say what is allowed'
	if (isToMessage(request, answer)) yield* messageFaults(answer)
	else if ((isUnderApi(path) || isRefused) && status >= 400) yield* problemFaults(answer, method === 'HEAD')
	if (/^text\/html\b/.test(headers['content-type'] ?? '')) yield* pageFaults(answer)
	yield* headerFaults(answer)
	if (status !== 200 || method !== 'POST') return
	if (path.startsWith('/api/v1/evaluate')) yield* resultFaults(answer)
	if (path.startsWith('/api/v1/next')) yield* questionFaults(answer)
	if (path.startsWith('/api/v1/screen')) yield* screenFaults(request, answer)
}

/**
 * What is wrong with the answers to a request, each fault once; empty when all is well.
 * @param {object} request
 * @param {{ answers: { status: number, headers: object, body: Buffer }[], failure?: string }} came
 * @returns {string[]}
 */
export function checkAnswers(request, { answers, failure }) {
	const faults = [
		...(failure ? [failure] : []),
		...answers.flatMap((answer) => [...answerFaults(request, answer)]),
	]
	if (answers.length > (request.answers ?? 1) && request.bytes) faults.push('more answers than requests')
	const isClosed = answers.at(-1)?.headers.connection === 'close'
	if (request.isWhole && answers.length < request.answers && !isClosed)
		faults.push('fewer answers than requests')
	if (answers.length === 0 && request.statuses && !failure) faults.push('no answer')
	return [...new Set(faults)]
}
