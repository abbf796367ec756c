'use client'

import { useEffect, useRef } from 'react'
import { targetOfAddress } from '../browser/use-target'

/** Whether there has been a client-side navigation since the document was loaded. */
let hasNavigated = false

/** Says that a page has shown something else in its own place: the next headline counts as arrived at. */
export const noteNavigation = (): void => {
	hasNavigated = true
}

type Props = React.ComponentProps<'h1'> & { readonly as?: 'h1' | 'h2' }

/** The headline of a page: it takes the focus after a client-side navigation. */
export function ArrivalHeading({ as: Heading = 'h1', ...props }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		const [loaded] = performance.getEntriesByType('navigation')
		hasNavigated ||= loaded !== undefined && new URL(loaded.name).pathname !== window.location.pathname
		if (hasNavigated && !targetOfAddress()) heading.current?.focus({ preventScroll: true })
	}, [])
	return <Heading ref={heading} tabIndex={-1} {...props} />
}
