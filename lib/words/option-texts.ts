type FactText<Text> = { readonly label: Text; readonly options?: Readonly<Record<string, Text>> }

/** The texts of a fact's options, by option; none if it has no options. */
export const optionTexts = <Text>(text: FactText<Text> | undefined): Readonly<Record<string, Text>> =>
	text?.options ?? {}
