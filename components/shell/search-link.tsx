'use client'

import { type ReactNode, useState } from 'react'

type Props = Pick<React.ComponentProps<'a'>, 'className' | 'aria-current' | 'children'> & {
	/** The page that lists everything that can be found. */
	readonly href: string
}

/**
 * Opens the search below the header. If that cannot be loaded, and without JavaScript, it links to the list of
 * everything.
 */
export function SearchLink({ href, ...props }: Props) {
	const [band, setBand] = useState<ReactNode>(null)
	return (
		<>
			<a
				{...props}
				href={href}
				aria-expanded={band ? true : undefined}
				onClick={(event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return
					event.preventDefault()
					const link = event.currentTarget
					const close = () => setBand(null)
					if (band) return close()
					import('../search/open-band')
						.then(({ openBand }) => openBand(link, close))
						.then(setBand, () => location.pathname === href || location.assign(href))
				}}
			/>
			{band}
		</>
	)
}
