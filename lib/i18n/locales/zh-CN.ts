import advice from './zh-CN/advice.json' with { type: 'json' };
import dashboard from './zh-CN/dashboard.json' with { type: 'json' };
import lint from './zh-CN/lint.json' with { type: 'json' };
import packs from './zh-CN/packs.json' with { type: 'json' };
import page from './zh-CN/page.json' with { type: 'json' };
import replies from './zh-CN/replies.json' with { type: 'json' };
import rules from './zh-CN/rules.json' with { type: 'json' };
import ui from './zh-CN/ui.json' with { type: 'json' };
import windows from './zh-CN/windows.json' with { type: 'json' };

export default { advice, dashboard, lint, packs, page, replies, rules, ui, windows };
