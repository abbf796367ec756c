import type { Locale } from '@/lib/i18n/locales'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import type { RulesetId } from '@/rules/rulesets/ids'
import { decisionKey } from '../database/record-store'
import { exportRows } from '../export/export-rows'
import type { ExportSpeech } from '../export/result-cells'
import { screenFile } from '../export/screen-file'
import { type FileFormat, writeFile } from '../export/write-file'
import { checkSheet } from '../import/check-sheet'
import { formOf, withForm } from '../import/forms/remember-form'
import { reuseForm } from '../import/forms/reuse-form'
import { previewSheet, type ReadEnd, type SheetToRead } from '../import/import-sheet'
import { knownOrMergedRows } from '../import/known-rows'
import { pieceOf, withPieces } from '../import/pieces/answered-pieces'
import { withReadBack } from '../import/read-back/deciding'
import { reuseColumnChoices } from '../import/reuse-column-choices'
import { reuseSaid } from '../import/reuse-said'
import { importHead, type SheetToTake, takeSheet } from '../import/take-sheet'
import { withAge } from '../model/age'
import { lifted } from '../removed/removed-people'
import { askedFor } from '../role/asked-for'
import type { DeskStore } from '../store/desk-store'
import { sanitizeCandidate, sanitizeSheet } from '../store/sanitize-records'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'
import { differenceWork, knownIn } from './difference-work'
import type { ImportFailure, importing } from './importing'
import { pieceWork } from './piece-work'

type ToExportSheet = {
	readonly role: string
	readonly ruleset: RulesetId
	readonly keys: readonly string[]
	readonly format: FileFormat
	readonly speech: ExportSpeech
}

type ToScreenFile = Pick<ToExportSheet, 'role' | 'ruleset' | 'speech'> & { readonly sheet: SheetToRead }

type ToFillIn = { readonly locale: Locale; readonly role: string; readonly format: FileFormat }

/** The result of importing a sheet. */
export type TakenSheet = {
	readonly rows: number
	readonly updated: number
	/** Known candidates with a changed field. */
	readonly changed: number
	readonly ends: ReadEnd['ends']
	readonly operation: string | null
	readonly failure: ImportFailure | null
}

const noneTaken: TakenSheet = { rows: 0, updated: 0, changed: 0, ends: null, operation: null, failure: null }

/** Remembers how the columns of a sheet were read, and what was chosen for its words. */
async function remember(store: DeskStore, { columns, pieces = [] }: SheetToTake) {
	const on = store.today()
	const form = formOf(columns, on)
	if (form) await store.forms.keep(withForm(await store.forms.get(), form))
	const words = pieces.flatMap((piece) => pieceOf(piece, on) ?? []).filter(({ ofCell }) => !ofCell)
	if (words.length > 0) await store.pieces.keep(withPieces(await store.pieces.get(), words))
}

/**
 * The desk's methods for reading and writing files. They include the words of all languages: load this module on
 * demand.
 */
export const sheetWork = (
	store: DeskStore,
	imports: ReturnType<typeof importing>,
	onChange: ChangeListener,
) => ({
	/** An empty sheet with the columns for the facts that a role asks for. */
	template: async ({ locale, role, format }: ToFillIn) => {
		const { templateCsv, templateXlsx } = await import('@/lib/sheet/sample/template')
		const wanted = store.roles.get(role)
		const ids = wanted && askedFor(wanted)
		return format === 'csv' ? templateCsv(locale, ids) : templateXlsx(locale, ids)
	},

	/** Two hundred fictional candidates as a workbook. */
	sampleSheet: async (locale: Locale) => {
		const { sampleRows } = await import('@/lib/sheet/sample/sample')
		return writeFile(sampleRows(locale), { format: 'xlsx', name: 'Sample' })
	},

	/** Decrypts a workbook with its password; neither is stored. */
	unlockSheet: async ({ file, password }: { readonly file: File; readonly password: string }) => {
		const { decryptWorkbook } = await import('@/lib/sheet/encrypted/decrypt-workbook')
		try {
			const decrypted = await decryptWorkbook(file, password)
			if (!decrypted) return { kind: 'wrong' } as const
			return { kind: 'file', file: new File([decrypted], file.name) } as const
		} catch (error) {
			if (!(error instanceof SheetFailure)) throw error
			return { kind: 'fault', fault: error.fault } as const
		}
	},

	/**
	 * Opens a file and reads its headings and first rows, reusing earlier column choices and what was confirmed for sheets of
	 * its kind; nothing is stored.
	 */
	previewSheet: async ({ file, choices }: Pick<SheetToRead, 'file' | 'choices'>, work: Work = {}) => {
		const preview = await previewSheet(file, choices, work)
		if (preview.kind === 'fault') return preview
		const sheets = [...store.sheets.values()]
		const open = withReadBack(reuseColumnChoices(preview.columns, sheets), store.today())
		const { columns, confirmed } = reuseForm(open, await store.forms.get())
		return { ...preview, columns: reuseSaid(columns, sheets, await store.pieces.get()), confirmed }
	},

	/** Reads a file to the end to check it against what is stored and what a role answers; nothing is stored. */
	checkSheet: async ({ role, ...sheet }: SheetToRead & { readonly role?: string }, work: Work = {}) =>
		checkSheet(
			sheet,
			{
				pieces: await store.pieces.get(),
				opening: (role === undefined ? undefined : store.roles.get(role)) ?? { facts: {} },
				known: () => knownOrMergedRows(store.candidates.values()),
				on: store.today(),
			},
			work,
		),

	/**
	 * Stores the rows of a file as candidates, all of them or none.
	 * @returns the counts, or why nothing was stored: `failure`, or `ends` of a file that has changed
	 */
	takeSheet: async (toTake: SheetToTake, work: Work = {}): Promise<TakenSheet> => {
		const on = store.today()
		const taken = await imports.run(toTake.file.name, async (id) => {
			let { rows, updated, changed, ends } = noneTaken
			const operation = await store.transact(
				importHead(id, toTake),
				async () => {
					const known = await knownIn(store)
					const read = await takeSheet(toTake, known, work)
					;({ rows, updated, changed, ends } = read)
					if (read.saved.length === 0) return null
					const candidates = read.saved.map((one) => withAge(sanitizeCandidate(one), on))
					return {
						put: { candidates, sheets: [sanitizeSheet(read.sheet)] },
						also: { put: { removed: lifted(known.removed, read.back) } },
					}
				},
				{ isWhole: true, work },
			)
			if (toTake.remembers && ends?.fault !== 'changed') await remember(store, toTake)
			onChange('people', operation)
			if (!operation) await store.noteBegun(null)
			return { rows, updated, changed, ends, operation: operation?.id ?? null, failure: null }
		})
		return typeof taken === 'string' ? { ...noneTaken, failure: taken } : taken
	},

	...differenceWork(store),

	...pieceWork(store, onChange),

	/** Screens a file directly into a result file; none of it is stored. Null if there is no such role. */
	screenFile: async ({ role, ...asked }: ToScreenFile, work: Work = {}) => {
		const wanted = store.roles.get(role)
		return wanted ? screenFile({ ...asked, role: wanted, asOf: store.today() }, work) : null
	},

	/** The given candidates as a sheet, with their results and decisions; null if there is no such role. */
	exportSheet: async ({ keys, format, ...asked }: ToExportSheet, work: Work = {}) => {
		const role = store.roles.get(asked.role)
		if (!role) return null
		const candidates = keys.flatMap((key) => store.candidates.get(key) ?? [])
		const rows = exportRows(
			{
				...asked,
				role,
				candidates,
				sheets: [...store.sheets.values()],
				decisionOf: (candidate) => store.decisions.get(decisionKey(role.id, candidate)),
				asOf: store.today(),
			},
			work,
		)
		return writeFile(rows, { format, name: role.name })
	},
})
