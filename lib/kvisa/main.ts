import { once } from 'node:events'
import { exits, type Io } from './command/io'
import { inputReader } from './input/input-reader'
import { runCommandLine } from './run-command-line'

const { stdin, stdout, stderr } = process
const lines = inputReader(stdin)

const io: Io = {
	out: (text) => (stdout.write(text) ? undefined : once(stdout, 'drain')),
	err: (text) => void stderr.write(text),
	readLine: lines.next,
	readAll: lines.rest,
	canAsk: stdin.isTTY === true,
}

// Whoever reads the output may stop: there is nothing left to do then.
stdout.on('error', () => process.exit(exits.well))
process.exitCode = await runCommandLine(process.argv.slice(2), io)
stdin.destroy()
