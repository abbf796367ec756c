import { useEffect, useRef } from 'react'
import { useTitle } from '@/components/ui/browser/use-title'
import { useTeam } from './team-context'

type Props = { readonly as?: 'h1' | 'h2'; readonly children: string }

/** The heading of a view, which is also the title of its tab; like that of a page, it takes the focus on arrival. */
export function ViewHeading({ as: Heading = 'h2', children }: Props) {
	const { words, say, hasArrived } = useTeam()
	const heading = useRef<HTMLHeadingElement>(null)
	useTitle([children, say(words.title), say(words.siteName)].join(say(words.separators.title)))
	useEffect(() => {
		if (hasArrived.current) {
			heading.current?.focus({ preventScroll: true })
			window.scrollTo(0, 0)
		}
		hasArrived.current = true
	}, [hasArrived])
	return (
		<Heading ref={heading} tabIndex={-1}>
			{children}
		</Heading>
	)
}
