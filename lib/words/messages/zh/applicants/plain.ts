import type { TextShape } from '@/lib/words/types/shape'
import type { plain as english } from '../../en/applicants/plain'

export const plain: TextShape<typeof english> = {
	title: '自查（无需 JavaScript）',
	description: '完整的自查，用普通网页完成，适用于未开启 JavaScript 的浏览器。',
	offer: '您的浏览器没有开启 JavaScript。不开启也可以自查。',
	link: '开始自查（无需 JavaScript）',
	notice:
		'服务器只得出下一步，不保存任何内容：没有账号，不用 Cookie，不留副本。开启 JavaScript 时，回答只保存在本机，除非您自己分享。要返回，请使用页面上的“{back}”。浏览器不留副本，用它自己的返回按钮时，会问是否再次提交。',
	travel: '没有开启 JavaScript 时，每一步的回答都会发送到本站服务器，但不会保存。',
	answersLead: '不对的请修改。请如实回答。',
	privacy: '存了什么，存在哪里',
	footerAbout: '本站只解释规则，不提供法律意见，也不作任何决定。',
	atMost: '按已勾选的两套规则，最多 {ticked} 个问题；四套全选，最多 {all} 个。',
	more: '根据您的回答，本页增加了几个问题，请一并回答。',
	employerInMindHint: '没有录用通知时可以勾选。勾选后，还会问到用人单位和岗位的情况。',
	choose: '请选择…',
	countriesHint: '请填写名称或代码，多个之间用分号“；”隔开，例如：{example}',
	languagesHint: '请填写语言，并在括号里写明水平，用分号“；”隔开，例如：{example}。可填的水平：{levels}。',
	errors: {
		both: '已有回答，又勾选了“不确定”“都不会”或“以上都不是”。请只保留一种。',
		unknownCountry: '没有找到“{entry}”。请填写名称或代码，用分号隔开。',
		countryOrOther: '“{entry}”也常有别的意思。请填写国家或地区的名称，或三个字母的代码。',
		unknownLanguage: '没有找到“{entry}”。请这样填写：{example}。',
		notHere: '“{entry}”不能作为这一题的回答。',
		country: '请至少填写一个国家或地区，或勾选“不确定”。',
		language: '请至少填写一种，或勾选“都不会”“不确定”。',
		level: '请在“{entry}”后面用括号写明水平：{levels}。',
	},
	print: '要打印结果或另存为 PDF，请使用浏览器的菜单。',
	startOver: '重新开始',
	tooLarge: {
		title: '内容太多，无法读取',
		text: '提交的内容超过了可以读取的上限，所以没有读取。请返回上一页，缩短所填内容，再提交一次。',
	},
	noForm: {
		title: '无法读取提交的内容',
		text: '本页只接受本站自查的表单。请返回上一页再提交一次，或重新开始。',
	},
	toStart: '重新开始',
}
