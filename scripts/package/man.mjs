/** A text as roff reads it: nothing in it is a request or an escape. */
const plain = (text) =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^(?=[.'])/gm, '\\&')

const option = ({ flag, text }) => `.TP\n.B ${plain(flag)}\n${plain(text)}\n`

const command = ([name, { usage, summary, details, optionHelp }]) =>
	`.SS kvisa ${plain(`${name} ${usage}`)}\n${plain(`${summary}.`)}\n` +
	details.map((text) => `.PP\n${plain(text)}\n`).join('') +
	optionHelp.map(option).join('')

/**
 * The man page, from what the help of the commands is made from.
 * @param {{ about: object, commands: object, version: string }} page
 */
export const manPage = ({ about, commands, helpOption, version }) =>
	`.TH KVISA 1 "" "kvisa ${version}"\n` +
	`.SH NAME\nkvisa \\- ${plain(about.summary)}\n` +
	`.SH SYNOPSIS\n.B kvisa\nCOMMAND [options]\n` +
	`.SH DESCRIPTION\n${about.text.map((text) => `${plain(text)}\n`).join('.PP\n')}` +
	`.SH COMMANDS\n${Object.entries(commands).map(command).join('')}` +
	`.SH OPTIONS\n${option(helpOption)}` +
	`.SH EXIT STATUS\n${about.exits.map(([code, text]) => option({ flag: code, text })).join('')}`
