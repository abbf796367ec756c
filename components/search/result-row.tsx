import { useEffect, useRef } from 'react'
import type { MarkedPart } from '@/lib/site-search/marked'
import type { SearchEntry } from '@/lib/site-search/search-entry'
import styles from './search-band.module.css'

type Mark = (text: string) => readonly MarkedPart[]

type Props = {
	readonly id: string
	readonly entry: SearchEntry
	readonly kind: string
	/** Splits a text where it matches what was typed. */
	readonly mark: Mark
	readonly isActive: boolean
	readonly onOpen: () => void
}

/** A result: its kind, its title and text, and its place on the site. The field keeps the focus. */
export function ResultRow({ id, entry, kind, mark, isActive, onOpen }: Props) {
	const row = useRef<HTMLAnchorElement>(null)
	useEffect(() => {
		if (isActive) row.current?.scrollIntoView?.({ block: 'nearest' })
	}, [isActive])
	return (
		<a
			ref={row}
			className={styles.result}
			role="option"
			id={id}
			tabIndex={-1}
			aria-selected={isActive}
			href={entry.path}
			data-kind={entry.kind}
			onClick={onOpen}
		>
			<span className={styles.kind}>{kind} </span>
			<span className={styles.said}>
				<span className={styles.title}>
					<Marked parts={mark(entry.title)} />
				</span>{' '}
				<span className={styles.line}>
					<Marked parts={mark(entry.line)} />
				</span>
			</span>
			<span className={styles.where}> {entry.where}</span>
		</a>
	)
}

const Marked = ({ parts }: { readonly parts: readonly MarkedPart[] }) =>
	parts.map((part, index) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
		part.isMatch ? <b key={index}>{part.text}</b> : part.text,
	)
