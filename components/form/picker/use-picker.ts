import { useCallback, useMemo, useState } from 'react'
import type { FoundOption, Option } from '@/lib/search/find'
import type { ControlProps } from '../question/field-props'
import type { SearchSource } from './search-sources'
import { useSearch } from './use-search'

export type PickerProps = ControlProps & {
	/** What the field searches for: determines its messages, and its accessible name if no label names it. */
	readonly kind: 'country' | 'language' | 'choice' | 'job'
	/** The id of the field; by default that of the question's own control. */
	readonly id?: string
	readonly source: SearchSource
	/** Values that are never offered. */
	readonly except: readonly string[]
	/** Values that are not offered, since they are already chosen. */
	readonly chosen: readonly string[]
	/** Shown instead of the matches when no more can be chosen. */
	readonly full?: string | undefined
	/** The name of the entry just removed below the field. */
	readonly removed?: string | undefined
	readonly onPick: (value: string) => void
}

/** The maximum number of rows shown: more than any list of countries has. */
const maxShown = 300

type Results = {
	readonly found: readonly FoundOption[] | null
	/** Nothing matches, and the results shown are similar ones. */
	readonly isGuess: boolean
	readonly count: number
	/** The best match, if it is already chosen. */
	readonly taken: Option | undefined
}

const noResults: Results = { found: null, isGuess: false, count: 0, taken: undefined }

/** Whether two names differ at most in accents, capitals and spaces around them. */
const isSameName = (name: string, typed: string): boolean =>
	name.localeCompare(typed.trim(), undefined, { sensitivity: 'base' }) === 0

/** The state of a picker: the typed text, the matches, the active row, and the key handling. */
export function usePicker(
	{ fact, source, except, chosen, onPick, onTyped }: PickerProps,
	on: { readonly picked: (name: string) => void; readonly repeated: (name: string) => void },
) {
	const { search, Row, isLoading, hasAll, failed, load } = useSearch(source)
	const [text, setText] = useState('')
	const [isOpen, setOpen] = useState(false)
	/** The row that the arrow keys moved to since the text last changed. */
	const [moved, setMoved] = useState<number | null>(null)

	const { found, isGuess, count, taken } = useMemo((): Results => {
		if (!search) return noResults
		const isOffered = ({ value }: Option) => !except.includes(value)
		const isFree = (option: Option) => isOffered(option) && !chosen.includes(option.value)
		const all = search.find(text).filter(({ option }) => isOffered(option))
		const matches = all.filter(({ option }) => isFree(option))
		const best = text.trim() === '' ? undefined : all[0]?.option
		// While more names load, nothing is guessed and nothing is missing yet.
		if (all.length === 0 && isLoading) return noResults
		const near = all.length > 0 ? [] : search.nearest(text).filter(isFree)
		return {
			found: all.length > 0 ? matches.slice(0, maxShown) : near.map((option) => ({ option })),
			isGuess: near.length > 0,
			count: matches.length,
			taken: best && !isFree(best) ? best : undefined,
		}
	}, [search, isLoading, text, except, chosen])

	const rows = found?.length ?? 0
	// Enter must not add what the person did not mean: neither a guess nor what comes after an already chosen entry.
	const first = text.trim() === '' || isGuess || taken ? -1 : 0
	const active = Math.min(moved ?? first, rows - 1)

	const close = useCallback(() => setOpen(false), [])
	const type = useCallback(
		(typed: string, opens: boolean) => {
			setText(typed)
			setMoved(null)
			if (opens) setOpen(true)
			onTyped?.(fact, typed.trim())
		},
		[fact, onTyped],
	)
	const open = () => {
		load(text)
		setOpen(true)
	}
	const pick = ({ value, name }: Option) => {
		type('', false)
		close()
		onPick(value)
		on.picked(name)
	}
	/** On blur: a name typed in full is chosen, once; any other text is left visible. */
	const leave = (elsewhere: boolean) => {
		const named = search?.named(text)
		// In a language that is not there the same word may name another: only the name that is shown is sure then.
		const exact = named && (hasAll(text) || isSameName(named.name, text)) ? named : undefined
		if (exact && chosen.includes(exact.value)) {
			type('', false)
			close()
			on.repeated(exact.name)
		} else if (exact && !except.includes(exact.value)) pick(exact)
		else if (elsewhere) close()
	}
	const move = (step: 1 | -1) => {
		if (!isOpen) open()
		if (rows > 0) setMoved(active < 0 && step < 0 ? rows - 1 : (active + step + rows) % rows)
	}
	const onKeyDown = (event: React.KeyboardEvent) => {
		// While a word is being composed, as in Chinese, the keys belong to the input method.
		if (event.nativeEvent.isComposing) return
		const row = isOpen ? found?.[active]?.option : undefined
		if (event.key === 'ArrowDown') move(1)
		else if (event.key === 'ArrowUp') move(-1)
		else if (event.key === 'Enter' && row) pick(row)
		else if (event.key === 'Enter' && text.trim() !== '') open()
		else if (event.key === 'Escape' && isOpen) close()
		else if (event.key === 'Escape' && text !== '') type('', false)
		else return
		event.preventDefault()
	}
	const split = (name: string) => search?.parts(name, text) ?? ([name, '', ''] as const)
	return {
		text,
		isOpen,
		found,
		isGuess,
		count,
		taken,
		active,
		failed,
		Row,
		load,
		type,
		open,
		close,
		pick,
		leave,
		onKeyDown,
		split,
	}
}
