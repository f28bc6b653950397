# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = 您现在是什么情况？
    .hint =
        请针对您想找回的 { $site } 账号回答。请选择第一个符合的答案。在这里您不需要密码，也不需要代码。
choice-start-alarm = 页面说我的账号已被停用，或者有别人在使用我的账号
    .hint = 也包括：收到您没有做过的更改的通知，或者有别人进入了您的邮箱。不包括：在泄露的数据中发现了密码。
choice-start-request-open = 我已为这个账号提交过恢复申请
    .hint = 即使申请已被关闭，或没有收到答复。
choice-start-too-many = 页面显示“too many …”（次数过多）
choice-start-other-wish = 其他：删除账号、换一个用户名、别人的账号或项目，或者 { $site } 拒绝我注册
choice-start-signed-in = 我已登录，或者仍然可以登录
    .hint = 任何浏览器都算，即使只打开“Activate your account”（激活您的账号）。
choice-start-other-account = 我已登录，但登录的是另一个账号
    .hint = 账号不会合并。
choice-start-signed-out = 我无法登录
    .hint = 请先试试过去 30 天内用过的每一个浏览器。勾选过“Remember this device”（记住此设备）的浏览器会跳过第二个页面。

ask-alarm = 您看到了什么？
choice-alarm-suspended = 页面显示“Your account has been suspended”（您的账号已被停用）
    .hint = 仅限出现“suspended”一词的情况。如果只有“Session invalidated”（会话已失效），请返回并选择“我无法登录”。
choice-alarm-not-mine = 收到我没有做过的更改的通知，或者有别人进入了我的账号或邮箱

ask-wish = 您想做什么？
choice-wish-delete = 删除我的账号
    .hint = 无法登录时也选这一项。
choice-wish-rename = 换一个用户名
choice-wish-others = 别人的账号或项目
    .hint =
        所有者已不在或没有回应；另一位所有者或组织可以处理；陌生人使用了您的地址或发布了您的项目。
        如果是您团队的账号，而且您有它的邮箱或密码，就不是这一项：请返回并选择“我无法登录”。
choice-wish-sign-up = { $site } 拒绝我注册
    .hint = 邮箱服务商被拒绝、名称已被占用、账号以前被删除。地址已被使用？那个账号可能就是您的：请返回并选择“我无法登录”。
choice-wish-none = 其他事情
    .hint = 例如：删除软件包、释放它的名称、关闭双因素认证。

ask-sign-in = 对您的用户名和密码，{ $site } 有什么反应？
    .hint = 请现在就在“Log in”（登录）页面上试一下。被拒绝？如果您可以重置密码，请先重置，再按新密码回答。
ask-sign-in-inside = 您知道这个账号的密码吗？
    .hint = 不要为了尝试而退出登录，也不要重置密码。
choice-sign-in-accepted = 它接受用户名和密码
    .hint = 它让您登录，或者进入第二个页面或“Please confirm this login”（请确认此次登录）。
choice-sign-in-accepted-inside = 知道，密码有效
    .hint = 您刚刚用它登录过，或者“Confirm password to continue”（确认密码以继续）接受它。
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used”（此密码已泄露，不能使用）
    .hint = 显示在页面上或邮件中。
choice-sign-in-name-unknown = 我不知道用户名，或者用户名不被接受
    .hint = “No user found with that username”（没有使用该用户名的用户）或“Usernames are not the same as email addresses”（用户名与邮箱地址不同）。邮箱地址绝不会是用户名。您项目的页面上有您的用户名。
choice-sign-in-refused = 我忘记了密码，或者密码被拒绝
    .hint = 并且您知道用户名。
choice-sign-in-suspended = 它显示“suspended”（已停用），或者我认为自己被禁止使用
choice-sign-in-no-account = 我试过的每个名称都没有人使用，或者我可能没有账号

ask-second-step = 输入密码之后出现什么？您有什么可以用于它？
    .hint =
        双因素认证就是密码之后的第二个页面。它要求输入身份验证器应用显示的数字、使用安全密钥，或者输入恢复代码（16 个字符；设置时您得到了 8 个）。
        请现在就看那个页面：它只提供已设置的方式。如果上面有“Login using recovery codes”（使用恢复代码登录），就说明有代码。先一个也不要输入。
ask-second-step-inside = 双因素认证设置了什么？您还有什么？
    .hint =
        双因素认证就是密码之后的第二个页面。它要求输入身份验证器应用显示的数字、使用安全密钥，或者输入恢复代码（16 个字符；设置时您得到了 8 个）。
        账号页面在“Two factor authentication (2FA)”（双要素身份验证）下列出。如果那个页面打不开，请回想您上一次登录的情况。
choice-second-step-none = 密码之后没有第二个页面
    .hint = 如果有页面要求数字、安全密钥或代码，就说明有人设置过双因素认证：请选择另一个答案。
choice-second-step-none-inside = 什么都没有设置：密码之后没有出现第二个页面
choice-second-step-works = 我的应用或安全密钥有效，或者有一个恢复代码被接受了
    .hint = 即使之后还有另一个页面，或者只丢失了代码。
choice-second-step-codes-left = 我有还没有输入过的恢复代码
    .hint = 无论有没有应用。先一个也不要输入。不确定？请查找文件名中含有 `Recovery-Codes` 的文件。
choice-second-step-codes-refused = 我的恢复代码被拒绝，或者已用完
    .hint = 并且应用和安全密钥已丢失，或者也无效。
choice-second-step-device-refused = 我有应用或安全密钥，但被拒绝
    .hint = “Invalid TOTP code.”（数字无效）、安全密钥无法识别，或者页面只要求安全密钥。损坏或已重置的安全密钥、没有 { $site } 条目的应用，都算作丢失。
choice-second-step-new-app = 我正在设置新的应用，但它的数字被拒绝
choice-second-step-old-phone = 应用丢失了，但我有旧手机或应用的备份
choice-second-step-nothing-left = 这些我都没有
    .hint = 您已找过代码：密码管理器、下载文件夹、纸张、照片。或者这里的所有检查都失败了。

ask-device-check = 会出现“Please confirm this login”（请确认此次登录）吗？
    .hint = 从新的环境登录时，{ $site } 可能先用邮件给您发送一个链接，然后才让您进入。请用应用或安全密钥尝试。不要为了弄清楚而输入恢复代码。
ask-device-check-codes = 您能通过“Please confirm this login”（请确认此次登录）吗？
    .hint = 输入恢复代码之后，{ $site } 可能会用邮件给您发送一个链接。即使您无法阅读那封邮件，代码也已用掉。不要为了弄清楚而输入恢复代码。
choice-device-check-no-check = 我通过了
    .hint = 该页面没有出现，或者您打开了它的链接。
choice-device-check-check-shown = 我现在看到的就是“Please confirm this login”页面
choice-device-check-known-place = 它不会出现：我可以使用 { $site } 认识的环境
    .hint = 过去 30 天内您勾选过“Remember this device”（记住此设备）的浏览器，或者您在 2025 年 11 月中旬之后登录时用过的网络连接。如果不确定，请选择最后一个答案。
choice-device-check-not-that-far = 我还没有到那一步

ask-mailbox = 您能阅读 { $site } 发给该账号的邮件吗？
    .hint =
        邮件会发到主邮箱地址：多半是您注册时用的地址。
        测试方法：用您的用户名请求重置密码，只请求一次；用地址请求在这里证明不了什么。查看每一个邮箱，包括垃圾邮件。您不需要使用链接。
ask-mailbox-inside = 您能阅读发到该账号主邮箱地址的邮件吗？
    .hint = 账号页面上，有一个地址标有“Primary”（主要）。
ask-mailbox-accepted = 您能阅读 { $site } 发给该账号的邮件吗？
    .hint =
        邮件会发到主邮箱地址：多半是您注册时用的地址。“Please confirm this login”的链接也会发到那里。
        测试方法：用您的用户名请求重置密码，只请求一次；用地址请求在这里证明不了什么。查看每一个邮箱，包括垃圾邮件。不要使用链接：您知道密码。
ask-mailbox-no-name = 您能阅读 { $site } 发给该账号的邮件吗？
    .hint = 测试方法：打开“Forgot password?”（忘记密码），逐一输入您的每个邮箱地址，一天最多五次。然后查看每一个邮箱，包括垃圾邮件。
choice-mailbox-readable = 能
choice-mailbox-no-mail-comes = 我能打开邮箱，但没有收到 { $site } 的邮件，或者邮件被退回
    .hint = 请先等一个小时。
choice-mailbox-mistyped = 不能：我注册时把地址输错了
    .hint = 也包括那个地址属于别人的情况。
choice-mailbox-lost = 不能：邮箱已关闭、已过期，或不再是我的
    .hint = 例如离职或离校之后，或者域名到期之后。
choice-mailbox-no-primary = 该账号没有主邮箱地址
choice-mailbox-not-sure = 我不知道是哪个地址，测试也没有收到任何邮件

ask-address-state = 重置密码的邮件写了什么？
    .hint = 请求一次重置，只请求一次，然后阅读邮件。
ask-address-state-inside = 登录后，哪些页面能打开？
choice-address-state-pages = 正常的页面：项目、账号设置
choice-address-state-activate = 只有“Activate your account”（激活您的账号），或者要求验证邮箱地址
choice-address-state-activate-other = 与上一项相同，而且我的另一个地址显示为“Verified”（已验证）
choice-address-state-link = 其中有设置新密码的链接
choice-address-state-notice = “Password reset requested for unverified email”（未验证的邮箱请求重置密码），或者没有链接的邮件
    .hint = 如果地址从未验证过，或者多年之后失去了已验证状态，就会收到这种邮件。
choice-address-state-not-seen = 我还没有请求，或者邮件还没有到

ask-other-verified = 该账号的另一个地址能收到重置链接吗？
    .hint = 请在“Forgot password?”（忘记密码）中逐一输入您的其他每个邮箱地址，一天最多五次。只有已经登记在该账号上的地址才算，您现在想使用的地址不算。
choice-other-verified-yes = 是
choice-other-verified-no = 否，或者没有其他地址

ask-projects = 您在 { $site } 上有能证明您身份的项目吗？
    .hint = 如果项目的最新版本链接到一个公开仓库，而且您今天可以向那里推送，就算。上传令牌不能证明任何事情。
choice-projects-public-repo = 有：它链接到公开仓库，而且我可以向那里推送
choice-projects-no-public-repo = 我有项目，但没有这样的
choice-projects-none = 我没有项目

ask-site = 是哪个网站？
    .hint = 两个网站没有任何共用的内容。
choice-site-pypi = PyPI，`pypi.org`
choice-site-testpypi = TestPyPI，`test.pypi.org`，用于试验

ask-owner = 这是谁的账号？
choice-owner-me = 我自己的
choice-owner-team = 团队或公司的
    .hint = 或者当初设置它的人已经离开。

ask-codes-held = 您还持有该账号的恢复代码吗？
    .hint = 16 个字符；设置时您得到了 8 个。不要在这里输入。
choice-codes-held-never-made = 从未生成过
    .hint = 或者从未设置过双因素认证。
choice-codes-held-left = 有，还没有使用
choice-codes-held-refused = 有，但被拒绝或已用完
choice-codes-held-lost = 没有，已丢失，或者我不知道

## Why this route

rule-R01 = 因为账号已被停用，而账号恢复无法解除停用。
rule-R02 = 因为可能有别人进入了您的账号或邮箱，这件事不能等。
rule-R03 = 因为您已有一份申请，第二份申请会作为重复申请被关闭。
rule-R04 = 因为页面显示“too many”（过多），对此只有等待才有用。
rule-R05 = 因为恢复只会把账号交还给它的所有者本人。
rule-R06 = 因为账号恢复做不到这件事；这里说明怎样才能做到。
rule-R06-a = 因为只有停用账号的人才能解除停用，账号恢复做不到。
rule-R06-b = 因为恢复需要有账号，而现在不能确定有没有账号。
rule-R06-c = 因为您已登录：即使新的应用被拒绝，您也不会失去任何东西。
rule-R07 = 因为您可以登录并打开邮箱：只需要验证主邮箱地址。
rule-R08 = 因为您可以登录，而且另一个已验证的地址可以成为主邮箱地址。
rule-R09 = 因为您可以登录，而没有双因素认证和项目的账号允许您更正地址。
rule-R10 = 因为您可以登录，而且地址已验证：您可以自己删除账号。
rule-R11 = 因为您仍然可以登录，并且可以在登录后更换丢失或被拒绝的东西。
rule-R12 = 因为您可以登录并阅读邮件：什么都没有丢失。
rule-R13 = 因为您可以登录，并且可以在那里自己更改地址。
rule-R14 = 因为您不知道用户名，而重置密码的邮件会写明用户名。
rule-R15 = 因为您已登录，页面上显示您的用户名。
rule-R16 = 因为密码无效，而根据您的回答，没有什么会妨碍您收到重置链接。
rule-R17 = 因为密码有效，而且您有应用、安全密钥或旧手机：这往往可以修好。
rule-R18 = 因为您有应用、安全密钥或旧手机，而重置会结束当前会话。
rule-R19 = 因为密码和第二个页面都有效，而且您能打开邮箱。
rule-R20 = 因为密码有效，有恢复代码可以尝试或检查，而且您能打开邮箱。
rule-R21 = 因为密码有效，有恢复代码可以尝试或检查，而且 { $site } 认识您的环境。
rule-R22 = 因为只有支持团队能帮助您，而 TestPyPI 需要单独的申请。
rule-R23 = 因为您收不到发到主邮箱地址的邮件，而这里只有支持团队能更改这个地址。
rule-R24 = 因为密码有效，但没有任何东西可用于第二个页面。
rule-R25 = 因为密码无效，而重置之后第二个页面会把您挡住。
rule-R26 = 因为您无法用密码登录，也收不到重置链接。

## Routes: by yourself

route-use-recovery-code = 使用恢复代码
    .lead = 您需要一个代码。请先读完所有步骤再输入。
step-use-recovery-code-mail-first = 请打开主邮箱地址的邮箱。输入代码之后，{ $site } 可能会向那里发送一个链接。
step-use-recovery-code-known-place = 只能在 { $site } 记住的浏览器中，或者在您于 2025 年 11 月中旬之后登录时用过的网络连接上输入代码。在其他任何环境都请停下：代码会白白用掉。
step-use-recovery-code-check = 下次尝试之前，请检查代码：
step-use-recovery-code-search = 请在以下所有地方寻找更新的一组代码：
step-use-recovery-code-device-too = 您还有应用或安全密钥吗？也请检查它们。
    .action = 显示应用和安全密钥的检查方法
step-use-recovery-code-type-one = 用您的密码登录。在第二个页面上选择“Login using recovery codes”（使用恢复代码登录）。输入一个代码：16 个字符，`0` 到 `9` 和 `a` 到 `f`，没有空格，没有连字符。
    .link = 打开“Log in”页面
step-use-recovery-code-confirm = 出现“Please confirm this login”（请确认此次登录）？不要输入另一个代码。第一个代码已用掉，但邮件中的链接会让您进入。
    .action = 出现了该页面：继续
step-use-recovery-code-at-once = 登录成功了？请在“Recovery codes”（恢复代码）旁选择“Regenerate”（重新生成），并保存新的代码。如果页面要求，请用掉一个：这证明您持有代码。然后用应用那一行的“Edit”更换应用，或添加安全密钥。
    .link = 打开账号页面
step-use-recovery-code-new-address = 然后在退出登录之前更改主邮箱地址：添加一个新地址，打开它收到的链接，选择“Set as primary”（设为主邮箱地址）。
step-use-recovery-code-after = 为下一次做好防护。
    .action = 我已登录：接下来做什么？
step-use-recovery-code-refused = “Invalid recovery code.”（恢复代码无效）？不要把所有代码都试一遍。请先检查。
    .action = 代码被拒绝：继续
step-use-recovery-code-in-vain = 所有检查都做了，所有地方都找过了，每个代码都被拒绝？
    .action = 全都失败了：继续

route-fix-second-factor = 让应用或安全密钥被接受
step-fix-second-factor-stay = 不要退出登录。请在密码管理器和浏览器中寻找密码。有了密码，您就可以在登录状态下设置新的应用。
step-fix-second-factor-clock = 请将手机时钟设为自动：时钟不准，数字就不对。
step-fix-second-factor-entry = 请使用应用中正确的条目：PyPI 和 TestPyPI 各有一个。同一个网站有两个条目？两个都试试。
step-fix-second-factor-old-phone = 请试试旧手机（不需要 SIM 卡）、平板电脑，或应用的备份。备份可能在：
step-fix-second-factor-next-number = 每次尝试之前，请等待下一个数字。同一个数字第二次会被拒绝。5 分钟内您可以尝试 5 次。
step-fix-second-factor-five-minutes = 请在输入密码后 5 分钟内完成。否则请从“Log in”（登录）重新开始。
step-fix-second-factor-only-key = 页面只提供安全设备？那么这里没有设置应用。请使用安全密钥，或者被设置为安全密钥的手机或电脑。
step-fix-second-factor-key = 安全密钥无法识别？请试试另一个浏览器、另一个接口、备用安全密钥。
step-fix-second-factor-confirm = 被接受了，现在又出现“Please confirm this login”（请确认此次登录）？
    .action = 出现了该页面：继续
step-fix-second-factor-after = 登录成功了？为下一次做好防护。
    .action = 我已登录：接下来做什么？
step-fix-second-factor-codes = 您有恢复代码？先一个也不要输入。
    .action = 我有代码：继续
step-fix-second-factor-in-vain = 这些全都无效？请再找一次恢复代码（16 个字符）：
    .action = 全都失败了：继续

route-password-reset = 重置密码
    .lead = 您会通过邮件收到设置新密码的链接。
step-password-reset-stay = 您仍处于登录状态：请先在密码管理器和浏览器中寻找密码。重置会结束当前会话。
step-password-reset-breached = 您的密码出现在公开泄露的数据中，因此 { $site } 停用了它。这并不表示有人进入过您的账号。
step-password-reset-before = 重置不会去除双因素认证（密码之后的第二个页面）。
step-password-reset-username = 请输入您的用户名，而不是邮箱地址。邮件会发到主邮箱地址。
    .link = 打开“Password reset”页面
step-password-reset-other = 请输入另一个已验证的地址，而不是用户名。邮件会发到那个地址。
    .link = 打开“Password reset”页面
step-password-reset-newest = 请查看每一个邮箱，包括垃圾邮件。请在 6 小时内使用最新的链接。在此之前不要登录：登录会使链接失效。
step-password-reset-sign-in = 用新密码登录。
    .link = 打开“Log in”页面
step-password-reset-second-page = 出现了您无法通过的第二个页面？
    .action = 密码有效，第二个页面把我挡住了
step-password-reset-second-page-inside = 出现了您无法通过的第二个页面？
    .action = 密码有效，第二个页面把我挡住了
step-password-reset-unverified = 邮件写着“Password reset requested for unverified email”（未验证的邮箱请求重置密码）？
    .action = 邮件中没有链接：继续
step-password-reset-no-mail = 一天之后仍然没有任何邮件，垃圾邮件也找过了？
    .action = 没有收到邮件：继续
step-password-reset-no-link = 只收到通知，或者什么都没有收到？
    .action = 没有收到链接：继续
step-password-reset-after = 登录成功了？为下一次做好防护。
    .action = 我已登录：接下来做什么？

route-verify-email-while-logged-in = 验证邮箱地址
    .lead = 主邮箱地址验证之后，{ $site } 就会开放所有页面。
step-verify-email-while-logged-in-open = 如果您还没有登录，请登录。会打开“Activate your account”（激活您的账号）页面。
    .link = 打开账号页面
step-verify-email-while-logged-in-resend = 在该地址旁选择“Options”（选项），然后选择“Resend verification email”（重新发送验证邮件）。再次发送之前，请查看垃圾邮件并等待一个小时：6 小时内最多 3 封。
step-verify-email-while-logged-in-same-browser = 请在登录此账号的状态下，用同一个浏览器打开链接。
step-verify-email-while-logged-in-filters = 没有收到邮件？请要求您的邮箱服务商接收来自 `{ $host }` 的邮件。然后重新发送。
step-verify-email-while-logged-in-two-factor = 然后设置双因素认证，并保管好恢复代码。
step-verify-email-while-logged-in-replace = 已验证？然后更换应用或安全密钥。
    .action = 显示方法
step-verify-email-while-logged-in-delete = 已验证？然后您就可以删除账号。
    .action = 显示方法
step-verify-email-while-logged-in-no-mail = 两天之后仍然没有邮件？
    .action = 没有收到邮件：继续
step-verify-email-while-logged-in-after = 为下一次做好防护。
    .action = 我已登录：接下来做什么？

route-fix-email-while-logged-in = 在登录状态下更改邮箱地址
    .lead = 请在已登录的浏览器中一次做完。
step-fix-email-while-logged-in-stay = 如果您还没有登录，请登录；在全部完成之前不要退出登录。
step-fix-email-while-logged-in-correct = 在“Activate your account”（激活您的账号）页面上找到“Entered the wrong email address?”（输错了邮箱地址）。输入一个没有登记在任何 { $site } 账号上的地址。用此浏览器打开它收到的链接。
    .link = 打开账号页面
step-fix-email-while-logged-in-promote = 在已验证的地址旁选择“Options”（选项），然后选择“Set as primary”（设为主邮箱地址）。
    .link = 打开账号页面
step-fix-email-while-logged-in-two-factor = 请先设置双因素认证：只有这样，您才能更改主邮箱地址。
    .link = 打开账号页面
step-fix-email-while-logged-in-add = 在账号设置的“Add email”（添加邮箱）下输入新地址。用此浏览器打开它收到的链接。选择“Options”（选项）、“Set as primary”（设为主邮箱地址）。然后移除旧地址。
    .link = 打开账号页面
step-fix-email-while-logged-in-limit = 您一天可以添加 2 个新地址：请检查拼写。
step-fix-email-while-logged-in-taken = 地址已被使用？它登记在另一个账号上，也许是您自己的第二个账号。请在那里移除它，或选择另一个地址。
step-fix-email-while-logged-in-replace = 然后更换应用、安全密钥或代码。
    .action = 显示方法
step-fix-email-while-logged-in-delete = 然后您就可以删除账号。
    .action = 显示方法
step-fix-email-while-logged-in-after = 为下一次做好防护。
    .action = 我已登录：接下来做什么？
step-fix-email-while-logged-in-correct-in-vain = 页面上没有“Entered the wrong email address?”（输错了邮箱地址）？
    .action = 我无法更正：继续
step-fix-email-while-logged-in-promote-in-vain = 没有“Set as primary”（设为主邮箱地址），或者没有其他已验证的地址？
    .action = 我无法更改：继续

route-replace-factor-while-logged-in = 在登录状态下重新设置双因素认证
    .lead = 双因素认证就是密码之后的第二个页面。登录后，您可以生成新的代码，并添加新的应用或安全密钥。
step-replace-factor-while-logged-in-nothing-lost = 什么都没有丢失：您已登录。以下步骤是为了预防。
step-replace-factor-while-logged-in-stay = 在全部完成之前，不要退出登录，也不要重置密码。
step-replace-factor-while-logged-in-codes = 在账号设置中，选择“Recovery codes”（恢复代码）旁的“Regenerate”（重新生成），或“Generate recovery codes”（生成恢复代码）。将全部 8 个代码保存在手机以外的地方。旧代码会失效。
    .link = 打开账号页面
step-replace-factor-while-logged-in-use-one = 如果页面显示“Use a recovery code”（使用一个恢复代码），请用掉一个并将它划掉：这证明您持有代码。
step-replace-factor-while-logged-in-enrol = { $site } 只接受一个应用：请在它那一行选择“Edit”，扫描新的二维码，并输入应用显示的数字。从那时起只有新条目有效。安全密钥或第一个应用在该列表下方添加。之后才移除丢失的安全密钥。
step-replace-factor-while-logged-in-second = 要用第二台设备，请在设置应用时用两台设备扫描同一个二维码，或添加安全密钥。
step-replace-factor-while-logged-in-new-address = 然后也更改主邮箱地址：添加一个新地址，打开它收到的链接，选择“Set as primary”（设为主邮箱地址）。
step-replace-factor-while-logged-in-after = 检查其余内容。
    .action = 我完成了：接下来做什么？

route-set-up-second-factor = 设置新的应用
    .lead = 什么都没有丢失：只要新的应用还没有被接受，一切都保持原样。
step-set-up-second-factor-stay = 不要退出登录。在新的应用被接受之前，不要移除任何东西。
step-set-up-second-factor-clock = 请将手机和电脑的日期和时间设为自动。时钟差一分钟，显示的数字就都不对。
step-set-up-second-factor-one-page = 设置页面只打开一次，并停留在上面。每次打开或重新加载，它都会显示新的二维码，之前的二维码就作废了。
step-set-up-second-factor-entry = 请从应用中删除以前从未被接受的 { $site } 条目。然后扫描您现在看到的二维码。
step-set-up-second-factor-next-number = 请等待新的数字出现，然后立即输入。
step-set-up-second-factor-key = 仍然被拒绝？换一台设备或另一个应用也许可以，也可以用安全密钥。
    .link = 打开账号页面
step-set-up-second-factor-codes = 恢复代码已用完，或者不知道在哪里？请趁登录时生成新的代码。
    .link = 打开账号页面
step-set-up-second-factor-after = 接受了？请为下一次做好防护。
    .action = 显示检查清单

route-confirm-new-device = 通过邮件确认登录
    .lead = 这不是错误：{ $site } 不认识您的环境时，会用邮件向主邮箱地址发送一个链接。
step-confirm-new-device-prepare = 请先打开邮箱。然后用应用或安全密钥登录。
    .link = 打开“Log in”页面
step-confirm-new-device-newest = 请找到最新的邮件“Unrecognized login to your { $site } account”（无法识别的登录），包括在垃圾邮件中查找。请在 6 小时内，在同一台设备、同一个网络上打开其中的链接。
step-confirm-new-device-again = 没有收到邮件？请等待 15 分钟。然后用应用显示的数字再登录一次：这样可能会再发送一封邮件。不要为此输入恢复代码。
step-confirm-new-device-mismatch = “Device details didn’t match”（设备信息不一致）？请在登录时所用的网络上再次打开链接（VPN 也要与当时相同）。
step-confirm-new-device-quicker = 用以下方式可以不经过邮件：安全密钥、过去 30 天内勾选过“Remember this device”（记住此设备）的浏览器、您以前登录时用过的网络。
step-confirm-new-device-write = 一天都没有收到这封邮件？请用您的用户名请求重置密码，只请求一次，看看其他邮件能否收到；不要使用其中的链接。然后在下方请支持团队处理。
step-confirm-new-device-passed = 没有出现这样的页面，您已登录？
    .action = 我已登录：继续
step-confirm-new-device-refused = 应用或安全密钥被拒绝？
    .action = 被拒绝了：继续
step-confirm-new-device-lost = 您其实无法阅读主邮箱地址的邮件？
    .action = 我无法阅读：继续
step-confirm-new-device-after = 链接让您登录了？为下一次做好防护。
    .action = 我已登录：接下来做什么？

route-find-username = 找到您的用户名
    .lead = 邮箱地址绝不会是用户名。
step-find-username-top = 请看任意页面的顶部：用户名就在那里。
    .link = 打开账号页面
step-find-username-ask = 请在“Password reset”（重置密码）中输入您的邮箱地址。带有链接的邮件会写明用户名。
    .link = 打开“Password reset”页面
step-find-username-elsewhere = 或者查看以前的邮件、您项目的页面（上面列有维护者）、密码管理器。
step-find-username-no-address = 登录时只用名称，不带“@”。
step-find-username-same-link = 密码也不知道？请在 6 小时内使用那封邮件中的链接。
step-find-username-no-link = 邮件写着“Password reset requested for unverified email”（未验证的邮箱请求重置密码）？
    .action = 邮件中没有链接：继续
step-find-username-accepted = 您知道了用户名，而且密码被接受？
    .action = 两者都被接受：继续
step-find-username-refused = 您知道了用户名，但没有密码？
    .action = 缺少密码：继续
step-find-username-after = 登录成功了？为下一次做好防护。
    .action = 我已登录：接下来做什么？

route-wait-and-retry = 等待，然后再试一次
    .lead = 网站会自动重新开放。
step-wait-and-retry-stop = 现在请停下。因“too many”（过多）被拒绝的尝试不计数，但等待之后的下一次错误尝试会计数。
step-wait-and-retry-waits = 只有登录页面会写明要等多久。在 PyPI 2026 年 8 月的程序代码中：
step-wait-and-retry-others = 也可能是同一住宅或办公室里的其他人造成的。
step-wait-and-retry-late-mail = 在等邮件？请等一个小时，并查看垃圾邮件。
step-wait-and-retry-again = 然后从这里重新开始。您的答案会保留。
    .action = 回到第一个问题

route-delete-account-self = 自己删除账号
    .lead = 工作人员不会替用户删除账号。
step-delete-account-self-projects = 您是某个项目或组织的唯一所有者吗？请先让别人成为所有者，或者删除该项目或组织。这需要双因素认证。
    .link = 打开您的项目
step-delete-account-self-delete = 在账号设置中，转到末尾的“Delete account”（删除账号）。它会要求输入密码。
    .link = 打开账号页面
step-delete-account-self-final = 此操作无法撤销：已删除的账号不会恢复。

## Routes: with support

route-recovery-request-2fa = 请支持团队移除丢失的第二重验证方式
    .lead = 请先确认没有更快的方法。
step-recovery-request-2fa-stay = 不要退出登录。请在密码管理器和浏览器中寻找密码。有了密码，您就可以在登录状态下修好一切。
step-recovery-request-2fa-browsers = 请试试过去 30 天内用过的每一个浏览器。勾选过“Remember this device”（记住此设备）的浏览器会让您进入。
    .action = 有一个让我进入了：继续
step-recovery-request-2fa-codes = 请在以下所有地方寻找恢复代码（16 个字符）：
    .action = 我找到了代码：继续
step-recovery-request-2fa-old-phone = 请寻找旧手机或应用的备份。备份可能在：
    .action = 我找到了：继续
step-recovery-request-2fa-no-reset = 不要为此重置密码：第二个页面仍然存在。
step-recovery-request-2fa-repository = 如果可以，请将某个项目的仓库设为公开。没有公开仓库，就要多等 7 天。
    .open = 如果您的项目都没有链接到公开仓库：
step-recovery-request-2fa-team = 请准备一个不属于任何个人的公司邮箱。它不得登记在任何 { $site } 账号上。
    .open = 如果是团队的账号：

route-recovery-request-email = 请支持团队更换邮箱地址
    .lead = 您的地址以非公开方式发给支持团队，绝不写入公开申请。
step-recovery-request-email-reopen = 旧邮箱能重新开放一天吗？请询问大学、雇主或服务商。
    .action = 我现在能阅读了：继续
step-recovery-request-email-test = 请用用户名请求一次重置，然后逐一用您的每个地址请求，一天最多五次。
    .link = 打开“Password reset”页面
step-recovery-request-email-let-in = 请让管理您邮箱的人放行来自 `pypi.org` 的邮件，并在垃圾邮件和隔离区中查找。曾有一封被退回？那么该地址会被视为未验证。
step-recovery-request-email-known-place = 现在不要输入恢复代码：它会白白用掉。勾选过“Remember this device”（记住此设备）的浏览器、您在 2025 年 11 月中旬之后登录时用过的网络，或安全密钥，都可以让您不经过邮件登录。
    .action = 我有其中之一：继续
step-recovery-request-email-signed-in = 不要退出登录。不要重置密码。
step-recovery-request-email-other-no-factor = 没有双因素认证，第二个地址就不能成为主邮箱地址。其实已设置双因素认证，或者您其实能阅读主邮箱地址的邮件？请更改那个答案。
step-recovery-request-email-promote = 页面上有另一个地址显示为“Verified”（已验证）？那么您可以自己将它设为主邮箱地址。
    .action = 有一个已验证：继续
step-recovery-request-email-other-link = 请在“Password reset”（重置密码）中逐一输入您的其他每个地址，一天最多五次。
    .link = 打开“Password reset”页面
    .action = 收到了链接：继续
step-recovery-request-email-mistyped = 没有项目？如果找到密码，您就可以登录并自己更正地址。
    .action = 我有密码：继续
step-recovery-request-email-new-address = 请选择一个您会长期使用的新地址。它不得登记在任何 { $site } 账号上，连您自己的第二个账号也不行。
step-recovery-request-email-private-mail = 请在同一天，从新地址发送非公开邮件。不发送，您就要等更久。
step-recovery-request-email-repository = 如果可以，请将某个项目的仓库设为公开。没有公开仓库，就要多等 7 天。
    .open = 如果您的项目都没有链接到公开仓库：

route-recovery-request-unverified-email = 请支持团队处理：没有密码，而且地址被视为未验证
    .lead = 这是一个已知的死局，支持团队可以解除。您的地址以非公开方式发给支持团队，绝不写入公开申请。
step-recovery-request-unverified-email-not-a-break-in = 您的密码出现在公开泄露的数据中，因此 PyPI 停用了它。这并不表示有人进入过您的账号。
step-recovery-request-unverified-email-password = 请再找一次有效的密码：密码管理器、每一个浏览器。有了密码，您就可以登录并自己验证地址。
    .action = 密码有效：继续
step-recovery-request-unverified-email-other-link = 请在“Password reset”（重置密码）中逐一输入您的其他每个地址，一天最多五次。已验证的地址会收到链接。
    .link = 打开“Password reset”页面
    .action = 收到了链接：继续
step-recovery-request-unverified-email-name = 请先找到用户名：它在您项目的页面上、以前的邮件中、密码管理器中。
    .action = 我知道了用户名：继续
step-recovery-request-unverified-email-private-mail = 请在同一天发送非公开邮件，如果可以，请从账号上的地址发送。
step-recovery-request-unverified-email-repository = 如果可以，请将某个项目的仓库设为公开。没有公开仓库，就要多等 7 天。
    .open = 如果您的项目都没有链接到公开仓库：

route-recovery-request-testpypi = 请支持团队处理您的 TestPyPI 账号
step-recovery-request-testpypi-apart = TestPyPI 有自己的应用条目和自己的代码。您用的是它们吗？
step-recovery-request-testpypi-stay = 不要退出登录。不要重置密码。
step-recovery-request-testpypi-codes = 请在以下所有地方寻找 TestPyPI 的恢复代码（16 个字符）：
    .action = 我找到了代码：继续
step-recovery-request-testpypi-known-place = 现在不要输入恢复代码：它会白白用掉。勾选过“Remember this device”（记住此设备）的浏览器、您在 2025 年 11 月中旬之后登录时用过的网络，或安全密钥，都可以让您不经过邮件登录。
    .action = 我有其中之一：继续
step-recovery-request-testpypi-reopen = 旧邮箱能重新开放一天吗？请询问大学、雇主或服务商。
    .action = 我现在能阅读了：继续
step-recovery-request-testpypi-other-link = 请在“Password reset”（重置密码）中逐一输入您的其他每个地址，一天最多五次。
    .link = 打开“Password reset”页面
    .action = 收到了链接：继续
step-recovery-request-testpypi-new-address = 请选择一个您会长期使用的新地址。它不得登记在任何 { $site } 账号上，连您自己的第二个账号也不行。
step-recovery-request-testpypi-private-mail = 请在同一天发送非公开邮件：从新地址发送，或者在可以时从账号上的地址发送。
    .open = 如果是团队的账号：
step-recovery-request-testpypi-same-person = 在 PyPI 上的用户名和地址也相同？请写明这一点，但不要写地址本身：这往往就足以证明。

route-continue-existing-request = 继续处理您已提交的申请
    .lead = 下一步往往已经在您的邮箱里。
step-continue-existing-request-no-second = 不要提交第二份申请：它会作为重复申请被关闭。
step-continue-existing-request-find-mail = 请查找来自 `support@pypi.org` 的邮件“[PyPI] Account Recovery Request”（账号恢复申请），包括垃圾邮件。它会发到主邮箱地址，或您指定的新地址。
step-continue-existing-request-reply = 请按邮件的要求做（推送一个分支，或确认）。然后回复那封邮件，而不是在申请页面上回复。
step-continue-existing-request-closed-unanswered = 申请因为没有人回复邮件而被关闭？请在那里写一条评论，只写一条：说明您已准备好继续。十天没有任何消息？那么请提交一份新的申请，并写明原来的申请。
step-continue-existing-request-closed-done = 申请被标为已完成并关闭，却没有收到邮件？请在主邮箱地址的邮箱和您指定的邮箱中查找这些邮件，包括垃圾邮件。然后请求重置密码。
step-continue-existing-request-asked-mail = 支持团队要求您发送非公开邮件？请发送：用户名、申请的链接、账号上的地址、您想要的地址。
    .link = 写信给 support@pypi.org
step-continue-existing-request-comment-once = 此后十天没有任何消息？请在申请上写一条评论，只写一条：说明您已发送邮件以及发送时间。不要写地址。
step-continue-existing-request-found = 在此期间找到了代码、应用或密码？请使用它们，然后在申请上写明已解决。
    .action = 我找到了东西：继续

## Routes: elsewhere

route-appeal-suspension = 询问账号为何被停用
    .lead = 恢复表单无法解除停用，也不会更快。
step-appeal-suspension-not-said = 没有页面显示“suspended”？那么请先尝试重置密码。
    .action = 尝试重置密码
step-appeal-suspension-write = 请在下方准备给 `security@pypi.org` 的邮件；页面上写有这个地址。
step-appeal-suspension-say = 请写明：您的用户名、从什么时候开始、在那之前您做了什么、为什么应当重新审查。不要写密码，不要写代码。
step-appeal-suspension-other-address = 页面上没有写地址？请写信给 `admin@pypi.org`。
    .link = 写信给 admin@pypi.org
step-appeal-suspension-once = 只写一次，然后等待。

route-report-compromise = 报告有别人进入了账号
    .lead = 先保护您的邮箱，再保护账号，然后以非公开方式写信给 PyPI。
step-report-compromise-not-an-alarm = 以下情况不是有人进入的迹象：在泄露的数据中发现了密码，或者您自己重置之后看到“unverified email”（未验证的邮箱）。
step-report-compromise-mailbox = 有别人进入了您的邮箱？请先在您信任的设备上更改邮箱的密码。
step-report-compromise-reset = 您能收到重置链接？请设置新密码：这会结束所有会话。
    .link = 打开“Password reset”页面
step-report-compromise-inside = 您已登录？请移除不属于您的 API 令牌、地址、应用和安全密钥。请查看“Security history”（安全历史）。
    .link = 打开账号页面
step-report-compromise-write = 请在下方准备给 `admin@pypi.org` 的邮件，写明每个通知的时间和种类。
step-report-compromise-malware = 有害的版本，或者网站的漏洞？请写信给 `security@pypi.org`。
    .link = 写信给 security@pypi.org
step-report-compromise-still-out = 已报告，仍然无法登录？请看还有哪种找回方法。
    .action = 寻找我的找回方法
step-report-compromise-after = 登录成功了？请检查所有内容。
    .action = 我已登录：接下来做什么？

route-wrong-place-pep541 = 请求所有者处理，或申请项目名称
    .lead = 任何人都不会得到别人的账号。项目可以移交给他人。
step-wrong-place-pep541-ask-owner = 请先请求项目或其组织的另一位所有者：他们现在就可以添加人员。
step-wrong-place-pep541-name = 没有所有者能处理？请通过公开申请来申请项目名称（规则：PEP 541）。
    .link = 选择表单“Name retention related request (PEP 541)”
step-wrong-place-pep541-team = 这是您团队的账号，而且您有它的邮箱或密码？那么它可以恢复。
    .action = 是我们的：从这里开始
step-wrong-place-pep541-dead = 维护者去世了？请使用同一个表单，不要附上私人文件。
step-wrong-place-pep541-stranger = 陌生人用您的地址注册，或者冒充您发布了内容？请写信给 `admin@pypi.org`。
    .link = 写信给 admin@pypi.org

route-not-recovery = 这不属于账号恢复
step-not-recovery-rename = 用户名无法更改。
step-not-recovery-rename-how = 请用另一个邮箱地址建立新账号。将它设为您项目的所有者。然后从项目中移除旧账号。
    .link = 打开您的项目
step-not-recovery-provider = 邮箱服务商被拒绝？请使用其他服务商的地址。
step-not-recovery-taken = 地址已被使用？那么它登记在某个账号上，也许是您以前的账号。
    .action = 可能是我的：查找它
step-not-recovery-deleted = 账号已被删除？它绝不会恢复。请试试另一个名称或地址。
step-not-recovery-no-account = 如果名称都没有人使用，而您的所有地址都没有收到邮件，就说明没有账号。请查看您项目的页面：上面列有维护者。没有项目？那么请重新注册。
    .action = 我有账号，但不知道它的名称
step-not-recovery-package = 要删除软件包？由所有者在项目设置中操作。
    .link = 打开您的项目
step-not-recovery-switch-off = 双因素认证一旦设置，就无法关闭。
step-not-recovery-help = 其他任何事情：请看帮助页面。
    .link = 打开帮助页面
step-not-recovery-elsewhere = 都不符合？其他人也许知道得更多。
    .action = 还可以向谁求助
step-not-recovery-again = 您需要先登录？
    .action = 回到第一个问题

## Lists in the plans

list-code-places-manager = 密码管理器，包括其中的备注和附件
list-code-places-downloads = 下载文件夹：文件名中含有 `Recovery-Codes` 的文件
list-code-places-computers = 其他电脑和旧硬盘
list-code-places-paper = 打印件、笔记本
list-code-places-photos = 照片和截图
list-code-places-cloud = 云盘、发给自己的邮件
list-code-places-colleague = 当初负责设置的同事
list-apps-google = Google Authenticator：在您的 Google 账号中（如果应用曾登录该账号）
list-apps-microsoft = Microsoft Authenticator：在它的云备份中（如果曾开启）；不能在 iPhone 和 Android 之间转移
list-apps-authy = Authy：在它的备份中（如果曾开启）；需要备份密码
list-apps-one-password = 1Password：在 { $site } 的登录条目中
list-code-checks-whole = “恢复代码必须是 16 个字符。”（“Recovery Codes must be 16 characters.”）：输入有误；小写字母，没有连字符
list-code-checks-field = 输入在“Login using recovery codes”（使用恢复代码登录）下，而不是应用的输入栏
list-code-checks-site = 属于这个网站：PyPI 的代码在 TestPyPI 上无效
list-code-checks-used = “这个恢复代码已经被使用过了。”（“Recovery code has been previously used.”）：请用下一个；设置时已用掉一个
list-code-checks-newest = “无效的恢复代码。”（“Invalid recovery code.”）：来自较旧的一组；最新的一组会使所有旧代码失效
list-code-checks-tries = 5 分钟内最多尝试 5 次
list-limits-sign-in = 登录：5 分钟
list-limits-codes = 应用显示的数字和代码：5 分钟，多次尝试之后为一小时或一天
list-limits-verification = 验证邮件：6 小时
list-limits-correct = “Entered the wrong email address?”（输入了错误的电子邮件地址？）：尝试 5 次后 5 分钟，20 次后一小时
list-limits-day = 重置密码、新地址：一天；对未验证的地址，即使被拒绝的重置也计数

## What not to do

never-code-after-code = 不要一个接一个地输入代码。代码一经接受就用掉了，即使之后登录中断。
never-code-to-anybody = 不要把恢复代码给任何人。
never-reset-for-factor = 不要为此重置密码：第二个页面仍然存在。
never-same-number = 同一个数字不要输入两次。
never-delete-entry = 不要删除应用中的条目，也不要重置手机。
never-reset-often = 不要多次请求重置：一天只有五次。
never-register-again = 不要用同一个地址重新注册。
never-sign-out-early = 在全部完成之前不要退出登录。
never-old-address-first = 在新地址成为主邮箱地址之前，不要移除旧地址。
never-reset-inside = 不要重置密码：那会结束当前会话。
never-remove-first = 在新条目可以使用之前，不要删除应用中的旧条目。
never-code-for-mail = 不要为了再收到一封邮件而输入恢复代码：它会白白用掉。
never-switch-network = 不要在另一台设备或另一个网络上打开链接。
never-guess-names = 不要随意猜试用户名。
never-try-again-now = 在时间结束之前，不要再次尝试。
never-delete-to-rename = 不要为了拿回名称或地址而删除账号。
never-ask-to-delete = 不要提交删除账号的申请：工作人员会拒绝。
never-secrets = 永远不要写出密码、恢复代码、应用的机密字符串、二维码图片、上传令牌、身份证件或电话号码。
never-addresses-public = 不要在公开申请中写邮箱地址：它会永久公开，而且几周之内就会被其他网站复制。
never-second-ticket = 不要提交第二份申请：它会作为重复申请被关闭。
never-strangers = 不要听从在申请页面上提供帮助或下载的陌生人。只有恢复邮件来自 `support@pypi.org`；重置和确认邮件来自 `noreply@` 地址。
never-ping = 不要 @ 工作人员。
never-code-at-check = 在您无法阅读邮件期间，不要输入恢复代码：它会白白用掉。
never-buy-domain = 不要为了证明而购买已失效的域名。
never-one-site = 不要把 PyPI 和 TestPyPI 写在同一份申请中。
never-recovery-form = 不要为此提交账号恢复申请。
never-new-account = 不要试图用新账号绕过。
never-in-public = 不要在公开申请中报告此事。
never-others-account = 不要索取别人账号的登录权限。

## Waiting times

wait-self-service = 几分钟。邮件可能需要一小时，极少数情况需要一天。
wait-limits = 5 分钟到一天。
wait-lost-factor = 11 份申请中有一半在 4 天之内（2025 年至 2026 年 8 月，不作承诺）；其他种类的申请最长 5 周。人工的首次答复通常需要 1 到 2 周。没有公开仓库时，再加 7 天。
wait-lost-mailbox = 7 份申请中有一半在 13 天之内，最长 54 天（截至 2026 年 8 月，不作承诺）。人工的首次答复通常需要 1 到 2 周。
wait-deadlock = 11 份申请中有一半在 15 天之内，有的 5 周（截至 2026 年 8 月，不作承诺）。没有双因素认证时，支持团队往往只凭您的非公开邮件就会重置账号。人工的首次答复通常需要 1 到 2 周。
wait-test-site = 6 份申请中有一半在 10 天之内，有的 5 周（截至 2026 年 8 月，不作承诺）。
wait-first-answer = 2026 年截至 8 月，一半在 6 天之内，九成在 9 天之内；所见最长的用了 69 天（不作承诺）。
wait-unknown = 不清楚。有些人等了几周也没有答复。

## What happens next

next-bot = 机器人会在申请上回复，说明排队有多长。
next-first-answer = 通常到这时已有人工答复。请在对方提问的地方回答。
next-mail-now = 请在今天发送非公开邮件，其中写上申请的链接。
next-mail-team = 如果是团队的账号：请在今天发送非公开邮件，其中写上申请的链接。
next-look-primary = 从现在起，请每天查看一次主邮箱地址的邮箱，包括垃圾邮件。来自 `support@pypi.org` 的邮件会说明怎么做。如果您不回复那封邮件，申请会被关闭。
next-look-new = 从现在起，请每天查看一次新邮箱，包括垃圾邮件。来自 `support@pypi.org` 的邮件会说明怎么做。如果您不回复那封邮件，申请会被关闭。
next-look-both = 从现在起，请每天查看一次主邮箱地址的邮箱和您指定的邮箱，包括垃圾邮件。如果您不回复来自 `support@pypi.org` 的邮件，申请会被关闭。
next-comment-once = 没有迹象表明您的非公开邮件已送达？请在申请上写一条评论，只写一条：说明您已发送邮件以及发送时间。不要写地址。
next-branch = 有公开仓库时：请用那封邮件中给出的名称推送一个分支（不需要新的 commit）。然后回复邮件。
next-seven-days = 没有公开仓库时：请回复那封邮件以确认。之后要过 7 天。
next-wiped = 支持团队会移除所有第二重验证方式和代码，并停用密码。此时出现“Session invalidated”（会话已失效）是正常的。
next-back-in = 重置密码，登录，重新设置双因素认证，将新代码与手机分开存放，添加第二个地址。

## After, and before

checklist-after = 恢复登录之后
    .lead = 现在花二十分钟，以后省下几周。
section-after-password = 密码
item-after-password-reset = 支持团队停用了密码？请设置新密码。
    .link = 打开“Password reset”页面
item-after-password-unique = 此密码没有用在其他任何地方。
item-after-password-manager = 用户名和密码在密码管理器中，而且密码管理器也在第二台设备上。
section-after-factors = 双因素认证（第二个页面）
item-after-factors-open = 打开账号设置的“Two factor authentication (2FA)”（双要素身份验证）。
    .link = 打开账号页面
item-after-factors-first = 已添加应用或安全密钥，并用它登录过一次。
item-after-factors-two = 第二台设备上有同一个条目，或已添加安全密钥。（{ $site } 只接受一个应用。）
item-after-factors-old = 已从列表中移除丢失的安全密钥。
section-after-codes = 恢复代码
item-after-codes-regenerate = 已生成新代码，并保存了全部 8 个。
item-after-codes-print = 已打印或抄写下来，并注明用户名、网站和日期。
item-after-codes-apart = 与应用和手机分开存放。
item-after-codes-discard = 已丢弃旧代码。
section-after-addresses = 邮箱地址
item-after-addresses-second = 已添加另一家服务商的第二个地址，并显示为“Verified”（已验证）。
item-after-addresses-primary = 主邮箱地址是您会查看并长期使用的地址。
item-after-addresses-dead = 已移除失效的地址。
section-after-review = 检查整个账号
item-after-review-history = “Security history”（安全历史）中没有不是您做的事情。
item-after-review-sessions = 借用的设备？请删除下载的代码并退出登录。
item-after-review-tokens = 已移除您不认识或不需要的 API 令牌。
item-after-review-projects = 每个项目的协作者都正确。
    .link = 打开您的项目
item-after-review-releases = 没有不是您上传的版本或文件。
item-after-review-associations = “Account associations”（账号关联）中只有您自己的账号。
section-after-request = 如果您提交过申请
item-after-request-solved = 在申请上写明已解决，不写细节。

checklist-before = 事先做好准备
    .lead = 大多数人只是丢了一部手机或一个邮箱。请为每一样准备两种途径。
section-before-password = 密码管理器
item-before-password-manager = 密码足够长，没有用在其他任何地方，并存放在密码管理器中。
item-before-password-copy = 没有手机也能打开密码管理器：在第二台设备上，或用它的应急表。
item-before-password-username = 用户名也写在那里。
section-before-app = 身份验证器应用
item-before-app-backup = 应用的备份已开启。您亲自查看过。
item-before-app-move = 在更换、重置或出售手机之前：转移应用，并用新手机上的应用登录一次。
item-before-app-two-entries = PyPI 和 TestPyPI 是两个名称清楚的条目。
item-before-app-key = 还设置了安全密钥，或第二台设备上有同一个条目。使用安全密钥还可以跳过“Please confirm this login”（请确认此次登录）。
section-before-codes = 恢复代码
item-before-codes-have = 您知道代码在哪里。如果不知道，请趁还能登录时生成新的代码。
    .link = 打开账号页面
item-before-codes-apart = 代码不在装有应用的手机上。
item-before-codes-print = 打印件放在您存放重要文件的地方。
item-before-codes-newest = 只保留最新的一组：新的一组会使所有旧代码失效。
item-before-codes-not-daily = 代码用于紧急情况，不用于日常登录。
section-before-addresses = 邮箱地址
item-before-addresses-private = 主邮箱地址是您自己的，不是工作单位或大学的。
item-before-addresses-second = 账号上有另一家服务商的第二个已验证的地址。
item-before-addresses-domain = 自有域名：按时续费，否则其地址会被视为未验证。
item-before-addresses-verified = 您不时查看主邮箱地址是否仍显示“Verified”（已验证）。
section-before-team = 团队
item-before-team-owners = 每个项目都有两位拥有各自账号的所有者。
item-before-team-shared = 共用账号使用团队的邮箱，并由两个人持有它的代码。
item-before-team-leaving = 有人离开？先交接，后关闭邮箱。
section-before-proof = 证明
item-before-proof-repository = 项目的最新版本链接到它的公开仓库，而且您可以向那里推送。
item-before-proof-association = 如果账号页面提供“Account associations”（账号关联），请关联您的 GitHub 或 GitLab 账号：恢复时可能有帮助。

checklist-elsewhere = 还可以向谁求助
    .lead = 那里没有人能让您重新进入账号。不要发布邮箱地址或代码。
section-elsewhere-ask = 询问他人
item-elsewhere-ask-forum = 讨论软件包问题的论坛。
    .link = discuss.python.org
item-elsewhere-ask-chat = 软件包工具开发者的聊天室。
    .link = Libera 上的 #pypa
section-elsewhere-read = 查阅
item-elsewhere-read-status = 网站是否出故障，或暂停注册？
    .link = status.python.org
item-elsewhere-read-docs = 用户文档。
    .link = docs.pypi.org
item-elsewhere-read-news = 变更会在邮件列表和博客中公布。
    .link = blog.pypi.org

## The request

field-recovery-username = 您在 { $site } 上的用户名
    .hint = 不是邮箱地址。
field-recovery-repository = 公开仓库的链接
    .hint = 您项目的最新版本所链接的、您可以向其推送的仓库。
field-recovery-factor = 双因素认证设置了什么？后来怎样了？
    .hint = 例如：应用在一部坏掉的手机上，没有备份；从未生成恢复代码。
field-recovery-story = 支持团队应当知道的其他事情
    .hint = 从什么时候开始、您尝试过什么、您的项目。所有人都能看到：不要写地址、代码或电话号码。
phrase-recovery-story-phone = 我的手机丢失、被盗或坏了。
phrase-recovery-story-moved = 我换了手机，没有转移应用。
phrase-recovery-story-mailbox-closed = 我的雇主或大学关闭了邮箱。
phrase-recovery-story-domain = 我的邮箱地址的域名已不再属于我。
phrase-recovery-story-cannot-send = 我能阅读邮箱中的邮件，但无法从那里发送邮件。
phrase-recovery-story-earlier = 我以前提交过申请，它被关闭了。
field-recovery-current = 账号上现在的邮箱地址
    .hint = 即使您无法阅读它的邮件，也请填写。请按当初输入的样子填写，包括大写字母。
field-recovery-wanted = 账号的新邮箱地址
    .hint = 您能阅读其邮件的地址。它不得登记在任何 { $site } 账号上，连您自己的第二个账号也不行。
field-recovery-neutral = 要设为主邮箱地址的公司地址
    .hint = 如果地址不变，请留空。新地址不得登记在任何 { $site } 账号上。
field-recovery-role = 您的角色，以及公司或团队的角色
    .hint = 例如：发布该项目的公司的维护者。
field-recovery-reporter = 您在 GitHub 上的名称
    .hint = 提交申请的那个账号。支持团队会将它与仓库的所有者核对。

draft-recovery-ticket = 公开申请
    .subject = { $site } 账号恢复申请
line-recovery-ticket-pypi = 网站：PyPI (pypi.org)
line-recovery-ticket-testpypi = 此申请针对 TestPyPI (test.pypi.org)，不针对 PyPI。
line-recovery-ticket-username = 用户名：`{ $username }`
line-recovery-ticket-name-unsure = 我不确定用户名。
line-recovery-ticket-team = 该账号由一个团队使用和管理。
line-recovery-ticket-no-factor = 我的密码被接受，但我无法通过“Two-factor authentication”（双因素认证）页面：我没有有效的应用、安全密钥或恢复代码。
line-recovery-ticket-no-factor-inside = 我在一个浏览器中处于登录状态，但我的密码无效，而且重置之后我无法通过“Two-factor authentication”（双因素认证）页面。
line-recovery-ticket-check-stops = 我的密码被接受，但“Please confirm this login”（请确认此次登录）要求使用我无法收到的链接。
line-recovery-ticket-activate-stops = 我可以登录，但只打开“Activate your account”（激活您的账号），而我无法在那里验证地址。
line-recovery-ticket-forgotten = 我没有有效的密码。
line-recovery-ticket-breached = 我的密码被拒绝：“This password appears in a security breach or has been compromised and cannot be used”（此密码已泄露，不能使用）。
line-recovery-ticket-mail-lost = 我无法再阅读主邮箱地址的邮件。
line-recovery-ticket-mail-mistyped = 我注册时输错了主邮箱地址，因此无法阅读它的邮件。
line-recovery-ticket-mail-unknown = 我不知道登记的是哪个地址；我收不到重置邮件。
line-recovery-ticket-mail-silent = 我能打开该账号的邮箱，但那里收不到该网站的邮件。
line-recovery-ticket-no-primary = 该账号没有主邮箱地址。
line-recovery-ticket-other-account = 我登录的是我的另一个账号。我知道账号不会合并。
line-recovery-ticket-mail-readable = 我能阅读主邮箱地址的邮件。
line-recovery-ticket-notice = 请求重置密码后收不到链接：“Password reset requested for unverified email”（未验证的邮箱请求重置密码）。
line-recovery-ticket-state-unverified = 主邮箱地址已验证：否。
line-recovery-ticket-state-verified = 主邮箱地址已验证：是。
line-recovery-ticket-never-set-up = 从未设置过双因素认证。
line-recovery-ticket-factor-works = 我的第二重验证方式有效。
line-recovery-ticket-factor = 第二重验证方式：{ $factor }
line-recovery-ticket-codes-gone = 恢复代码：从未生成、已丢失或被拒绝；我没有任何有效的代码。
line-recovery-ticket-codes-left = 恢复代码：我仍持有未使用的代码。
line-recovery-ticket-codes-refused = 恢复代码：被拒绝或已用完。
line-recovery-ticket-codes-never = 恢复代码：从未生成。
line-recovery-ticket-codes-lost = 恢复代码：已丢失，或我不知道。
line-recovery-ticket-tick-untrue = 关于代码丢失的选项对我并不属实：表单要求勾选，提交之后我会取消。
line-recovery-ticket-can-push = 我有一个项目链接到我可以推送的公开仓库。
line-recovery-ticket-repository = 仓库：{ $repository }
line-recovery-ticket-no-repository = 我有项目，但都没有我可以推送的公开仓库。
line-recovery-ticket-no-projects = 该账号没有项目。
line-recovery-ticket-mail-sent = 我今天会用非公开邮件将详细信息发给支持团队。
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = 此申请的编号：{ $number }

draft-recovery-mail = 给支持团队的非公开邮件
    .subject = { $site } 账号恢复：{ $username }
line-recovery-mail-hello = 您好，这封邮件属于我的公开账号恢复申请。
line-recovery-mail-pypi = 网站：PyPI (pypi.org)
line-recovery-mail-testpypi = 网站：TestPyPI (test.pypi.org)
line-recovery-mail-username = 用户名：{ $username }
line-recovery-mail-ticket = 工单：{ $ticket }
line-recovery-mail-number = 申请的编号：{ $number }
line-recovery-mail-current = 登记的地址：{ $current }
line-recovery-mail-wanted = 要设为主邮箱地址的地址：{ $wanted }（没有登记在该网站的任何账号上）
line-recovery-mail-neutral = 要设为主邮箱地址的公司地址：{ $neutral }（没有登记在该网站的任何账号上）
line-recovery-mail-deadlock = 我能阅读主邮箱地址的邮件，但它被视为未验证，因此收不到重置链接。
line-recovery-mail-team = 该账号属于一个团队或公司。
line-recovery-mail-role = 我的角色：{ $role }
line-recovery-mail-reporter = 工单由 GitHub 账号 { $reporter } 提交。
line-recovery-mail-language = 我用这种语言阅读帮助页面：{ $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account”（我从未生成过账号的恢复代码，或者已无法使用它们）
    .text = 不勾选就无法发送表单。如果您有代码，请在提交之后到申请中取消这个勾选。
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct”（我同意遵守 PSF 行为准则）
    .text = 请先阅读。
    .link = 阅读行为准则
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.”（我明白处理我的账号恢复申请可能需要相当长的时间。）
    .text = 两次答复之间可能相隔一周或更久。

### Confirm this login: no mail comes

field-confirmation-username = 您在 { $site } 上的用户名
field-confirmation-tried = 您上一次尝试是什么时候？
    .hint = 日期、时间和时区，例如：12 月 2 日 14:30 UTC。
field-confirmation-reset = 您用用户名请求了重置密码。那封邮件收到了吗？
phrase-confirmation-reset-came = 我收到了用用户名请求的重置邮件。
phrase-confirmation-reset-did-not-come = 我没有收到用用户名请求的重置邮件。
phrase-confirmation-reset-not-tried = 我没有请求过重置邮件。
field-confirmation-story = 支持团队应当知道的其他事情
    .hint = 所有人都能看到。不要写邮箱地址，不要写代码。
phrase-confirmation-story-spam = 我查看了垃圾邮件和所有文件夹。
phrase-confirmation-story-networks = 我从多个网络尝试过。
phrase-confirmation-story-bounce = 我的邮箱服务商可能会拒收该网站的邮件。
phrase-confirmation-story-cannot-send = 我能阅读邮箱中的邮件，但无法从那里发送邮件。
field-confirmation-address = 账号上现在的邮箱地址
    .hint = 请按当初输入的样子填写，包括大写字母。
field-confirmation-reporter = 您在 GitHub 上的名称
    .hint = 提交申请的那个账号。

draft-confirmation-ticket = 公开申请
    .subject = 收不到确认 { $site } 登录的邮件
line-confirmation-ticket-pypi = 网站：PyPI (pypi.org)
line-confirmation-ticket-testpypi = 网站：TestPyPI (test.pypi.org)
line-confirmation-ticket-username = 用户名：`{ $username }`
line-confirmation-ticket-stops = 密码和第二重验证方式都被接受。出现了“Please confirm this login”（请确认此次登录），但收不到相应的邮件。
line-confirmation-ticket-tried = 上一次尝试：{ $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = 我今天会用非公开邮件将详细信息发给支持团队。
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = 此申请的编号：{ $number }

draft-confirmation-mail = 给支持团队的非公开邮件
    .subject = 收不到确认登录的邮件：{ $username }
line-confirmation-mail-hello = 您好，这封邮件与我的公开申请有关。
line-confirmation-mail-pypi = 网站：PyPI (pypi.org)
line-confirmation-mail-testpypi = 网站：TestPyPI (test.pypi.org)
line-confirmation-mail-username = 用户名：{ $username }
line-confirmation-mail-address = 登记的地址：{ $address }
line-confirmation-mail-ticket = 工单：{ $ticket }
line-confirmation-mail-number = 申请的编号：{ $number }
line-confirmation-mail-tried = 上一次尝试：{ $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = 工单由 GitHub 账号 { $reporter } 提交。
line-confirmation-mail-language = 我用这种语言阅读帮助页面：{ $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account”（我从未生成过账号的恢复代码，或者已无法使用它们）
    .text = 不勾选就无法发送表单。如果您有代码，请在提交之后到申请中取消这个勾选。
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct”（我同意遵守 PSF 行为准则）
    .text = 请先阅读。
    .link = 阅读行为准则
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.”（我明白处理我的账号恢复申请可能需要相当长的时间。）
    .text = 两次答复之间可能相隔一周或更久。

### Somebody else is in the account

field-compromise-username = { $site } 上的用户名
field-compromise-address = 该账号的邮箱地址
    .hint = 如果地址被更改过，请填写之前的地址。
field-compromise-seen = 您看到了什么？
phrase-compromise-seen-address = 我的邮箱地址被更改了，不是我做的。
phrase-compromise-seen-password = 我的密码被更改了，不是我做的。
phrase-compromise-seen-factor = 有应用或安全密钥被添加或移除，不是我做的。
phrase-compromise-seen-token = 有 API 令牌被添加，不是我做的。
phrase-compromise-seen-release = 有版本被上传，不是我做的。
phrase-compromise-seen-mailbox = 有别人进入过我的邮箱。
field-compromise-when = 这是什么时候发生的？
    .hint = 日期、时间和时区，按邮件或页面上写的填写。

draft-compromise-mail = 给 { $site } 运营团队的邮件
    .subject = 可能有别人进入了我的 { $site } 账号
line-compromise-mail-hello = 您好，可能有别人进入了我的账号。
line-compromise-mail-pypi = 网站：PyPI (pypi.org)
line-compromise-mail-testpypi = 网站：TestPyPI (test.pypi.org)
line-compromise-mail-username = 用户名：{ $username }
line-compromise-mail-address = 该账号的地址：{ $address }
line-compromise-mail-when = 时间：{ $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = 请阻止对该账号的更改，并告诉我接下来该做什么。
line-compromise-mail-number = 此报告的编号：{ $number }
line-compromise-mail-language = 我用这种语言阅读帮助页面：{ $language }

### A suspension

field-suspension-username = { $site } 上的用户名
field-suspension-address = 该账号的邮箱地址
field-suspension-seen = 您是在哪里看到的？
phrase-suspension-seen-page = 页面显示：“Your account has been suspended”（您的账号已被停用）。
phrase-suspension-seen-sign-in = 我无法登录，我认为账号已被停用。
phrase-suspension-seen-mail = 有一封邮件这样说。
field-suspension-before = 在那之前您做了什么？为什么应当重新审查？
phrase-suspension-before-nothing = 在那之前一段时间，我什么都没有做。
phrase-suspension-before-release = 在那之前，我上传了一个版本。
phrase-suspension-before-many = 在那之前，我在短时间内上传了许多项目或版本。
phrase-suspension-before-name = 在那之前，我注册了一个项目名称。

draft-suspension-mail = 关于停用的邮件
    .subject = { $site } 上被停用的账号
line-suspension-mail-hello = 您好，我的账号已被停用，请重新审查。
line-suspension-mail-pypi = 网站：PyPI (pypi.org)
line-suspension-mail-testpypi = 网站：TestPyPI (test.pypi.org)
line-suspension-mail-username = 用户名：{ $username }
line-suspension-mail-address = 该账号的地址：{ $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = 您需要我提供什么？
line-suspension-mail-number = 此邮件的编号：{ $number }
line-suspension-mail-language = 我用这种语言阅读帮助页面：{ $language }

## Never asked

never-ask-password = 密码
never-ask-recovery-code = 恢复代码
never-ask-app-secret = 应用的机密字符串或二维码图片
never-ask-app-number = 应用显示的数字
never-ask-upload-token = 上传令牌
never-ask-identity-paper = 身份证件
never-ask-phone-number = 电话号码
