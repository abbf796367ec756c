// The bodies that cost most for what they are: a mebibyte each, for every door that reads one.

/** A mebibyte less what stands around facts. */
const size = 2 ** 20 - 64
const evaluate = { path: '/api/v1/evaluate', type: 'application/json' }
const screen = { path: '/api/v1/screen?ruleset=article', type: 'application/x-ndjson' }
const plain = { path: '/en/plain', type: 'application/x-www-form-urlencoded' }

/** A start, then the filling as often as it fits into a mebibyte, then an end. */
const filled = (start, filling, end = '') =>
	start + filling.repeat(Math.floor((size - start.length - end.length) / filling.length)) + end

/** As `filled`, each filling with a number of its own. */
function numbered(start, fillingOf, end) {
	const parts = [start]
	for (let length = start.length + end.length, at = 0; ; at++) {
		const part = fillingOf(at)
		length += part.length
		if (length > size) return parts.join('').replace(/,$/, '') + end
		parts.push(part)
	}
}

/** Facts that cost much to refuse. */
const facts = {
	'a list of wrong entries': filled('{"languages":[', '1,', '1]}'),
	'a list of right entries': filled('{"nationalities":[', '"NG",', '"NG"]}'),
	'a list of objects with wrong members': filled('{"languages":[', '{"a":1},', '{}]}'),
	'members that there are not': numbered('{', (at) => `"a${at}":0,`, '}'),
	'one member with a long name': filled('{"', 'a', '":0}'),
	'one long text': filled('{"jobOffer":"', 'a', '"}'),
	'lists within lists': `{"age":${'['.repeat(size / 2 - 10)}${']'.repeat(size / 2 - 10)}}`,
	'one number of many digits': filled('{"age":', '9', '}'),
}

/** Each with what it is called, where it goes, its content type and its text. */
export const worstBodies = [
	...Object.entries(facts).flatMap(([name, json]) => [
		{ ...evaluate, name: `evaluate: ${name}`, body: `{"ruleset":"article","facts":${json}}` },
		{ ...screen, name: `screen, one line: ${name}`, body: `{"id":"a","facts":${json}}\n` },
	]),
	{ ...screen, name: 'screen: lines of one character', body: filled('', '1\n') },
	{ ...screen, name: 'screen: ends of lines', body: filled('', '\n') },
	{
		...screen,
		name: 'screen: small wrong lists',
		body: filled('', `{"facts":{"languages":[${'1,'.repeat(99)}1]}}\n`),
	},
	{ ...plain, name: 'plain form: blanks in a number', body: filled('at=you&go=next&shown=age&age=', '+') },
	{
		...plain,
		name: 'plain form: blanks within a number',
		body: filled('at=you&go=next&shown=age&age=1', '+', '2'),
	},
	{
		...plain,
		name: 'plain form: digits of another script',
		body: filled('at=you&go=next&shown=age&age=', '%D9%A3'),
	},
	{
		...plain,
		name: 'plain form: rows of one language',
		body: filled(`${'a&'.repeat(262_144)}`, 'languages.0.language&'),
	},
	{
		...plain,
		name: 'plain form: one field again and again',
		body: numbered('at=you&go=next', (at) => `&plannedActivities=${at}`, ''),
	},
	{ ...plain, name: 'plain form: one long list', body: filled('at=you&go=next&nationalities=', 'Niger%3B') },
	{ ...plain, name: 'plain form: one long text', body: filled('at=you&go=next&languages=', 'a') },
]
