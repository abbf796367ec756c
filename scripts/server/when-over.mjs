/**
 * Runs something once, as soon as a response or its connection has ended, whichever is first: on Node 20 and 22 a response
 * that still waits behind another one is never closed when the connection is lost.
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} run
 */
export function whenOver(response, run) {
	const { socket } = response.req
	if (socket.destroyed) return run()
	let isOver = false
	const finish = () => {
		// A connection that is lost closes its response while its own listeners are being called.
		if (isOver) return
		isOver = true
		response.off('close', finish)
		socket.off('close', finish)
		run()
	}
	response.once('close', finish)
	socket.once('close', finish)
}
