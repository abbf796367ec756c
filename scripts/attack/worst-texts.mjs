// Forms of 60 KB for the check without JavaScript, each of one repeated part that once took long, or could.

const type = 'application/x-www-form-urlencoded'
const maxBytes = 60_000
const facts = ['nationalities', 'languages', 'targetMarkets', 'highestDegree', 'degreeField', 'annualPayCny']

const parts = {
	'marks out of order': '\u0301\u0316',
	'sound marks': '\uff9e\u3099',
	'letters that stand for many': 'ﷺ',
	'entries of a list': 'Niger;',
	'words that join': 'a and ',
	'changes of script': '汉a',
}

/** As many of a part as fit into a field. */
const field = (fact, part) => {
	const encoded = encodeURIComponent(part)
	return `${fact}=${encoded.repeat(Math.floor(maxBytes / facts.length / encoded.length) - 2)}`
}

/** Each with its name, path, content type and text. */
export const worstTexts = Object.entries(parts).map(([name, part]) => ({
	path: '/en/plain',
	type,
	name: `plain form, 60 KB: ${name}`,
	body: ['at=result&go=stay', ...facts.map((fact) => field(fact, part))].join('&'),
}))
