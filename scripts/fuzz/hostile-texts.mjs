// Texts, names and JSON values as an attacker writes them, marked so that an echo is detected.

/** Part of every hostile value, path, query and header: no rejecting answer may repeat it. */
export const valueMarker = 'zqvalueqz'
/** Part of the names of members and parameters: these may appear in pointers, and nowhere else. */
export const nameMarker = 'zqnameqz'
/** What a page would contain if a value were written into it unescaped. */
export const unescaped = [`<x-${valueMarker}`, `" onx-${valueMarker}=`]

const breakout = `"'></title></script><x-${valueMarker}>" onx-${valueMarker}="`
const lengths = [40, 41, 100, 101, 1000, 1001, 5000]

/** A text with the marker in it. */
export const hostileText = (random) =>
	random.weighted([
		[4, () => valueMarker],
		[3, () => breakout],
		[
			2,
			() =>
				valueMarker +
				random.pick(['x', ' ', '\u0663', '\ud83d\ude00', '9', '=', '\u3000']).repeat(random.pick(lengths)),
		],
		[
			2,
			() =>
				random
					.pick([' ', '\t', '0', '9,', "1'", '万', '\u200f', '%', ';', ':'])
					.repeat(random.pick(lengths)) + valueMarker,
		],
		[
			2,
			() =>
				random.pick([
					'\u0000',
					'\ud800',
					'\udfff',
					'\u202e',
					'\ufeff',
					'\u2028',
					'\r\n',
					'\u0301'.repeat(300),
				]) + valueMarker,
		],
		[1, () => `=cmd|' /C ${valueMarker}'!A0`],
		[1, () => `\r\nSet-Cookie: ${valueMarker}=1\r\n\r\n${breakout}`],
		[1, () => `\${${valueMarker}}{{${valueMarker}}}%{${valueMarker}}`],
	])()

const oddNames = ['__proto__', 'constructor', 'toString', 'then', '', ' ', 'a/b~c', '$ref', 'length', '0']

/** The name of a member that does not exist. */
export const hostileName = (random) =>
	random.weighted([
		[4, () => nameMarker],
		[2, () => random.pick(oddNames)],
		[1, () => nameMarker + 'n'.repeat(random.pick([80, 100, 5000]))],
		[1, () => `${nameMarker}\u0000"</script>`],
	])()

const oddNumbers = [
	'0',
	'-0',
	'-1',
	'1e308',
	'1e999',
	'-1e999',
	'0.1',
	'1E400',
	'9007199254740993',
	'17.5',
	'5e-324',
]
const noJson = [
	'NaN',
	'undefined',
	'0x10',
	'01',
	"'a'",
	'{a:1}',
	'[1,]',
	'/**/1',
	'+1',
	'.5',
	'"\u0001"',
	'"\\x"',
]

const nested = (random) => {
	const depth = random.pick([2, 10, 100, 3000, 20_000])
	return random.pick(['[]', '{}']) === '[]'
		? '['.repeat(depth) + ']'.repeat(depth)
		: '{"a":'.repeat(depth) + 1 + '}'.repeat(depth)
}

/** A list of many entries, occasionally of more than a hundred thousand. */
const manyEntries = (random) => {
	const count = random.chance(0.02) ? 130_000 : random.pick([1, 11, 21, 99, 101, 1000, 5000])
	const entry = random.pick([
		'1',
		'null',
		'"CN"',
		`"${valueMarker}"`,
		'{}',
		'[]',
		'{"language":"ha","level":"native"}',
	])
	return `[${Array(count).fill(entry).join(',')}]`.slice(0, 1_000_000)
}

const manyMembers = (random) =>
	`{${random.times(random.pick([1, 50, 101, 3000]), (at) => `"${nameMarker}${at}":${at}`).join(',')}}`

/** A JSON value as text, occasionally no JSON at all. */
export const hostileJson = (random) =>
	random.weighted([
		[4, () => JSON.stringify(hostileText(random))],
		[
			3,
			() => random.pick(['null', 'true', 'false', '""', '[]', '{}', '[[]]', '[null]', '"yes"', '"unsure"']),
		],
		[3, () => random.pick(oddNumbers)],
		[2, () => manyEntries(random)],
		[1, () => manyMembers(random)],
		[1, () => nested(random)],
		[1, () => random.pick(noJson)],
	])()

const unreadableBytes = ['ff', 'fe', 'c0af', 'eda080', 'f5808080', '00', 'e28', 'efbbbf'].map((hex) =>
	Buffer.from(hex.padEnd(hex.length + (hex.length % 2), '0'), 'hex'),
)

/** A damaged body: truncated, doubled, or with invalid UTF-8. */
export function damaged(random, body) {
	const at = random.below(body.length + 1)
	return random.weighted([
		[2, () => body.subarray(0, at)],
		[2, () => Buffer.concat([body.subarray(0, at), random.pick(unreadableBytes), body.subarray(at)])],
		[1, () => Buffer.concat([body, body])],
		[1, () => Buffer.concat([body.subarray(0, at), random.bytes(random.below(20)), body.subarray(at)])],
		[1, () => Buffer.concat([Buffer.from('\ufeff'), body])],
	])()
}
