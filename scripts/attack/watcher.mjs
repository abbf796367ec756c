// Asks a server again and again, on a thread of its own: what an attack does to this process is no wait of another client.
import { parentPort, workerData } from 'node:worker_threads'
import { timeRequest } from './send-body.mjs'

const { origin, request } = workerData
let worst = 0
let isHealthy = true
let isOver = false

async function ask() {
	const { status, took } = await timeRequest(origin, request)
	worst = Math.max(worst, took)
	isHealthy &&= status === 200
}

parentPort.once('message', () => {
	isOver = true
})
// The first request waits for this thread to load what it needs.
await timeRequest(origin, request)
parentPort.postMessage('ready')
while (!isOver) {
	await ask()
	await new Promise((resolve) => setTimeout(resolve, 20))
}
await ask()
parentPort.postMessage({ worst, isHealthy })
