// <k-visa-check locale="en"><a href="https://…/en">…</a></k-visa-check>: the self-check in a frame. Its link stays until
// the frame has told its height, which is all that it ever tells.
{
	const { origin } = new URL(document.currentScript.src)
	const titles = {
		en: 'K visa self-check',
		zh: 'K 签证自查',
		ar: 'فحص ذاتي لتأشيرة K',
		ru: 'Самопроверка: виза K',
		id: 'Cek mandiri visa K',
		ur: 'K ویزا کی خود جانچ',
		fr: 'Simulation : visa K',
	}

	class KVisaCheck extends HTMLElement {
		connectedCallback() {
			if (this.shadowRoot) return
			const asked = this.getAttribute('locale')
			const locale = Object.hasOwn(titles, asked) ? asked : 'en'
			const frame = document.createElement('iframe')
			frame.title = this.title || titles[locale]
			frame.loading = 'lazy'
			frame.referrerPolicy = 'no-referrer'
			frame.sandbox =
				'allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts'
			Object.assign(frame.style, { display: 'block', width: '100%', height: '1px', border: '0' })
			frame.src = `${origin}/${locale}/embed`
			const link = document.createElement('slot')
			this.attachShadow({ mode: 'open' }).append(link, frame)

			addEventListener('message', ({ source, origin: from, data }) => {
				if (from !== origin || source !== frame.contentWindow) return
				const height = data?.kVisaCheckHeight
				if (!(height > 0 && height < 1e5)) return
				link.hidden = true
				link.style.display = 'none'
				frame.style.height = `${height}px`
				if (data.isNewScreen && frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
			})
		}
	}

	if (!customElements.get('k-visa-check')) customElements.define('k-visa-check', KVisaCheck)
}
