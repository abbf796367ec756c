// Asks the proxy of the composition once: what to ask comes as JSON, what is answered goes out as JSON. As a program it asks from
// inside a container, which has an address of its own.
import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} Asked
 * @property {string} host where the proxy is
 * @property {string} site the name that it serves
 * @property {string} ca the authority that its certificate has to come from
 * @property {string} path
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body] sent as JSON
 * @property {boolean} [isPlain] without TLS
 */

/**
 * @param {Asked} asked
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, said: string }>}
 */
export const askProxy = ({ host, site, ca, path, headers, body, isPlain }) =>
	new Promise((resolve, reject) => {
		const sent = body === undefined ? undefined : JSON.stringify(body)
		const asking = (isPlain ? http : https).request(
			{
				host,
				...(!isPlain && { servername: site, ca }),
				path,
				method: sent === undefined ? 'GET' : 'POST',
				headers: {
					host: site,
					...(sent !== undefined && { 'content-type': 'application/json' }),
					...headers,
				},
				timeout: 30_000,
			},
			async (answer) =>
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, said: await text(answer) }),
		)
		asking.on('error', reject)
		asking.on('timeout', () => asking.destroy(new Error('no answer')))
		asking.end(sent)
	})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	console.log(JSON.stringify(await askProxy(JSON.parse(await text(process.stdin)))))
