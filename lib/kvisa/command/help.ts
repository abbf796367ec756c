import type { Command, OptionHelp } from './command'

const width = 26

/** Lines of at most 80 characters, each after the first with a margin. */
function wrapped(text: string, margin: number, most = 80): string {
	const lines: string[] = []
	let line = ''
	for (const word of text.split(' ')) {
		if (line !== '' && margin + line.length + 1 + word.length > most) {
			lines.push(line)
			line = word
		} else line = line === '' ? word : `${line} ${word}`
	}
	return [...lines, line].join(`\n${' '.repeat(margin)}`)
}

const row = (name: string, text: string) =>
	name.length < width - 2
		? `  ${name.padEnd(width - 2)}${wrapped(text, width)}`
		: `  ${name}\n${' '.repeat(width)}${wrapped(text, width)}`

/** What is said of every command. */
export const about = {
	summary: 'who may get the K visa or a work permit for China, by the rules as data',
	text: [
		'Every answer says which version of which rules it is by, what is unknown and why, and its sources. It is not a decision: only the authority decides.',
		'Nothing is sent anywhere.',
	],
	exits: [
		['0', 'all is well'],
		['1', 'a fault of the program or the machine'],
		['2', 'bad input: each fault is named with its line, row or column'],
	],
} as const

export const helpOption: OptionHelp = { flag: '-h, --help', text: 'print this help' }

/** The help of the whole program. */
export const mainHelp = (commands: Readonly<Record<string, Command>>): string =>
	`${[
		'Usage: kvisa COMMAND [options]',
		'',
		`kvisa: ${about.summary}`,
		'',
		...Object.entries(commands).map(([name, { summary }]) => row(name, summary)),
		'',
		...about.text.map((text) => wrapped(text, 0)),
		'',
		'Exit codes:',
		...about.exits.map(([code, text]) => row(code, text)),
		'',
		'kvisa COMMAND --help says more about a command.',
	].join('\n')}\n`

/** The help of one command. */
export const commandHelp = (name: string, { usage, summary, details, optionHelp }: Command): string =>
	`${[
		`Usage: kvisa ${name} ${usage}`,
		'',
		wrapped(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, 0),
		...details.flatMap((text) => ['', wrapped(text, 0)]),
		'',
		...[...optionHelp, helpOption].map(({ flag, text }) => row(flag, text)),
	].join('\n')}\n`
