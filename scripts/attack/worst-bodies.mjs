// The most expensive bodies for their size, for every endpoint that reads one, each as large as it accepts.

/** A mebibyte, less what surrounds the facts. */
const size = 2 ** 20 - 64
/** Forms are tried at the size of the API's bodies, and at a realistic one. */
const formSizes = { '1 MiB': 2 ** 20, '64 KiB': 2 ** 16 }

const evaluate = { path: '/api/v1/evaluate', type: 'application/json' }
const next = { path: '/api/v1/next', type: 'application/json' }
const screen = { path: '/api/v1/screen?ruleset=article', type: 'application/x-ndjson' }
const plain = { path: '/en/plain', type: 'application/x-www-form-urlencoded' }

/** A start, then the filling repeated as often as it fits, then an end. */
const filled = ([start, filling, end = ''], most = size) =>
	start + filling.repeat(Math.floor((most - start.length - end.length) / filling.length)) + end

/** An object with as many members as fit. */
function manyMembers() {
	const members = []
	for (let length = 2, at = 0; length < size - 20; at++) {
		members.push(`"a${at}":0`)
		length += members[at].length + 1
	}
	return `{${members.join(',')}}`
}

/** Facts that are expensive to reject. */
const facts = {
	'a list of wrong entries': filled(['{"languages":[', '1,', '1]}']),
	'a list of right entries': filled(['{"nationalities":[', '"NG",', '"NG"]}']),
	'a list of objects with wrong members': filled(['{"languages":[', '{"a":1},', '{}]}']),
	'members that there are not': manyMembers(),
	'one member with a long name': filled(['{"', 'a', '":0}']),
	'one long text': filled(['{"jobOffer":"', 'a', '"}']),
	'lists within lists': `{"age":${'['.repeat(size / 2 - 10)}${']'.repeat(size / 2 - 10)}}`,
	'one number of many digits': filled(['{"age":', '9', '}']),
}

const lines = {
	'lines of one character': ['', '1\n'],
	'ends of lines': ['', '\n'],
	'small wrong lists': ['', `{"facts":{"languages":[${'1,'.repeat(99)}1]}}\n`],
}

const asked = 'at=you&go=next&shown=age'
const forms = {
	'blanks in a number': [`${asked}&age=`, '+'],
	'blanks within a number': [`${asked}&age=1`, '+', '2'],
	'digits of another script': [`${asked}&age=`, '%D9%A3'],
	'fields of one name': [asked, '&plannedActivities=1'],
	'one long list': [`${asked}&nationalities=`, 'Niger%3B'],
	'one long text': [`${asked}&languages=`, 'a'],
}
/** Half of the form before the rows, so that each of them is far from the start. */
const rows = (most) => filled(['a&'.repeat(most / 4), 'languages.0.language&'], most)

/** Each with its name, path, content type and text. */
export const worstBodies = [
	...Object.entries(facts).flatMap(([name, json]) => [
		{ ...evaluate, name: `evaluate: ${name}`, body: `{"ruleset":"article","facts":${json}}` },
		{ ...next, name: `next: ${name}`, body: `{"rulesets":["article"],"facts":${json}}` },
		{ ...screen, name: `screen, one line: ${name}`, body: `{"id":"a","facts":${json}}\n` },
	]),
	...Object.entries(lines).map(([name, parts]) => ({
		...screen,
		name: `screen: ${name}`,
		body: filled(parts),
	})),
	...Object.entries(formSizes).flatMap(([name, most]) => [
		...Object.entries(forms).map(([what, parts]) => ({
			...plain,
			name: `plain form, ${name}: ${what}`,
			body: filled(parts, most),
		})),
		{ ...plain, name: `plain form, ${name}: rows of one language`, body: rows(most) },
	]),
]
