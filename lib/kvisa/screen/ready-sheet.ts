import { openAsBlob } from 'node:fs'
import path from 'node:path'
import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { prepareSheet, type ReadySheet, type SheetFile } from '@/lib/package/sheets/prepare-sheet'
import type { SheetAnswer } from '@/lib/package/sheets/sheet-answers'
import type { SheetQuestion } from '@/lib/package/sheets/sheet-question'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import { factOf } from '@/lib/sheet/column-use'
import { columnLetters } from '@/lib/sheet/shown/column-letters'
import { BadInput, shown } from '../command/bad-input'
import type { CommandInput } from '../command/command'
import type { Io } from '../command/io'
import type { ScreenSpeech } from '../say/speech'
import { optionFor, placeInSheet, sayAsked, sayChoices } from './say-asked'
import { answersIn, usesIn } from './sheet-options'

type Context = {
	readonly given: CommandInput
	readonly io: Io
	readonly speech: ScreenSpeech
	readonly asOf: string
}

/** Opens a file by its path. */
async function openFile(file: string): Promise<SheetFile> {
	const blob = await openAsBlob(file).catch(() => null)
	if (!blob) throw new BadInput([`${shown(file)}: There is no such file, or it may not be read.`])
	return Object.assign(blob, { name: path.basename(file) })
}

/** Why a file, or the rest of it, cannot be read. */
function failure(
	file: string,
	{ fault, row }: NonNullable<ReadySheet['check']['ends']>,
	{ words, say }: ScreenSpeech,
) {
	const text = say(words.screen.import.failures[fault], { columns: maxSheetColumns })
	return new BadInput([`${shown(file)}: ${row === null ? '' : `row ${row}, column A: `}${text}`])
}

/** Asks a person at a terminal. */
async function askPerson(asked: SheetQuestion, io: Io): Promise<string> {
	io.err(`\n${placeInSheet(asked)}: ${sayAsked(asked)}\n${sayChoices(asked).join('\n')}\n`)
	for (;;) {
		io.err('> ')
		const line = await io.readLine()
		if (line === null) throw new BadInput([`${placeInSheet(asked)}: ${sayAsked(asked)}`])
		const text = line.trim()
		const means = asked.choices.find((choice, at) => text === choice || text === String(at + 1))
		if (means !== undefined) return means
	}
}

const answerOf = ({ heading, about }: SheetQuestion, means: string): SheetAnswer => ({
	heading,
	about,
	means,
})

/** Headings, and answers, that were given and that nothing in the sheet has. */
function refuseUnknown(
	file: string,
	{ unknown, check }: ReadySheet,
	said: ReturnType<typeof answersIn>,
): void {
	const faults = [
		...unknown.columns.map(
			(heading) =>
				`--map ${shown(heading)}: ${shown(file)} has no such heading. It has: ${check.columns.map((column) => shown(column.heading)).join(', ')}.`,
		),
		...said
			.filter(({ could }) => could.every((answer) => unknown.answers.some((one) => one === answer)))
			.map(({ text }) => `--say ${shown(text)}: ${shown(file)} asks nothing of this.`),
	]
	if (faults.length > 0) throw new BadInput(faults)
}

/** Answers that are none of what may be answered. */
function refuseWrong(asked: readonly SheetQuestion[], said: readonly SheetAnswer[]): void {
	const faults = asked.flatMap((one) => {
		const given = said.find(({ heading, about }) => heading === one.heading && about === one.about)
		return given ? [`${optionFor(one, given.means)}: Use one of: ${one.choices.join(', ')}.`] : []
	})
	if (faults.length > 0) throw new BadInput(faults)
}

/**
 * A sheet about which nothing is asked any more: what two readings fit is answered by options, or by a person at a
 * terminal.
 * @throws BadInput with what is asked, where nobody can be asked
 */
export async function readySheet(
	file: string,
	{ given, io, speech, asOf }: Context,
	work: Work,
): Promise<ReadySheet> {
	const said = answersIn(given)
	const options = { asOf, columns: usesIn(given) }
	let answers: readonly SheetAnswer[] = said.flatMap(({ could }) => could)
	const blob = await openFile(file)
	for (let isFirst = true; ; isFirst = false) {
		const ready = await prepareSheet(blob, { ...options, answers }, work)
		if (ready.kind === 'fault') throw failure(file, ready, speech)
		if (ready.check.ends) throw failure(file, ready.check.ends, speech)
		if (isFirst) refuseUnknown(file, ready, said)
		refuseWrong(ready.asked, answers)
		if (ready.asked.length === 0) return ready
		if (!io.canAsk)
			throw new BadInput(
				ready.asked.map(
					(asked) =>
						`${shown(file)}: ${placeInSheet(asked)}: ${sayAsked(asked)} ${optionFor(asked, asked.choices.join('|'))}`,
				),
			)
		for (const asked of ready.asked) {
			const means = await askPerson(asked, io)
			io.err(`${optionFor(asked, means)}\n`)
			answers = [...answers, answerOf(asked, means)]
		}
	}
}

/** The columns that are kept but not read; refuses a sheet of which nothing is read. */
export function columnsNotRead(file: string, { check }: ReadySheet): readonly string[] {
	if (!check.columns.some(({ use }) => factOf(use) !== null))
		throw new BadInput([
			`${shown(file)}: row 1, column A: No heading is a fact. Name one: --map 'HEADING=FACT'. kvisa rules --json names the facts.`,
		])
	return check.columns.flatMap(({ use, heading, note }, at) =>
		use === null && note !== 'own' ? [`${columnLetters(at)} (${shown(heading)})`] : [],
	)
}
