'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import styles from './table.module.css'

/** The assumed height of a row, until it is measured. */
const rowHeight = 45
/** Rows rendered beyond the visible ones. */
const overscan = 10

/** More columns than any table here has. */
const allColumns = 100

/** Virtualizes the rows of a table: `items` are the visible ones, `before` and `after` take up the space of the others. */
export function useRowWindow(count: number, keyOf: (index: number) => string | undefined) {
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
		estimateSize: () => rowHeight,
		overscan,
		scrollMargin: top,
		getItemKey: (index) => keyOf(index) ?? index,
	})
	const items = virtual.getVirtualItems()
	const start = (items[0]?.start ?? top) - top
	const rest = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
	return {
		body,
		items,
		before: <Space key="before" height={start} />,
		after: <Space key="after" height={rest} />,
		measure: virtual.measureElement,
		scrollTo: (index: number) => virtual.scrollToIndex(index, { align: 'auto' }),
	}
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
