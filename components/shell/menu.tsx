'use client'

/**
 * Links that open below a summary. Escape or leaving it closes it. Its links lead to this page in another form,
 * keeping the rest of the address besides the path.
 */
export function Menu({ children }: { children: React.ReactNode }) {
	return (
		<details
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
			}}
			onKeyDown={({ currentTarget, key }) => {
				if (key !== 'Escape') return
				currentTarget.open = false
				currentTarget.querySelector('summary')?.focus()
			}}
			onClick={({ target }) => {
				const link = (target as Element).closest<HTMLAnchorElement>('[hreflang]')
				if (link) link.href = link.pathname + window.location.search + window.location.hash
			}}
		>
			{children}
		</details>
	)
}
