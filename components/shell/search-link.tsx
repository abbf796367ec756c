'use client'

import { type ReactNode, useState } from 'react'

type Props = Pick<React.ComponentProps<'a'>, 'className' | 'aria-current' | 'children'> & {
	/** The page that lists all that can be found. */
	readonly href: string
}

/** Opens the search below the header. Where that cannot be loaded, and without a script, it leads to the list of all. */
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
