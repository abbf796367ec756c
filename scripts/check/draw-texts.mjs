// `npm run draw-texts -- --language zh --seed 7 --count 60`: draws texts to read and judge, about equally many from each
// file of messages, with the English beside them. The same seed draws the same keys in every language of the same shelves.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadSource } from '../build/load-source.mjs'
import { randomOf } from '../fuzz/random.mjs'

const folder = 'lib/words/messages'
const original = 'en'

const { values: given } = parseArgs({
	options: {
		language: { type: 'string', default: original },
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '60' },
	},
})
const { language } = given
const [seed, count] = ['seed', 'count'].map((name) => {
	const value = Number(given[name])
	if (!(Number.isInteger(value) && value >= 0)) throw new Error(`--${name} takes a whole number`)
	return value
})
const shelvesOf = (id) => readdirSync(path.join(folder, id)).sort().join()
const everyLanguage = readdirSync(folder)
if (!everyLanguage.includes(language)) throw new Error(`--language takes one of ${everyLanguage.join(', ')}`)
/** The languages with the shelves of the one that is drawn from, and the original. */
const languages = everyLanguage.filter((id) => id === original || shelvesOf(id) === shelvesOf(language))

/** The texts of a tree with their keys. */
const textsIn = (node, key = []) =>
	typeof node === 'string'
		? [[key.join('.'), node]]
		: Object.entries(node).flatMap(([name, inner]) => textsIn(inner, [...key, name]))

async function textsOf(id, file) {
	const { default: whole, ...named } = await loadSource(`${folder}/${id}/${file}`)
	return new Map(Object.values(whole ? { whole } : named).flatMap((texts) => textsIn(texts)))
}

const files = readdirSync(path.join(folder, language), { recursive: true })
	.filter((file) => /\.(ts|json)$/.test(file) && path.basename(file) !== 'index.ts')
	.sort()
const textsByFile = await Promise.all(
	files.map(async (file) => {
		const entries = languages.map(async (id) => [id, await textsOf(id, file)])
		return { file, texts: Object.fromEntries(await Promise.all(entries)) }
	}),
)

const hasWords = (text) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''))
/** The keys of a file that every language has words for. */
const keysOf = (texts) =>
	[...texts[original].keys()].filter((key) => languages.every((id) => hasWords(texts[id].get(key) ?? '')))

/** One text of each file that has any left, round by round. */
function drawTexts() {
	const random = randomOf(seed, 0)
	const take = (list) => list.splice(random.below(list.length), 1)[0]
	const left = textsByFile.map(({ file, texts }) => ({ file, texts, keys: keysOf(texts) }))
	const drawn = []
	while (drawn.length < count) {
		const round = left.filter(({ keys }) => keys.length > 0)
		if (round.length === 0) break
		while (round.length > 0 && drawn.length < count) {
			const { file, texts, keys } = take(round)
			const key = take(keys)
			drawn.push({ file, key, text: texts[language].get(key), english: texts[original].get(key) })
		}
	}
	return drawn
}

for (const [index, { file, key, text, english }] of drawTexts().entries()) {
	console.log(`${index + 1}. ${file} ${key}`)
	console.log(`   ${text}`)
	if (language !== original) console.log(`   ${english}`)
}
