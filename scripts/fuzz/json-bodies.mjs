// Bodies for the API: valid ones generated from its own description, then changed in one to three places.
import { damaged, hostileJson, hostileName, hostileText } from './hostile-texts.mjs'

const countries = ['NG', 'IR', 'CN', 'US', 'FR', 'EG', 'BR', 'IN']
const languages = ['ha', 'en', 'fa', 'ar', 'zh', 'pt', 'yue']
const numberFrom = (random, { min, max }) => random.pick([min, max, min + random.below(max - min + 1)])

/** A valid answer to a fact, as JSON. */
function validJson(random, fact) {
	const lists = {
		'yes-no': () => random.chance(0.5),
		choice: () => random.pick(fact.options),
		choices: () => random.some(fact.options),
		countries: () => [random.pick(countries.filter((code) => !fact.except?.includes(code)))],
		languages: () =>
			random.some(languages, 0.3).map((language) => ({ language, level: random.pick(fact.levels) })),
	}
	const value = random.chance(0.1) ? null : (lists[fact.type] ?? (() => numberFrom(random, fact.range)))()
	return JSON.stringify(value)
}

const validMembers = (random, facts) =>
	random.some(facts, 0.4).map((fact) => [fact.id, validJson(random, fact)])

const written = (members) => `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`

/** Members with one value replaced by a hostile one, or one member added. */
function changed(random, members, known) {
	const name = random.chance(0.4) ? hostileName(random) : random.pick(known)
	return [...members.filter(([other]) => other !== name || random.chance(0.05)), [name, hostileJson(random)]]
}

const dates = [
	'2026-02-30',
	'0000-00-00',
	'9999-12-31',
	'0001-01-01',
	'+275760-09-13',
	'2026-11-24T00:00',
	' ',
]

function factsJson(random, { facts }, isHostile) {
	const ids = facts.map(({ id }) => id)
	let members = validMembers(random, facts)
	if (isHostile) for (let at = random.below(3); at >= 0; at--) members = changed(random, members, ids)
	return written(members)
}

/** Bytes for POST /api/v1/evaluate. */
export function evaluateBody(random, domain) {
	const breaks = random.weighted([
		[2, () => []],
		[4, () => ['facts']],
		[1, () => ['asOf']],
		[1, () => ['ruleset']],
		[2, () => ['parameters']],
		[1, () => ['more']],
		[1, () => random.some(['facts', 'asOf', 'ruleset', 'parameters', 'more'])],
	])()
	const does = (part) => breaks.includes(part)
	const members = [
		['ruleset', does('ruleset') ? hostileJson(random) : JSON.stringify(random.pick(domain.rulesets))],
		[
			'facts',
			does('facts') && random.chance(0.1) ? hostileJson(random) : factsJson(random, domain, does('facts')),
		],
		...(does('asOf')
			? [['asOf', random.chance(0.5) ? JSON.stringify(random.pick(dates)) : hostileJson(random)]]
			: []),
		...(does('parameters') ? [['parameters', parametersJson(random, domain)]] : []),
		...(does('more') ? [[hostileName(random), hostileJson(random)]] : []),
	]
	const body = Buffer.from(random.chance(0.03) ? hostileJson(random) : written(members))
	return padded(random, random.chance(0.1) ? damaged(random, body) : body)
}

/** Bytes for POST /api/v1/next. */
export function nextBody(random, domain) {
	const isHostile = random.chance(0.5)
	const rulesets = random.times(random.below(5), () => JSON.stringify(random.pick(domain.rulesets)))
	const members = [
		['rulesets', isHostile && random.chance(0.3) ? hostileJson(random) : `[${rulesets}]`],
		['facts', factsJson(random, domain, isHostile)],
		...(random.chance(0.1) ? [['asOf', JSON.stringify(random.pick(dates))]] : []),
		...(random.chance(0.1) ? [[hostileName(random), hostileJson(random)]] : []),
	]
	const body = Buffer.from(written(members))
	return padded(random, random.chance(0.1) ? damaged(random, body) : body)
}

const parametersJson = (random, { parameters }) =>
	random.chance(0.1)
		? hostileJson(random)
		: written(
				random.chance(0.5)
					? changed(random, [], parameters)
					: random.some(parameters).map((id) => [id, random.pick(['null', '18', '45', 'true', '-1', '1e9'])]),
			)

/** Occasionally adds spaces up to the size limit of a body, or one byte over. */
const padded = (random, body) =>
	random.chance(0.004)
		? Buffer.concat([body, Buffer.alloc(random.pick([0, 1]) + 2 ** 20 - body.length, ' ')])
		: body

function line(random, domain) {
	const id = random.chance(0.2) ? hostileText(random) : `C-${random.below(1000)}`
	const isHostile = random.chance(0.5)
	const members = [
		['id', random.chance(0.05) ? hostileJson(random) : JSON.stringify(id)],
		['facts', isHostile && random.chance(0.1) ? hostileJson(random) : factsJson(random, domain, isHostile)],
		...(random.chance(0.05) ? [[hostileName(random), hostileJson(random)]] : []),
	]
	const json = Buffer.from(random.chance(0.05) ? hostileJson(random) : written(members))
	const bytes = random.chance(0.1) ? damaged(random, json) : json
	return bytes.includes(10) ? Buffer.from(bytes.filter((byte) => byte !== 10)) : bytes
}

/** Bytes for POST /api/v1/screen: lines, some of them wrong. */
export const screenBody = (random, domain) => {
	const ends = ['\n', '\n', '\n', '\r\n', '\n\n', '\n \t\n'].map((end) => Buffer.from(end))
	const count = random.chance(0.02) ? 300 : random.below(8)
	return Buffer.concat(random.times(count, () => [line(random, domain), random.pick(ends)]).flat())
}
