import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Found, Option } from '@/lib/search/find'
import type { OptionSource } from '@/lib/words/name-options'
import type { ControlProps } from '../question/field-props'
import { useSearch } from './use-search'

export type PickerProps = ControlProps & {
	/** What the field searches for: its messages, and its accessible name where no label names it. */
	readonly kind: 'country' | 'language' | 'choice'
	readonly source: OptionSource
	/** Values that are not offered, since they are already chosen. */
	readonly except: readonly string[]
	/** Shown in place of the matches when no more can be chosen. */
	readonly full?: string | undefined
	/** The name of the entry just removed below the field. */
	readonly removed?: string | undefined
	readonly onPick: (value: string) => void
}

/** Rows shown at once: more than any list of countries has. */
const maxShown = 300

type Results = {
	readonly found: readonly Found[] | null
	/** Nothing matches; what is shown is similar. */
	readonly isGuess: boolean
	readonly count: number
}

/** The state of a picker: the typed text, the matches, the active row, and the key handling. */
export function usePicker(
	{ fact, source, except, onPick, onTyped }: PickerProps,
	onPicked: (name: string) => void,
) {
	const { search, Row, failed, load, loadAll } = useSearch(source)
	const [text, setText] = useState('')
	const [isOpen, setOpen] = useState(false)
	const [active, setActive] = useState(-1)

	const { found, isGuess, count } = useMemo((): Results => {
		if (!search) return { found: null, isGuess: false, count: 0 }
		const isFree = (option: Option) => !except.includes(option.value)
		const matches = search.find(text).filter(({ option }) => isFree(option))
		const near = matches.length > 0 ? [] : search.nearest(text).filter(isFree)
		return {
			found: matches.length > 0 ? matches.slice(0, maxShown) : near.map((option) => ({ option })),
			isGuess: near.length > 0,
			count: matches.length,
		}
	}, [search, text, except])

	const isMissing = isOpen && search !== null && count === 0
	useEffect(() => {
		if (isMissing) loadAll()
	})

	const close = useCallback(() => setOpen(false), [])
	const type = useCallback(
		(typed: string, opens: boolean) => {
			setText(typed)
			setActive(typed.trim() === '' ? -1 : 0)
			if (opens) setOpen(true)
			onTyped?.(fact, typed.trim())
		},
		[fact, onTyped],
	)
	const open = () => {
		load()
		setOpen(true)
	}
	const pick = ({ value, name }: Option) => {
		type('', false)
		close()
		onPick(value)
		onPicked(name)
	}
	/** On blur: a name typed in full is chosen; anything else stays for the person to see. */
	const leave = (elsewhere: boolean) => {
		const exact = search?.named(text)
		if (exact && !except.includes(exact.value)) pick(exact)
		else if (elsewhere) close()
	}
	const move = (step: 1 | -1) => {
		const rows = found?.length ?? 0
		if (!isOpen) open()
		if (rows > 0) setActive((at) => (at < 0 && step < 0 ? rows - 1 : (at + step + rows) % rows))
	}
	const onKeyDown = (event: React.KeyboardEvent) => {
		// While a word is being composed, as in Chinese, the keys belong to the composition.
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
		active: Math.min(active, (found?.length ?? 0) - 1),
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
