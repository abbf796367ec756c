import { useEffect, useEffectEvent, useId, useState } from 'react'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import type { TableContext } from '../table/cells/cell-props'
import { MarkText } from './mark-text'
import styles from './tooltip.module.css'

/** A mark of a row, and its position in the window. */
type Pointed = {
	readonly row: number
	readonly ruleset: RulesetId
	readonly place: number
	readonly at: DOMRect
	readonly strip: HTMLElement
}

/** Pixels between a mark and its tooltip, and the width of one. */
const gap = 8
const width = 288

/** The mark of a strip nearest to the pointer: the smallest ones are hard to hit. */
function nearestMark(strip: Element, x: number): Element | null {
	let nearest: Element | null = null
	let least = Number.POSITIVE_INFINITY
	for (const mark of strip.querySelectorAll('[data-mark]')) {
		const { left, right } = mark.getBoundingClientRect()
		const distance = Math.abs((left + right) / 2 - x)
		if (distance >= least) continue
		least = distance
		nearest = mark
	}
	return nearest
}

function pointedAt(mark: Element): Pointed | null {
	const strip = mark.closest<HTMLElement>('[data-strip]')
	const { rules } = strip?.dataset ?? {}
	if (!strip || !isRulesetId(rules)) return null
	return {
		row: Number(strip.dataset.strip),
		ruleset: rules,
		place: Number(mark.getAttribute('data-mark')),
		at: mark.getBoundingClientRect(),
		strip,
	}
}

type Props = {
	readonly table: React.RefObject<HTMLTableElement | null>
	readonly context: TableContext
}

/**
 * Explains a mark while it is hovered: marks have `data-mark` with the index of their condition, in an element that
 * has `data-strip` with the row and `data-rules` with the rule set. By keyboard, the arrow keys that move along a row
 * move from mark to mark in its strip; Escape hides the tooltip.
 */
export function MarkTooltip({ table, context }: Props) {
	const id = useId()
	const [pointed, setPointed] = useState<Pointed | null>(null)
	const key = pointed && context.screened.keys[pointed.row]

	const move = useEffectEvent((event: KeyboardEvent) => {
		const strip = (event.target as HTMLElement).closest<HTMLElement>('[data-strip]')
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
		if (!strip || by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
		const marks = [...strip.querySelectorAll('[data-mark]')]
		const now = marks.findIndex((mark) => Number(mark.getAttribute('data-mark')) === pointed?.place)
		const next = marks[now + (document.dir === 'rtl' ? -by : by)]
		if (now < 0 || !next) return
		// Beyond the first and the last mark, the key continues along the row.
		event.preventDefault()
		event.stopPropagation()
		setPointed(pointedAt(next))
	})

	useEffect(() => {
		const element = table.current
		if (!element) return
		const over = ({ target, clientX }: PointerEvent) => {
			const strip = (target as Element).closest('[data-strip]')
			const mark = (target as Element).closest('[data-mark]') ?? (strip && nearestMark(strip, clientX))
			if (!mark) return
			const place = Number(mark.getAttribute('data-mark'))
			setPointed((before) => (before?.strip === strip && before.place === place ? before : pointedAt(mark)))
		}
		const leave = (event: PointerEvent) => {
			const to = event.relatedTarget as Element | null
			if (!to?.closest('[data-strip], [role="tooltip"]')) setPointed(null)
		}
		const focus = ({ target }: Event) => {
			const first =
				(target as Element).matches('[data-strip]') && (target as Element).querySelector('[data-mark]')
			if (first) setPointed(pointedAt(first))
		}
		const blur = ({ target }: Event) => {
			if ((target as Element).matches('[data-strip]')) setPointed(null)
		}
		const onKey = (event: KeyboardEvent) => move(event)
		element.addEventListener('pointermove', over)
		element.addEventListener('pointerout', leave)
		element.addEventListener('focusin', focus)
		element.addEventListener('focusout', blur)
		element.addEventListener('keydown', onKey)
		return () => {
			element.removeEventListener('pointermove', over)
			element.removeEventListener('pointerout', leave)
			element.removeEventListener('focusin', focus)
			element.removeEventListener('focusout', blur)
			element.removeEventListener('keydown', onKey)
		}
	}, [table])

	useEffect(() => {
		if (!pointed) return
		const { strip } = pointed
		const hide = () => setPointed(null)
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return
			event.preventDefault()
			event.stopPropagation()
			hide()
			if (document.activeElement === strip && strip.tagName !== 'BUTTON')
				strip.closest('tr')?.querySelector<HTMLElement>('[data-open]')?.focus()
		}
		strip.setAttribute('aria-describedby', id)
		document.addEventListener('keydown', onKey, true)
		window.addEventListener('scroll', hide, { passive: true })
		return () => {
			strip.removeAttribute('aria-describedby')
			document.removeEventListener('keydown', onKey, true)
			window.removeEventListener('scroll', hide)
		}
	}, [pointed, id])

	if (!pointed || key == null) return null
	const { at } = pointed
	const isAbove = at.bottom + 120 > window.innerHeight
	const left = Math.max(gap, Math.min(at.left - gap, window.innerWidth - width - gap))
	return (
		<div
			id={id}
			role="tooltip"
			className={styles.tooltip}
			style={{
				left,
				maxInlineSize: width,
				...(isAbove ? { bottom: window.innerHeight - at.top + gap } : { top: at.bottom + gap }),
			}}
			onPointerLeave={() => setPointed(null)}
		>
			<MarkText key={key} context={context} candidate={key} ruleset={pointed.ruleset} place={pointed.place} />
		</div>
	)
}
