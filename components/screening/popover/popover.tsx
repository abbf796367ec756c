import { useEffect, useEffectEvent, useRef } from 'react'
import styles from './popover.module.css'

type Props = {
	/** The content of the button. */
	readonly label: React.ReactNode
	/** The accessible name of the panel. */
	readonly title: string
	readonly isOpen: boolean
	readonly onOpen: (isOpen: boolean) => void
	/** The edge of the button that the panel is aligned with. */
	readonly align?: 'start' | 'end'
	readonly children: React.ReactNode
}

const focusable = 'input, button, select, [tabindex]'

/** Moves the focus to the element marked with `data-focus` within an element, or else to the first focusable one. */
export function focusWithin(element: HTMLElement | null): void {
	const seen = [...(element?.querySelectorAll<HTMLElement>(focusable) ?? [])].find((one) =>
		one.checkVisibility(),
	)
	const target = element?.querySelector<HTMLElement>('[data-focus]') ?? seen
	target?.focus({ preventScroll: true })
}

/**
 * Aligns a panel with the other edge of its button if it would extend beyond the window, and ends it above the foot
 * of the window.
 */
function keepInView(panel: HTMLElement): void {
	const { left, right, top } = panel.getBoundingClientRect()
	if (left < 0 || right > document.documentElement.clientWidth) panel.dataset.turned = ''
	panel.style.setProperty('--top', `${Math.round(top)}px`)
}

/**
 * A button that opens a panel below it. Escape, or calling `onOpen(false)` from within, closes the panel and returns
 * the focus to the button; a click elsewhere, or leaving it with the Tab key, only closes it.
 */
export function Popover({ label, title, isOpen, onOpen, align = 'start', children }: Props) {
	const place = useRef<HTMLDivElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	const panel = useRef<HTMLDivElement>(null)
	const close = useEffectEvent(() => onOpen(false))
	useEffect(() => {
		if (!isOpen) return
		if (panel.current) keepInView(panel.current)
		focusWithin(panel.current)
		const opener = button.current
		const within = panel.current
		const onPress = ({ target }: PointerEvent) => {
			if (!place.current?.contains(target as Node)) close()
		}
		document.addEventListener('pointerdown', onPress)
		return () => {
			document.removeEventListener('pointerdown', onPress)
			const { activeElement } = document
			if (activeElement === document.body || within?.contains(activeElement))
				opener?.focus({ preventScroll: true })
		}
	}, [isOpen])
	return (
		<div ref={place} className={styles.place}>
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onClick={() => onOpen(!isOpen)}
			>
				{label}
				<svg viewBox="0 0 12 12" aria-hidden="true">
					<path d="m2.5 4.5 3.5 3.5 3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
				</svg>
			</button>
			{isOpen && (
				<div
					ref={panel}
					role="dialog"
					aria-label={title}
					tabIndex={-1}
					className={`${styles.panel} ${styles[align]}`}
					onKeyDown={(event) => {
						if (event.key !== 'Escape') return
						event.preventDefault()
						event.stopPropagation()
						onOpen(false)
					}}
					onBlur={({ relatedTarget }) => {
						if (relatedTarget && !place.current?.contains(relatedTarget)) onOpen(false)
					}}
				>
					{children}
				</div>
			)}
		</div>
	)
}
