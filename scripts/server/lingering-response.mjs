import { ServerResponse } from 'node:http'
import { maxDiscardedBytes, maxDiscardMilliseconds } from '../../lib/limits/server-limits.mjs'
import { hasBody } from './body-of.mjs'

/** Reads and discards the rest of a body, within the limits of time and size. */
function discardRest(request) {
	return new Promise((resolve) => {
		let discarded = 0
		const stop = () => {
			clearTimeout(timer)
			resolve()
		}
		const timer = setTimeout(stop, maxDiscardMilliseconds)
		request.once('close', stop)
		// The previous readers have answered and read no more.
		request.removeAllListeners('readable').removeAllListeners('data')
		request.on('data', (chunk) => {
			discarded += chunk.length
			if (discarded >= maxDiscardedBytes) stop()
		})
		request.resume()
	})
}

/**
 * A response that may end before its request does. An error then announces that the connection closes, and no answer is lost
 * because of data still arriving: a little of that is read first.
 */
export class LingeringResponse extends ServerResponse {
	#isEnding = false

	get #isEarly() {
		return hasBody(this.req) && !this.req.complete
	}

	writeHead(status, ...rest) {
		if (status >= 400 && this.#isEarly) this.setHeader('Connection', 'close')
		return super.writeHead(status, ...rest)
	}

	end(...given) {
		if (this.#isEnding) return this
		if (!this.#isEarly || this.req.destroyed) return super.end(...given)
		this.#isEnding = true
		const callback = given.find((argument) => typeof argument === 'function')
		const [chunk, encoding] = given.filter((argument) => argument !== callback)
		if (chunk) {
			if (!this.headersSent) this.setHeader('Content-Length', Buffer.byteLength(chunk, encoding))
			this.write(chunk, encoding)
		}
		this.flushHeaders()
		const { socket } = this
		discardRest(this.req).then(() => {
			if (!this.req.complete) this.once('finish', () => socket?.destroySoon())
			super.end(callback)
		})
		return this
	}
}
