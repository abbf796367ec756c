/** What a page that has stopped working says: one can try again. */
export type FaultText = {
	readonly title: string
	readonly text: string
	readonly retry: string
	readonly home: string
}

/** The texts of one language for pages that are broken or not found; they must work without anything else. */
export type FailureTexts = {
	readonly fault: FaultText
	readonly notFound: Omit<FaultText, 'retry'>
}

/** Such a text with what its page needs to know about its language. */
export type Failure = Omit<FaultText, 'retry'> &
	Partial<FaultText> & {
		readonly locale: string
		readonly tag: string
		readonly direction: 'ltr' | 'rtl'
		/** Links to the parts of the site, with what a screen reader calls them. */
		readonly navigation?: {
			readonly label: string
			readonly links: readonly { readonly text: string; readonly path: string }[]
		}
	}
