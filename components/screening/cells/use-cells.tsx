import { lazy, Suspense, useState } from 'react'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useCommands } from '../keys/keys-context'
import { sayTarget } from './targets'

const PasteDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './paste-dialog'))

type Rows = {
	readonly role: Role
	readonly count: number
	readonly keyAt: (index: number) => string
	readonly nameAt: (index: number) => string
	readonly chosen: ReadonlySet<string>
}

type Pasting = { readonly target: CellTarget; readonly at: number; readonly text: string }

const cellIn = (element: Element | null) => element?.closest<HTMLElement>('[data-cell]') ?? null
const targetOf = (cell: HTMLElement | null) => (cell?.dataset.cell ?? null) as CellTarget | null

/** The focused cell, or the first one of a kind in the current row. */
function cellToEdit(target?: CellTarget): HTMLElement | null {
	const row = document.querySelector('[data-rows] tr[aria-current]')
	const focused = target ? null : cellIn(document.activeElement)
	return (
		focused ?? row?.querySelector<HTMLElement>(target ? `[data-cell="${target}"]` : '[data-cell]') ?? null
	)
}

/**
 * The keys and the clipboard of the editable cells. Copying copies the column for the selected candidates, or for all
 * that are shown; pasting fills the column from the cell's row downwards, in the order shown.
 */
export function useCells({ role, count, keyAt, nameAt, chosen }: Rows) {
	const screening = useScreening()
	const { words, say, ask, locale } = screening
	const [pasting, setPasting] = useState<Pasting | null>(null)
	const [news, setNews] = useState('')
	useCommands({
		'edit-cell': () => cellToEdit()?.click(),
		stage: () => cellToEdit('stage')?.click(),
		owner: () => cellToEdit('owner')?.click(),
		date: () => cellToEdit('date')?.click(),
		tag: () => cellToEdit('tags')?.click(),
	})
	const keysFrom = (at: number) => Array.from({ length: count - at }, (_, index) => keyAt(at + index))

	async function copy(target: CellTarget) {
		const shown = keysFrom(0)
		const wanted = shown.filter((key) => chosen.has(key))
		const keys = wanted.length > 0 ? wanted : shown
		const text = await ask('copyColumn', { role: role.id, target, keys, locale })
		await navigator.clipboard.writeText(text)
		setNews(say(words.screen.cells.copied, { count: keys.length, column: sayTarget(screening, target) }))
	}
	return {
		/** For the table element. */
		table: {
			onCopy: (event: React.ClipboardEvent) => {
				const target = targetOf(cellIn(event.target as Element))
				if (!target || isField(event.target) || window.getSelection()?.isCollapsed === false) return
				event.preventDefault()
				copy(target)
			},
			onPaste: (event: React.ClipboardEvent) => {
				const cell = cellIn(event.target as Element)
				const target = targetOf(cell)
				const at = Number(cell?.closest<HTMLElement>('tr[data-index]')?.dataset.index)
				if (!target || isField(event.target) || !(at >= 0)) return
				event.preventDefault()
				setPasting({ target, at, text: event.clipboardData.getData('text/plain') })
			},
		},
		/** Content next to the table. */
		beside: (
			<>
				<p role="status" className="visually-hidden">
					{news}
				</p>
				{pasting && (
					<Suspense>
						<PasteDialog
							role={role}
							keys={keysFrom(pasting.at)}
							first={nameAt(pasting.at)}
							target={pasting.target}
							text={pasting.text}
							onClose={() => setPasting(null)}
						/>
					</Suspense>
				)}
			</>
		),
	}
}

const isField = (target: EventTarget) => (target as Element).matches('input, select, textarea')
