/** A template and a sample to begin with. */
export function SheetHelp({ onFile: _onFile }: { readonly onFile: (file: File) => void }) {
	return null
}
