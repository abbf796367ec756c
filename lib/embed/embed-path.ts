/** The path, after the locale, of the check as a page for a frame. */
export const embedPath = '/embed'

/** Whether an address is that of the page for a frame, in any language. */
export const isEmbedPath = (pathname: string): boolean => pathname.endsWith(embedPath)
