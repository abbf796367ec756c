import type { TextShape } from '@/lib/words/types/shape'
import type { handoff as english } from '../en/handoff'

export const handoff: TextShape<typeof english> = {
	title: '打开别人分享的回答',
	description: '打开含有他人回答的链接或代码。只在您的浏览器里读取，不会发送出去。',
	reading: {
		status: '正在读取代码…',
		text: '本页用来打开别人通过链接或代码发给您的回答。代码只在本机读取，任何内容都不会发送到别的地方。',
	},
	noScript:
		'本页需要开启 JavaScript。代码在网址的最后一部分，不会离开您的浏览器：我们的服务器看不到，也无法代您读取。',
	handOver: {
		title: '分享',
		jump: '用链接分享',
		lead: '这个链接里有您的 {count} 个回答、您选择的规则和今天的日期。对方打开后，会看到重新得出的结果。',
		who: '拿到链接的人都能看到您的回答，传送链接的邮件或消息服务也能看到。本站不代发：由您自己发送，发给谁由您决定。',
		link: '链接',
		copy: '复制链接',
		copied: '链接已复制，可以粘贴到消息里。',
		copyFailed: '浏览器不允许自动复制。链接已选中，请自行复制。',
		share: '分享到…',
		shareFailed: '您的设备没有分享这个链接，请改为复制。',
		sending: {
			mail: '用邮件发给自己',
			subject: '我的 K 签证自查（{date}）',
			text: '我于{date}在“K 签证自查”填写的回答。打开链接即可查看，并看到按打开当天的规则得出的结果。拿到链接的人都能看到这些回答。',
		},
		qr: '含有这些回答链接的二维码',
		scan: '扫码可按最新规则重新核对。扫码的人都能看到您的全部回答。',
		scanOrType: '扫码，或在此输入代码：',
		tooLong: '回答较多，做成二维码后手机不易识别。请使用链接。',
	},
	reply: {
		title: '把回答发回去',
		jump: '把回答发回去',
		to: '请通过收到请求的同一渠道，把这个链接发回给“{name}”。',
		toAsker: '请通过收到请求的同一渠道，把这个链接发回给对方。',
		opening: '招聘岗位：{name}',
		holds: '里面有您的 {count} 个回答，以及这份填写请求的编号。',
		sending: {
			mail: '用邮件发送',
			subject: '我的回答（{date}）',
			subjectFor: '我的回答：{name}',
			text: '这是我{date}的回答，打开链接即可查看。拿到链接的人都能看到这些回答。',
		},
	},
	aside: {
		title: '本机上的其他回答',
		line: '{count} 个回答，最后修改于{date}',
		lineFor: '“{name}”：{count} 个回答，最后修改于{date}',
		bringBack: '恢复',
		bringBackOf: '恢复{date}的回答',
		text: '恢复后，现在的回答会改为暂存在这里。',
	},
	paste: {
		title: '打开回答',
		lead: '如果有人给您发来含有回答的链接或代码，请粘贴到这里。只在本机读取，不会发送到任何地方。',
		label: '链接或代码',
		hint: '粘贴整条消息也可以，只要其中有链接。',
		open: '打开',
		empty: '链接或代码：请先粘贴到这里',
		another: '打开另一个代码',
	},
	/** The page where a code is typed that stands on paper. */
	typed: {
		title: '打开纸上的自查结果',
		description: '输入打印的自查结果上的代码。只在您的浏览器中读取，不会发送到任何地方。',
		lead: '请输入纸上二维码旁边的代码。只在本机读取，不会发送到任何地方。',
		label: '纸上的代码',
		hint: '大小写和空格都不影响。也可以粘贴链接。',
		open: '打开',
		empty: '纸上的代码：请先在这里输入',
		noScript:
			'本页需要 JavaScript：代码在您的浏览器中读取，因为我们不想收到它。请启用 JavaScript，或用手机扫描二维码。',
	},
	faults: {
		mistyped: {
			title: '代码有误或缺少字符。',
			line: '请与纸上的第 {row} 行核对。',
			anywhere: '请与纸上的每一行核对。',
		},
		damaged: {
			title: '无法读取这个代码。',
			text: '代码可能不完整、被改动过，或者不是本站的代码。请重新复制完整的链接，或请发送人再发一次。',
		},
		future: {
			title: '这个代码来自本站的较新版本。',
			text: '请刷新本页以使用最新版本。如果还不行，请在生成这个链接的网站上打开。',
		},
		old: {
			title: '这个代码来自本站的旧版本，现已无法读取。',
			text: '请发送人在这里重新分享一次回答。',
		},
		reload: '刷新本页',
	},
	received: {
		take: '添加为候选人',
		takeForTeam: '添加到团队的名单',
		title: '分享给您的回答',
		lead: '回答的日期：{date}。以下结果按今天的规则在本机重新得出，其中的“您”指作答的人。',
		proof: {
			title: '这些回答由发送人自己填写，不能作为证明。',
			text: '采信之前，请查看证明材料。这样的链接任何人都能生成。',
		},
		changed: {
			title: '此后规则有变动。',
			text: '{date}之后有变动的：{list}。结果可能与当天打印的不同。',
		},
		dropped: {
			title: '部分回答与现在的问题已不相符。',
			text: '按未回答处理：{list}。',
		},
		answers: '代码里的全部回答',
		none: '代码里没有回答。',
		own: '您自己保存在本机的回答不受影响。',
	},
	invitation: {
		title: '“{name}”请您填写',
		titleUnnamed: '有人请您填写',
		opening: '招聘岗位：{name}',
		lead: '您只需回答与您本人有关、还没有回答的问题。回答只保存在本机；答完会得到一个链接，由您自己发回去。',
		unknown: {
			title: '我们无法确认这份请求来自谁。',
			text: '其中的名称由发起请求的人自己填写。如果您没有料到会收到它，请先向其中写明的人或单位核实，再作回答。',
		},
		left: '{left, plural, =0 {没有剩余问题。} other {最多还有 # 个问题。}}',
		filledIn: {
			title: '已经填好的',
			text: '请求里已带有 {count} 个回答。如有不对，您可以修改。',
			show: '查看已填好的回答',
			none: '还没有填好的回答。',
		},
		begin: '开始回答',
		goOn: '继续我的回答',
		begun: '您已开始填写这份请求。',
		own: {
			title: '您在本机已有回答',
			text: '{count} 个回答，最后修改于{date}。不会丢失：这些回答会暂存在本机，可以在结果页恢复。',
			use: '带上已有的回答',
			useHint: '关于您本人的回答会带过来；关于录用通知和用人单位的不会，因为可能是另一家。',
			afresh: '不带，重新开始',
			cancel: '暂不开始',
		},
	},
}
