import { useTitle } from '@/components/ui/use-title'
import { useScreening } from './desk-context'

/** Gives the tab the name of a view, before the name of the site. */
export function useViewTitle(title: string | null): void {
	const { words, say } = useScreening()
	const between = say(words.separators.title)
	const site = document.title.split(between).at(-1)
	useTitle(title && title + between + site)
}

/** The heading of a view, which is the name of its tab as well. */
export function ViewTitle({ children }: { readonly children: string }) {
	useViewTitle(children)
	return <h1>{children}</h1>
}
