import { mayBreak } from './line-breaks'
import { withPlainSpaces } from './no-breaks'

/**
 * A text as people would type it, to be sent or copied: with plain spaces, and without invisible line break marks.
 */
export const asTyped = (text: string): string => withPlainSpaces(text).replaceAll(mayBreak, '')
