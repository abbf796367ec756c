import { sayIn } from '@/lib/i18n/say'
import { allWordsOf } from '@/lib/words/employer-words'
import type { checkForOperator } from './check-server'
import { sayFinding } from './say-finding'

const locale = 'en'

/** The marks that keep inserted names together in pages; a terminal shows them as boxes. */
const isolates = /[\u2066-\u2069]/g

/** What the command line says of the check, and whether something has to be mended. */
export function describeCheck(parts: Awaited<ReturnType<typeof checkForOperator>>): {
	readonly lines: readonly string[]
	readonly isBad: boolean
} {
	const speech = { locale, say: sayIn(locale), words: allWordsOf(locale).serverCheck } as const
	const { words, say } = speech
	const said = parts.flatMap(({ workspace, findings }) =>
		findings.map((finding) => ({ workspace, ...sayFinding(speech, finding) })),
	)
	const lines = said.flatMap(({ workspace, name, looked, state, found, todo }) => [
		say(workspace ? words.headed.workspace : words.headed.server, {
			state: say(words.states[state]),
			name,
			workspace: workspace ?? '',
		}),
		`  ${say(words.looked, { what: looked })}`,
		`  ${found}`,
		...(todo ? [`  ${say(words.todo, { what: todo })}`] : []),
	])
	return {
		lines: lines.map((line) => line.replaceAll(isolates, '')),
		isBad: said.some(({ state }) => state === 'bad'),
	}
}
