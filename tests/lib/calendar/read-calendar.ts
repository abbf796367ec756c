/** An entry of a calendar: its properties by name, each with its parameters and its value as it is written. */
type Entry = ReadonlyMap<string, { readonly parameters: string; readonly value: string }>

const octets = (text: string) => Buffer.byteLength(text, 'utf8')

/**
 * Reads a calendar as RFC 5545 has it, strictly.
 * @throws for a line that is too long, has no end or an unknown form, a component that is not closed, or a name that
 * stands twice
 */
export function readCalendar(text: string): readonly Entry[] {
	if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
	const lines = text.slice(0, -2).split('\r\n')
	for (const line of lines) {
		if (octets(line) > 75) throw new Error(`${octets(line)} octets: ${line}`)
		if (/[\r\n]/.test(line)) throw new Error(`an end of line by itself: ${line}`)
	}
	const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
	const [first, ...rest] = unfolded
	if (first !== 'BEGIN:VCALENDAR' || rest.pop() !== 'END:VCALENDAR') throw new Error('no calendar')
	const entries: Map<string, { parameters: string; value: string }>[] = []
	let open: Map<string, { parameters: string; value: string }> | null = null
	for (const line of rest) {
		const [, name = '', parameters = '', value = ''] =
			/^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? []
		if (name === '') throw new Error(`no content line: ${line}`)
		if (line === 'BEGIN:VEVENT') open = new Map()
		else if (line === 'END:VEVENT') {
			if (!open) throw new Error('an end without a beginning')
			entries.push(open)
			open = null
		} else if (open) {
			if (open.has(name)) throw new Error(`twice: ${name}`)
			open.set(name, { parameters, value })
		}
	}
	if (open) throw new Error('an entry without an end')
	return entries
}

/** What a value of the type TEXT says; one with a sign that had to be escaped is refused. */
export function textOf(value: string): string {
	if (/\p{Cc}/u.test(value) || /(?:^|[^\\])(?:\\\\)*[;,]/.test(value))
		throw new Error(`not escaped: ${value}`)
	return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}
