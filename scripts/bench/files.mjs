// What the worst files cost the device that reads them, and for how long at most nothing is said meanwhile.
import { worstMails, worstSheets } from '../attack/worst-files.mjs'
import { print } from './figures.mjs'

const maxSilence = 1000

const milliseconds = (time) => `${Math.round(time).toLocaleString('en')} ms`.padStart(9)

/** Runs a task that reports progress; returns how long it took, and the longest time without a report. */
async function watched(task) {
	const start = performance.now()
	let last = start
	let silence = 0
	const onProgress = () => {
		silence = Math.max(silence, performance.now() - last)
		last = performance.now()
	}
	await task({ onProgress })
	onProgress()
	return { took: last - start, silence }
}

function printWatched(name, { took, silence }) {
	print(name, `${milliseconds(took)} ${milliseconds(silence)}`, {
		text: `${maxSilence / 1000} s`,
		isKept: silence <= maxSilence,
	})
}

/** Prints how long the worst sheets and mails take, and the longest silence of each. */
export async function benchFiles({ previewSheet, checkSheet, readReplies }) {
	console.log('\nThe worst files on a device: how long each takes, and the longest silence')
	for (const [name, textOf] of Object.entries(worstSheets)) {
		const file = new File([textOf()], 'a.csv')
		const figures = await watched(async (work) => {
			const preview = await previewSheet(file, {}, work)
			if (preview.kind === 'fault') return
			const { headingRow, columns } = preview
			const against = { known: () => () => null, on: '2026-11-30' }
			await checkSheet({ file, choices: {}, headingRow, columns }, against, work)
		})
		printWatched(`sheet: ${name}`, figures)
	}
	for (const [name, textOf] of Object.entries(worstMails)) {
		const files = [new Blob([textOf()])]
		printWatched(`mail: ${name}`, await watched((work) => readReplies(new Map(), { files }, work)))
	}
}
