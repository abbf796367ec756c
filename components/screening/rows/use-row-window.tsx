'use client'

import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '@/lib/screening/model/table-view'
import styles from './table.module.css'

/** The assumed height of a row, until it is measured. */
const rowHeights = { two: 59, one: 40 } as const
/** Rows rendered beyond the visible ones, at either end. */
const overscan = 1

/** More columns than any table here has. */
const allColumns = 100

type Options = {
	/** A row to render even if it is not visible; -1 for none. */
	readonly always?: number
	readonly density?: Density
	/** The row whose place on the screen stays while further rows come in; another visible one if it is not visible. */
	readonly current?: string | null
	/** Whether further rows are coming in. */
	readonly isComing?: boolean
	/** The number of rows to render from the first one on, instead of the visible ones; null on the screen. */
	readonly printed?: number | null
}

/**
 * Virtualizes the rows of a table: `items` are the visible ones and `always`, each with the space of those left out
 * before it; `after` is the space of the rest.
 * @param keyOf the key of the row at an index; it has to be the same function as long as the rows are the same,
 * because with another one the positions of all rows are recomputed
 */
export function useRowWindow(
	count: number,
	keyOf: (index: number) => string,
	{ always = -1, density = 'two', current = null, isComing = false, printed = null }: Options = {},
) {
	const body = useRef<HTMLTableSectionElement>(null)
	const [top, setTop] = useState(0)
	useLayoutEffect(() => {
		const place = () => {
			if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY)
		}
		place()
		const observer = new ResizeObserver(place)
		observer.observe(document.body)
		return () => observer.disconnect()
	}, [])
	const virtual = useWindowVirtualizer({
		count,
		estimateSize: () => rowHeights[density],
		overscan,
		scrollMargin: top,
		getItemKey: keyOf,
		rangeExtractor: (range) => {
			const shown = defaultRangeExtractor(range)
			if (always < 0 || always >= count || shown.includes(always)) return shown
			return [...shown, always].toSorted((one, other) => one - other)
		},
	})
	useStill(virtual, { body, count, keyOf, current, isComing: useUntilInput(isComing) })
	if (printed !== null) {
		const items = Array.from({ length: printed }, (_, index) => ({
			index,
			key: keyOf(index),
			before: null,
		}))
		return { body, items, after: null, measure: null, visibleRange: null }
	}
	const virtualItems = virtual.getVirtualItems()
	const items = virtualItems.map(({ index, key, start }, place) => ({
		index,
		key,
		before: <Space key={`before ${key}`} height={start - (virtualItems[place - 1]?.end ?? top)} />,
	}))
	const rest = virtual.getTotalSize() - ((virtualItems.at(-1)?.end ?? top) - top)
	return {
		body,
		items,
		after: <Space key="after" height={rest} />,
		measure: virtual.measureElement,
		/** The indices of the first and the last visible row. */
		visibleRange: virtual.range,
	}
}

/** Calls a function whenever the person does something with the page. */
function onInput(act: () => void, signal: AbortSignal): void {
	for (const input of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
		window.addEventListener(input, act, { capture: true, passive: true, signal })
}

/** Stays true from when something is so until the person does something after it has ended: what follows from it comes later. */
function useUntilInput(isSo: boolean): boolean {
	const [isStill, setIsStill] = useState(isSo)
	if (isSo && !isStill) setIsStill(true)
	const isAfter = isStill && !isSo
	useEffect(() => {
		if (!isAfter) return
		const ended = new AbortController()
		onInput(() => setIsStill(false), ended.signal)
		return () => ended.abort()
	}, [isAfter])
	return isStill
}

type Rows = Required<Pick<Options, 'current' | 'isComing'>> & {
	readonly count: number
	readonly keyOf: (index: number) => string
}

/** Keeps what is looked at in its place on the screen while further rows come in before it, and what stands above them changes. */
function useStill(
	virtual: ReturnType<typeof useWindowVirtualizer>,
	{ body, count, keyOf, current, isComing }: Rows & { readonly body: React.RefObject<HTMLElement | null> },
) {
	const before = useRef<{
		readonly keyOf: Rows['keyOf']
		readonly key: string
		/** Where the rows begin on the page, and the row among them. */
		readonly top: number
		readonly start: number
	} | null>(null)
	/** How far the page could not be moved yet, since it ends there. */
	const owed = useRef(0)
	useLayoutEffect(() => {
		if (!isComing) return
		// The browser would move the page as well.
		const { style } = document.documentElement
		style.overflowAnchor = 'none'
		const ended = new AbortController()
		onInput(() => {
			owed.current = 0
		}, ended.signal)
		return () => {
			style.overflowAnchor = ''
			owed.current = 0
			ended.abort()
		}
	}, [isComing])
	useLayoutEffect(() => {
		const was = before.current
		if (!was && !isComing) return
		const { range, measurementsCache, options } = virtual
		const top = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY
		const startAt = (index: number) => {
			const row = measurementsCache[index]
			return row ? row.start - options.scrollMargin : null
		}
		const startOf = (key: string) => {
			for (let index = 0; index < count; index++) if (keyOf(index) === key) return startAt(index)
			return null
		}
		if (was) {
			// Where a row before it turns out to have another height, the virtualizer has moved the page.
			const start = was.keyOf === keyOf ? was.start : startOf(was.key)
			const by = start === null ? 0 : top + start - was.top - was.start + owed.current
			const from = window.scrollY
			if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' })
			owed.current = Math.round(by - (window.scrollY - from))
		}
		const index = isComing && range ? looksAt(range, { keyOf, current }) : null
		const start = index === null ? null : startAt(index)
		before.current = index === null || start === null ? null : { keyOf, key: keyOf(index), top, start }
		virtual.shouldAdjustScrollPositionOnItemSizeChange =
			index === null ? undefined : (row) => row.index < index
	})
}

/** Which row is looked at: the current one if it is visible, else the first that is, unless that is the very first. */
function looksAt(
	{ startIndex, endIndex }: { readonly startIndex: number; readonly endIndex: number },
	{ keyOf, current }: Pick<Rows, 'keyOf' | 'current'>,
): number | null {
	for (let index = startIndex; index <= endIndex; index++) if (keyOf(index) === current) return index
	return startIndex > 0 ? startIndex : null
}

/** The space of rows that are not rendered. */
function Space({ height }: { readonly height: number }) {
	if (height <= 0) return null
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
		<tr aria-hidden="true" className={styles.space}>
			<td colSpan={allColumns} style={{ blockSize: height }} />
		</tr>
	)
}
