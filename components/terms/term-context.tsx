'use client'

import { createContext, type ReactNode, use, useEffect, useId, useRef, useState } from 'react'
import type { TermId } from '@/lib/terms/terms'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import styles from './terms.module.css'

/**
 * An explained term: the paragraph that it is below, and the element in the text that gets the focus back in the end.
 */
type Open = { readonly place: string; readonly term: TermId; readonly opener: HTMLElement }

type State = {
	readonly open: Open | null
	/** Explains a term, replacing another explanation; null closes it. */
	readonly show: (open: Open | null) => void
	readonly meanings: Readonly<Record<TermId, ReactNode>>
	/** "Close" */
	readonly close: string
}

const TermsContext = createContext<State | null>(null)
/** The paragraph that a term is in; within an explanation, also what opened that. */
const PlaceContext = createContext<{ readonly place: string; readonly opener?: HTMLElement } | null>(null)

type TermsProps = Pick<State, 'meanings' | 'close'> & { readonly children: ReactNode }

/** A page on which terms are explained in place, one at a time. */
export function Terms({ children, ...words }: TermsProps) {
	const [open, show] = useState<Open | null>(null)
	return <TermsContext value={{ open, show, ...words }}>{children}</TermsContext>
}

/** A paragraph; a term in it is explained below it when clicked. */
export function TermPlace({ children }: { readonly children: ReactNode }) {
	const place = useId()
	const terms = use(TermsContext)
	return (
		<>
			<PlaceContext value={{ place }}>{children}</PlaceContext>
			{terms?.open?.place === place && <Meaning {...terms} open={terms.open} />}
		</>
	)
}

function Meaning({ open, show, meanings, close }: State & { readonly open: Open }) {
	const { place, term, opener } = open
	const panel = useRef<HTMLElement>(null)
	// What was pressed within an explanation has gone with it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: for each term
	useEffect(() => {
		if (document.activeElement === document.body) panel.current?.focus()
	}, [term])
	const leave = () => {
		show(null)
		opener.focus()
	}
	return (
		<aside
			ref={panel}
			className={`${styles.panel} no-print`}
			id={place}
			tabIndex={-1}
			onKeyDown={({ key }) => {
				if (key === 'Escape') leave()
			}}
		>
			<PlaceContext value={{ place, opener }}>{meanings[term]}</PlaceContext>
			<button type="button" className="link" onClick={leave}>
				{close}
			</button>
		</aside>
	)
}

type LinkProps = { readonly term: TermId; readonly href: string; readonly children: ReactNode }

/** A term in a text: a button if it is explained in place, otherwise a link to the list of all terms. */
export function TermLink({ term, href, children }: LinkProps) {
	const terms = use(TermsContext)
	const at = use(PlaceContext)
	const isHydrated = useIsHydrated()
	if (!terms || !at || !isHydrated) {
		return (
			<a className={styles.term} href={href}>
				{children}
			</a>
		)
	}
	const { open, show } = terms
	const isOpen = open?.place === at.place && open.term === term
	return (
		// biome-ignore lint/a11y/useSemanticElements: a line may end within it, as within a link
		<a
			className={styles.term}
			href={href}
			role="button"
			aria-expanded={isOpen}
			aria-controls={isOpen ? at.place : undefined}
			onClick={(event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return
				event.preventDefault()
				const { currentTarget } = event
				show(isOpen ? null : { place: at.place, term, opener: at.opener ?? currentTarget })
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape' && isOpen) show(null)
				if (event.key !== ' ') return
				event.preventDefault()
				event.currentTarget.click()
			}}
		>
			{children}
		</a>
	)
}
