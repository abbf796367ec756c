import type { TextShape } from '@/lib/words/types/shape'
import type { share as english } from '../../../en/employers/screen/share'

export const share: TextShape<typeof english> = {
	share: {
		link: '与同事分享',
		title: '与同事分享这个岗位',
		lead: '您保存一个加密文件，再自行交给同事。这里不会发送任何内容。',
		holds: '文件将包含这个岗位和 {count, number} 位候选人。',
		holdsWhat: '其中有他们的回答、来自表格的原始行、针对这个岗位的决定，以及他们在这里的历史记录。',
		notAgreed: '{count, number} 位候选人没有同意分享自己的数据',
		notAgreedText: '文件里不包含这些人。另有法律依据可以向这位同事分享的，才勾选。',
		all: '全部 {count, number} 位：每一位都另有法律依据',
		passphrase: '密码短语',
		passphraseHint:
			'至少 {min, number} 个字符。没有它，谁也打不开文件，我们也无法找回。请用文件以外的渠道告诉同事。',
		again: '再次输入密码短语',
		short: '密码短语：请至少输入 {min, number} 个字符',
		different: '两次输入的密码短语不一致',
		make: '生成一个密码短语',
		made: '请现在记下，它只在这里显示：',
		save: '保存文件',
		saving: '正在加密…',
		saved: '已保存，包含 {count, number} 位候选人。请把文件和密码短语分开交给同事。',
		missing: '密码短语：请输入',
		askColleague: '保存这个文件的同事知道它。我们不会保存它。',
		open: '打开文件',
		decrypting: '正在解密…',
	},
}
