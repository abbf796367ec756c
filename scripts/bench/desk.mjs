// The employers' desk: importing, opening and undoing 100,000 candidates, in Chromium, with its real database.
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.mjs'
import { serveDesk } from '../check/serve-desk.mjs'
import { print, thousands } from './figures.mjs'

const howMany = 100_000
const maxUndoSeconds = 3
/**
 * How much longer an import may take than reading the sheet and writing its records: it also compares and builds each
 * record, which without a log and without a single transaction took 1.1 to 1.2 times as long.
 */
const maxRatio = 1.3

/** Runs in the page: the seconds of each step. */
async function measure(count) {
	const { openHere } = globalThis
	const day = '2026-11-24'
	const open = () => openHere(day)
	const times = {}
	const timed = async (name, action) => {
		const start = performance.now()
		const answer = await action()
		times[name] = (performance.now() - start) / 1000
		return answer
	}
	const role = {
		id: 'role',
		name: 'Role',
		gap: '',
		rulesets: ['article'],
		facts: {},
		createdOn: day,
		changedOn: day,
	}
	const offers = ['written', 'verbal', 'none']
	const rowsWith = (age) =>
		Array.from(
			{ length: count },
			(_, at) =>
				`C-${at},Candidate ${at},${age + (at % 20)},${offers[at % 3]},NG,ha:native; en:fluent,yes,3,person${at}@example.org,a note of the recruiter`,
		)
	const heading = 'id,name,age,jobOffer,nationalities,languages,knowsCustoms,industryYears,email,Notes'
	const fileWith = (age) => new File([[heading, ...rowsWith(age)].join('\n')], 'tracker.csv')
	const take = async (desk, file) => {
		const { columns, headingRow } = await desk.previewSheet({ file, choices: {} })
		const sheet = { file, choices: {}, columns, headingRow }
		const check = await desk.checkSheet(sheet)
		return { sheet: { ...sheet, columns: check.columns, roles: 'role' } }
	}
	let desk = await open()
	await desk.saveRoles([role])
	const { sheet } = await take(desk, fileWith(25))
	await timed('read', () => desk.checkSheet(sheet))
	const taken = await timed('take', () => desk.takeSheet(sheet))
	desk.close()
	desk = await timed('open', open)
	await timed('again', () => desk.takeSheet(sheet))
	const changed = await take(desk, fileWith(26))
	const change = await timed('change', () => desk.takeSheet(changed.sheet))
	const { keys } = await desk.screen({ role: 'role', formats: 'en', languageNames: {}, countryNames: {} })
	await timed('history', () => desk.history(keys[0]))
	await timed('undoChange', () => desk.undo(change.operation))
	desk.close()
	// The same records, written without a log and in several transactions, as a plain loop would.
	const names = (await indexedDB.databases()).map(({ name }) => name)
	const source = await new Promise((resolve) => {
		const request = indexedDB.open(names[0])
		request.onsuccess = () => resolve(request.result)
	})
	const records = await new Promise((resolve) => {
		const request = source.transaction('candidates').objectStore('candidates').getAll()
		request.onsuccess = () => resolve(request.result)
	})
	source.close()
	const plain = await new Promise((resolve) => {
		const request = indexedDB.open('plain', 1)
		request.onupgradeneeded = () => request.result.createObjectStore('candidates')
		request.onsuccess = () => resolve(request.result)
	})
	await timed('plain', async () => {
		for (let from = 0; from < records.length; from += 5000) {
			await new Promise((resolve, reject) => {
				const write = plain.transaction('candidates', 'readwrite', { durability: 'strict' })
				for (const record of records.slice(from, from + 5000))
					write.objectStore('candidates').put(record, record.key)
				write.oncomplete = resolve
				write.onabort = () => reject(write.error)
			})
		}
	})
	plain.close()
	desk = await open()
	await timed('undo', () => desk.undo(taken.operation))
	if ((await desk.state()).candidates > 0) throw new Error('not everybody was taken back')
	desk.close()
	return times
}

/** Measures what employers wait for when many candidates are stored. */
export async function benchDesk(outDir) {
	const served = await serveDesk(outDir)
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: findChromium(), args })
	const page = await browser.newPage()
	await page.goto(served.origin)
	const times = await page.evaluate(measure, howMany)
	await browser.close()
	served.close()
	const seconds = (name) => `${times[name].toFixed(1)} s`
	console.log(`${thousands(howMany)} candidates on a device`)
	print('read to the end', seconds('read'))
	print('written without a log', seconds('plain'))
	const ratio = times.take / (times.read + times.plain)
	print('read and taken in, as one transaction', seconds('take'))
	print('by the two above', ratio.toFixed(2), { text: String(maxRatio), isKept: ratio <= maxRatio })
	print('opened', seconds('open'))
	print('the same sheet again', seconds('again'))
	print('a sheet that changes a fact of each', seconds('change'))
	print('the history of one of them', seconds('history'))
	print('that taken back', seconds('undoChange'))
	print('the candidates taken back', seconds('undo'), {
		text: `${maxUndoSeconds} s`,
		isKept: times.undo <= maxUndoSeconds,
	})
	console.log('')
}
