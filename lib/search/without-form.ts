/** Words of the form of a state, at the beginning of its name in full. */
const forms = new Set(
	'the united islamic arab federal democratic socialist plurinational bolivarian republic kingdom state commonwealth sultanate federation of'.split(
		' ',
	),
)
/** The same at the end of a Chinese one, from the end on. */
const endings = ['共和国', '王国', '苏丹国', '国', '人民', '民主', '社会主义', '伊斯兰', '联邦', '阿拉伯']

/** A folded name of a country without its form of state. */
export function withoutForm(text: string): string {
	const words = text.split(' ')
	const from = words.findIndex((word) => !forms.has(word))
	const rest = from < 0 ? text : words.slice(from).join(' ')
	const name = endings.reduce(
		(left, ending) => (left.endsWith(ending) ? left.slice(0, -ending.length) : left),
		rest,
	)
	return name.startsWith('阿拉伯') ? name.slice('阿拉伯'.length) : name
}
