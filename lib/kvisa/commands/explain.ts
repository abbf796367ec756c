import { explain } from '@/lib/package/explain'
import type { Command } from '../command/command'
import { hasFlag, localeOf, sharedHelp, sharedOptions } from '../command/given'
import { exits } from '../command/io'
import { badJson, readJsonFile } from '../input/json-file'

export const explainCommand: Command = {
	usage: '[options] RESULT.json',
	summary: 'put a result into words',
	details: [
		'RESULT.json is an answer of POST /api/v1/evaluate, or a line that kvisa check --json prints. - reads the standard input.',
	],
	options: { json: sharedOptions.json, lang: sharedOptions.lang },
	optionHelp: [sharedHelp.lang, sharedHelp.json],
	takes: [1, 1],
	async run(given, io) {
		const locale = localeOf(given)
		const file = await readJsonFile(given.positionals[0] as string, io)
		const said = await explain({ result: file.value, locale })
		if ('errors' in said) throw badJson(file, said, '/result')
		if (hasFlag(given, 'json')) io.out(`${JSON.stringify(said)}\n`)
		else {
			const lines = [said.outcome, '', ...Object.values(said.criteria).map((line) => `  ${line}`)]
			const ways = said.changes.map((way, at) => `  ${at + 1}. ${way}`)
			io.out(`${[...lines, ...(ways.length > 0 ? ['', ...ways] : [])].join('\n')}\n`)
		}
		return exits.well
	},
}
