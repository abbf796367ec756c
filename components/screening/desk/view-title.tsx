import { useTitle } from '@/components/ui/use-title'

/** Gives the tab the name of a view, before the name of the site. */
export function useViewTitle(title: string | null): void {
	const site = document.title.split(' – ').at(-1)
	useTitle(title && `${title} – ${site}`)
}

/** The heading of a view, which is the name of its tab as well. */
export function ViewTitle({ children }: { readonly children: string }) {
	useViewTitle(children)
	return <h1>{children}</h1>
}
