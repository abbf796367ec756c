// How figures are measured and printed. What is compared runs in turns, and is measured in CPU time as well as by the
// clock: other load on the machine changes the clock, but hardly the CPU time.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

/** The median of some numbers; of an even count, the upper one. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
/** A rounded number with thousands separators. */
export const thousands = (number) => Math.round(number).toLocaleString('en')
/** A number of bytes in megabytes. */
export const MB = (bytes) => `${Math.round(bytes / 1e6)} MB`

/** Memory in use after garbage collection, in bytes. */
export function memoryInUse() {
	// What the first collection frees may have held more.
	collectGarbage()
	collectGarbage()
	const { heapUsed, arrayBuffers } = process.memoryUsage()
	return heapUsed + arrayBuffers
}

/** How long an action takes by the clock, and its CPU time, in seconds. */
export async function timesOf(action) {
	const before = process.cpuUsage()
	const start = performance.now()
	await action()
	const clock = (performance.now() - start) / 1000
	const { user, system } = process.cpuUsage(before)
	return { clock, work: (user + system) / 1e6 }
}

/** Runs two actions in turns, the first turn unmeasured; returns the median of each and of their ratios. */
export async function inTurns(alone, ours, rounds) {
	const taken = []
	for (let round = 0; round <= rounds; round++) {
		const turn = { alone: await timesOf(alone), ours: await timesOf(ours) }
		if (round > 0) taken.push(turn)
	}
	const of = (which, by) => median(taken.map((turn) => turn[which][by]))
	const ratio = (by) => median(taken.map(({ alone, ours }) => ours[by] / alone[by]))
	return {
		alone: { clock: of('alone', 'clock'), work: of('alone', 'work') },
		ours: { clock: of('ours', 'clock'), work: of('ours', 'work') },
		ratio: { clock: ratio('clock'), work: ratio('work') },
	}
}

/** Prints one line: a name and a figure; with a limit, also whether it is kept. */
export function print(name, figure, limit) {
	const verdict = limit === undefined ? '' : `  limit ${limit.text}  ${limit.isKept ? 'ok' : 'OVER'}`
	console.log(`  ${name.padEnd(44)} ${figure}${verdict}`)
}

/** Prints what two actions took and how they compare, with a limit of the ratio by work. */
export function printTurns({ alone, ours, ratio }, names, limit) {
	const seconds = ({ clock, work }) => `${clock.toFixed(2)} s by the clock, ${work.toFixed(2)} s of work`
	print(names.alone, seconds(alone))
	print(names.ours, seconds(ours))
	const figure = `${ratio.work.toFixed(2)} by work, ${ratio.clock.toFixed(2)} by the clock`
	print('ratio', figure, { text: limit.toFixed(1), isKept: ratio.work <= limit })
}
