import { parseArgs } from 'node:util'
import { BadInput, shown } from './command/bad-input'
import type { Command } from './command/command'
import { commandHelp, mainHelp } from './command/help'
import { exits, type Io } from './command/io'
import { type CommandName, commandNames, commands, isCommandName } from './list'

const seeHelp = (name?: CommandName) => `See kvisa ${name ? `${name} ` : ''}--help.`

function parsed(name: CommandName, { options, takes }: Command, args: readonly string[]) {
	try {
		const given = parseArgs({
			args: [...args],
			options: { ...options, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
		})
		const count = given.positionals.length
		if (given.values.help || (count >= takes[0] && count <= takes[1])) return given
	} catch (error) {
		const [first = ''] = String((error as Error).message).split('\n')
		throw new BadInput([`${shown(first)} ${seeHelp(name)}`])
	}
	throw new BadInput([
		`This command takes ${takes[0] === takes[1] ? takes[0] : takes.join(' to ')} arguments. ${seeHelp(name)}`,
	])
}

async function runCommand(name: CommandName, args: readonly string[], io: Io): Promise<number> {
	const command = commands[name]
	const given = parsed(name, command, args)
	if (given.values.help) {
		io.out(commandHelp(name, command))
		return exits.well
	}
	return await command.run(given, io)
}

/**
 * Runs a command line.
 * @returns the exit code: 0 if all is well, 1 for a fault, 2 for bad input
 */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
	const [first, ...others] = args
	try {
		if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
			io.out(mainHelp(commands))
			return first === undefined ? exits.badInput : exits.well
		}
		if (!isCommandName(first))
			throw new BadInput([
				`${shown(first)}: There is no such command. Use one of: ${commandNames.join(', ')}. ${seeHelp()}`,
			])
		return await runCommand(first, others, io)
	} catch (error) {
		if (!(error instanceof BadInput)) {
			io.err(`kvisa: ${error instanceof Error ? shown(error.message) : 'something went wrong'}\n`)
			return exits.fault
		}
		for (const fault of error.faults) io.err(`kvisa: ${fault}\n`)
		return exits.badInput
	}
}
