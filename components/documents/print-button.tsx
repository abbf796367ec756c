'use client'

/** Prints the page. */
export const PrintButton = ({ label }: { readonly label: string }) => (
	<button type="button" className="button" data-action="print" onClick={() => window.print()}>
		{label}
	</button>
)
