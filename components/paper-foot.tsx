import { useEffect } from 'react'

type Props = {
	/** What stands at the foot of every printed page. */
	readonly text: string
	/** "Page {page} of {pages}", the braces as they are. */
	readonly number: string
}

/** A string of the style sheet, its places for numbers as counters. */
const withCounters = (number: string) =>
	number
		.split(/\{(pages?)\}/)
		.map((part, index) => (index % 2 === 1 ? `counter(${part})` : JSON.stringify(part)))
		.join(' ')

/** Gives the printed pages their foot, which the style sheet reads from the root, and opens what is folded for them. */
export default function PaperFoot({ text, number }: Props) {
	useEffect(() => {
		const { style, dir } = document.documentElement
		const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
		style.setProperty(`--paper-${start}`, `var(--page-foot, ${JSON.stringify(text)})`)
		style.setProperty(`--paper-${end}`, `var(--paper-day,) ${withCounters(number)} var(--paper-sets,)`)
		return () => {
			style.removeProperty(`--paper-${start}`)
			style.removeProperty(`--paper-${end}`)
		}
	}, [text, number])

	useEffect(() => {
		const opened: HTMLDetailsElement[] = []
		const open = () => {
			for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
				fold.open = true
				opened.push(fold)
			}
		}
		const close = () => {
			for (const fold of opened.splice(0)) fold.open = false
		}
		window.addEventListener('beforeprint', open)
		window.addEventListener('afterprint', close)
		return () => {
			window.removeEventListener('beforeprint', open)
			window.removeEventListener('afterprint', close)
		}
	}, [])
	return null
}
