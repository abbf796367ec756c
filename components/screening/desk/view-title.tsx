import { useTitle } from '@/components/ui/browser/use-title'
import { useScreening } from './desk-context'

/** Sets the title of the tab: the name of a view, then the name of the site. */
export function useViewTitle(title: string | null): void {
	const { words, say } = useScreening()
	const between = say(words.separators.title)
	const site = document.title.split(between).at(-1)
	useTitle(title && title + between + site)
}

/** The heading of a view, which is also the title of its tab. */
export function ViewTitle({ children }: { readonly children: string }) {
	useViewTitle(children)
	return <h1>{children}</h1>
}
