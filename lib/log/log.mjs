// The log of the program: the one way to the console. The server and the bundled app each load it.
import cluster from 'node:cluster'
import { format, inspect } from 'node:util'
import { onePerProcess } from '../process/one-per-process.mjs'
import { currentRequestId } from './request-id.mjs'

const levels = ['error', 'warn', 'info', 'debug']
/** What writes a line of each level: errors and warnings to standard error. */
const methods = { error: 'error', warn: 'warn', info: 'log', debug: 'log' }
/** The methods of the console that lead here once it is taken over, by level. */
const taken = { error: ['error'], warn: ['warn'], info: ['log', 'info'], debug: ['debug'] }

/** The console's own methods, once it is taken over. */
const kept = onePerProcess('console', () => ({ own: console }))

/** Whether entries of this level are written: LOG_LEVEL is the least important one that is, info if it names none. */
export function isLogged(level) {
	const { LOG_LEVEL = 'info' } = process.env
	const least = levels.includes(LOG_LEVEL) ? LOG_LEVEL : 'info'
	return levels.indexOf(level) <= levels.indexOf(least)
}

/** An entry as one JSON object in one line. */
function asJson(level, message, { error, request, ...fields }) {
	const described = error && { name: error.name, message: error.message, stack: inspect(error) }
	const entry = { time: new Date().toISOString(), level, message: message || error?.message || '' }
	return JSON.stringify({ ...entry, worker: cluster.worker?.id, request, ...fields, error: described })
}

/** An entry as text: the message with the worker and the id of its request, then the error. */
function asText(message, { error, request }) {
	const lines = [...(message ? [message] : []), ...(error ? [inspect(error)] : [])].join('\n')
	const origin = [cluster.worker && `worker ${cluster.worker.id}`, request && `request ${request}`]
	const said = origin.filter((one) => one).join(', ')
	return said ? lines.replace(/$|\n/, (end) => ` (${said})${end}`) : lines
}

function write(level, message, given = {}) {
	if (!isLogged(level)) return
	const fields = { ...given, request: given.request ?? currentRequestId() }
	const line = process.env.LOG_FORMAT === 'json' ? asJson(level, message, fields) : asText(message, fields)
	kept.own[methods[level]](line)
}

/** @typedef {{ error?: unknown, request?: string, [name: string]: unknown }} Fields */

/**
 * Writes entries of each level, with the id of the request in work. No entry names a person, an address, an answer or a token.
 * `error`: what was thrown; `request`: the id where it is no longer known; other fields are in the JSON form alone.
 * @type {Record<'error' | 'warn' | 'info' | 'debug', (message: string, fields?: Fields) => void>}
 */
export const log = {
	error: (message, fields) => write('error', message, fields),
	warn: (message, fields) => write('warn', message, fields),
	info: (message, fields) => write('info', message, fields),
	debug: (message, fields) => write('debug', message, fields),
}

/** Leads what others write to the console, such as Next, into the log. */
export function takeConsole() {
	kept.own = { error: console.error, warn: console.warn, log: console.log }
	for (const [level, names] of Object.entries(taken))
		for (const name of names)
			console[name] = (...given) => {
				const error = given.find((one) => one instanceof Error)
				write(level, format(...given.filter((one) => one !== error)).trim(), { error })
			}
}
