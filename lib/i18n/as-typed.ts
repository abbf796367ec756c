import { mayBreak } from './line-breaks'
import { withPlainSpaces } from './no-breaks'

/** A text as people would type it, to be sent or copied: with plain spaces, and no marks of where a line may end. */
export const asTyped = (text: string): string => withPlainSpaces(text).replaceAll(mayBreak, '')
