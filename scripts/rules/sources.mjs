// `npm run sources`: lists the sources that are due to be read again, and figures that end. `-- --all` lists every source,
// `-- --on 2027-03-01` what is due on a day.
import { loadSource } from '../build/load-source.mjs'

const { dueSources } = await loadSource('lib/law/due-sources.ts')

const given = process.argv.indexOf('--on')
const on =
	given > 0 ? process.argv[given + 1] : new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
if (!/^\d{4}-\d{2}-\d{2}$/.test(on ?? '')) {
	console.error('Give the day after --on as YYYY-MM-DD.')
	process.exit(2)
}

const all = dueSources(on)
const shown = process.argv.includes('--all') ? all : all.filter(({ isDue }) => isDue)
for (const { id, day, age, read, end, until, address } of shown) {
	const figures = end ? `, its figures ${end === 'ends' ? 'end' : 'ended'} on ${until}` : ''
	console.log(`${id}: read ${day}, ${age} days ago (${read})${figures}`)
	if (address) console.log(`  ${address}`)
}
const next = all.map(({ readBy }) => readBy).toSorted()[0]
console.log(
	`${all.filter(({ isDue }) => isDue).length} of ${all.length} sources are due on ${on}; the first is to be read again by ${next}`,
)
