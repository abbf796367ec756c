'use client'

import { useEffect, useId, useRef, useState } from 'react'
import styles from './menu.module.css'

/** An entry of a menu. */
export type MenuItem = {
	readonly id: string
	readonly label: string
	/** In a menu of exclusive entries: whether this one is selected. */
	readonly isChecked?: boolean
	/** Whether it only exists if the page is too narrow for a button of its own. */
	readonly isNarrow?: boolean
	readonly onSelect: () => void
}

type Props = {
	readonly label: string
	readonly items: readonly MenuItem[]
	readonly className?: string | undefined
	readonly 'data-action': string
	/** The table column of its button, for the arrow keys. */
	readonly 'data-at'?: number
}

/** The visible entries of an open menu. */
const entriesOf = (menu: HTMLElement | null) =>
	[...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])].filter(
		(entry) => getComputedStyle(entry).display !== 'none',
	)

/** Which entry a key moves to. */
function entryAt(key: string, entries: readonly HTMLElement[]): HTMLElement | undefined {
	const at = entries.indexOf(document.activeElement as HTMLElement)
	switch (key) {
		case 'ArrowDown':
			return entries[(at + 1) % entries.length]
		case 'ArrowUp':
			return entries.at(at <= 0 ? -1 : at - 1)
		case 'Home':
			return entries[0]
		case 'End':
			return entries.at(-1)
		default: {
			if ([...key].length > 1 || key === ' ') return
			const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)]
			return after.find((entry) => entry.textContent?.toLowerCase().startsWith(key.toLowerCase()))
		}
	}
}

/**
 * A button with a menu, following the ARIA pattern: arrow keys, Home, End and first letters move within it; Escape or
 * leaving it closes it and returns the focus to the button.
 */
export function MenuButton({ label, items, className, 'data-action': action, 'data-at': at }: Props) {
	const id = useId()
	const button = useRef<HTMLButtonElement>(null)
	const menu = useRef<HTMLDivElement>(null)
	const [opened, setOpened] = useState<'first' | 'last' | null>(null)
	const isOpen = opened !== null
	useEffect(() => {
		if (!opened) return
		const { left = 0, right = 0 } = menu.current?.getBoundingClientRect() ?? {}
		const isBeyond = left < 0 || right > document.documentElement.clientWidth
		menu.current?.toggleAttribute('data-turned', isBeyond)
		const entries = entriesOf(menu.current)
		const checked = entries.find((entry) => entry.ariaChecked === 'true')
		;(opened === 'last' ? entries.at(-1) : (checked ?? entries[0]))?.focus()
	}, [opened])
	function close() {
		setOpened(null)
		button.current?.focus()
	}
	function onKeyDown(event: React.KeyboardEvent) {
		const { key, ctrlKey, metaKey, altKey } = event
		if (ctrlKey || metaKey || altKey) return
		if (!isOpen) {
			if (key !== 'ArrowDown' && key !== 'ArrowUp') return
			setOpened(key === 'ArrowUp' ? 'last' : 'first')
		} else if (key === 'Escape') close()
		else {
			const next = entryAt(key, entriesOf(menu.current))
			if (!next) return
			next.focus()
		}
		event.preventDefault()
		event.stopPropagation()
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and the menu in it
		<div
			className={styles.box}
			onKeyDown={onKeyDown}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) setOpened(null)
			}}
		>
			<button
				ref={button}
				type="button"
				className={className}
				data-action={action}
				data-at={at}
				aria-haspopup="menu"
				aria-expanded={isOpen}
				aria-controls={isOpen ? id : undefined}
				onClick={() => setOpened(isOpen ? null : 'first')}
			>
				{label}
				<svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
					<path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
				</svg>
			</button>
			{isOpen && (
				<div ref={menu} id={id} role="menu" aria-label={label} className={styles.menu}>
					{items.map(({ id: item, label: text, isChecked, isNarrow, onSelect }) => (
						<button
							key={item}
							type="button"
							{...(isChecked === undefined
								? { role: 'menuitem' }
								: { role: 'menuitemradio', 'aria-checked': isChecked })}
							tabIndex={-1}
							data-item={item}
							className={isNarrow ? styles.narrow : undefined}
							onClick={() => {
								close()
								onSelect()
							}}
						>
							<bdi>{text}</bdi>
						</button>
					))}
				</div>
			)}
		</div>
	)
}
