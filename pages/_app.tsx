import type { AppProps } from 'next/app'
import '@/app/globals.css'

/** Gives the pages of this folder the global styles. */
export default function App({ Component, pageProps }: AppProps) {
	return <Component {...pageProps} />
}
