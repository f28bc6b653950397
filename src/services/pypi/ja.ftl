# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = 今、どのような状況ですか？
    .hint =
        取り戻したい{ $site }のアカウントについて答えてください。当てはまる最初の答えを選んでください。ここではパスワードもコードも必要ありません。
choice-start-alarm = アカウントが停止されているとページに表示される、または他人が私のアカウントを使っている
    .hint = 身に覚えのない変更の通知が来た場合や、他人がメールボックスに入っている場合も含みます。漏えいしたデータの中にパスワードが見つかった場合は含みません。
choice-start-request-open = このアカウントについて、復旧申請を出したことがある
    .hint = 申請が閉じられた場合や、回答が来ていない場合も含みます。
choice-start-too-many = ページに“too many …”（回数が多すぎます、多数発生）と表示される
choice-start-other-wish = その他：アカウントの削除、別のユーザー名、他人のアカウントやプロジェクト、または{ $site }に登録を拒否される
choice-start-signed-in = ログインしている、またはまだログインできる
    .hint = どのブラウザーでもかまいません。“Activate your account”（アカウントの有効化）しか開かない場合も含みます。
choice-start-other-account = ログインしているが、別のアカウントである
    .hint = アカウントの統合は行われません。
choice-start-signed-out = ログインできない
    .hint = 先に、過去30日間に使ったすべてのブラウザーで試してください。“Remember this device”（この機器を記憶する）を選んであるブラウザーでは、2番目のページが省かれます。

ask-alarm = 何が表示されましたか？
choice-alarm-suspended = ページに“Your account has been suspended”（アカウントは停止されました）と表示される
    .hint = “suspended”という語がある場合だけです。“Session invalidated”（セッション無効）だけの場合は、戻って「ログインできない」を選んでください。
choice-alarm-not-mine = 身に覚えのない変更の通知が来た、または他人が私のアカウントかメールボックスに入っている

ask-wish = 何をしたいですか？
choice-wish-delete = 自分のアカウントを削除したい
    .hint = ログインできない場合も含みます。
choice-wish-rename = 別のユーザー名にしたい
choice-wish-others = 他人のアカウントまたはプロジェクトについて
    .hint =
        オーナーがいなくなった、または連絡が取れない。別のオーナーや組織が対応できる。知らない人があなたのアドレスを使った、またはあなたのプロジェクトを公開した。
        あなたのチームのアカウントで、そのメールボックスかパスワードが手元にある場合は、これではありません。戻って「ログインできない」を選んでください。
choice-wish-sign-up = { $site }に登録を拒否される
    .hint = メール事業者が拒否される、名前が使われている、以前にアカウントが削除された、など。アドレスがすでに使われている場合、そのアカウントはあなたのものかもしれません。戻って「ログインできない」を選んでください。
choice-wish-none = その他
    .hint = 例：パッケージを削除する、その名前を空ける、二要素認証を無効にする。

ask-sign-in = ユーザー名とパスワードを入力すると、{ $site }はどう応答しますか？
    .hint = “Log in”（ログイン）ページで今試してください。拒否され、パスワードをリセットできる場合は、先にリセットして、新しいパスワードについて答えてください。
ask-sign-in-inside = アカウントのパスワードを知っていますか？
    .hint = 試すためにログアウトしないでください。パスワードのリセットもしないでください。
choice-sign-in-accepted = 受け付けられる
    .hint = ログインできるか、2番目のページまたは“Please confirm this login”（このログインを確認してください）に進みます。
choice-sign-in-accepted-inside = はい、使える
    .hint = ついさっきそのパスワードでログインした、または“Confirm password to continue”（続けるにはパスワードを確認）で受け付けられる場合です。
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used”（このパスワードは漏えいしており使えません）
    .hint = ページまたはメールに表示されます。
choice-sign-in-name-unknown = ユーザー名が分からない、または受け付けられない
    .hint = “No user found with that username”（その名前のユーザーはいません）または“Usernames are not the same as email addresses”（ユーザー名はメールアドレスとは別です）。メールアドレスがユーザー名であることは決してありません。あなたのプロジェクトのページにユーザー名が載っています。
choice-sign-in-refused = パスワードを忘れた、または拒否される
    .hint = ユーザー名は分かっている場合です。
choice-sign-in-suspended = “suspended”（停止）と表示される、または利用を禁じられたと思う
choice-sign-in-no-account = 試した名前はどれも使われていない、またはアカウントがないかもしれない

ask-second-step = パスワードの後に何が出ますか？　それに使えるものは何がありますか？
    .hint =
        二要素認証とは、パスワードの後に出る2番目のページのことです。認証アプリの数字、セキュリティキー、またはリカバリーコード（16文字。設定時に8個受け取ったもの）を求められます。
        今、そのページを見てください。設定されている方法だけが表示されます。“Login using recovery codes”（回復コードを使用してログインする）とあれば、コードは作られています。まだ1つも入力しないでください。
ask-second-step-inside = 二要素認証には何が設定されていて、今も手元にあるものは何ですか？
    .hint =
        二要素認証とは、パスワードの後に出る2番目のページのことです。認証アプリの数字、セキュリティキー、またはリカバリーコード（16文字。設定時に8個受け取ったもの）を求められます。
        アカウントページの“Two factor authentication (2FA)”（二要素認証）に一覧があります。そのページが開かない場合は、前回のログインを思い出してください。
choice-second-step-none = パスワードの後に2番目のページは出ない
    .hint = 数字、キー、コードのどれかを求めるページが出るなら、誰かが二要素認証を設定しています。別の答えを選んでください。
choice-second-step-none-inside = 何も設定されていない：パスワードの後に2番目のページは出なかった
choice-second-step-works = アプリかキーが使える、またはリカバリーコードが受け付けられた
    .hint = その後に別のページが続く場合や、失ったのがコードだけの場合も含みます。
choice-second-step-codes-left = まだ入力していないリカバリーコードがある
    .hint = アプリの有無は問いません。まだ1つも入力しないでください。分からない場合は、名前に`Recovery-Codes`を含むファイルを探してください。
choice-second-step-codes-refused = リカバリーコードが拒否された、または使い切った
    .hint = しかも、アプリとキーは失われているか、それらも使えない場合です。
choice-second-step-device-refused = アプリまたはキーはあるが、拒否される
    .hint = “Invalid TOTP code.”（無効なコード）と出る、キーが認識されない、またはページがキーだけを求める場合です。キーが壊れた、または初期化された場合や、アプリに{ $site }の項目がない場合は、失われたものとして数えます。
choice-second-step-new-app = 新しいアプリを設定しているが、その数字が拒否される
choice-second-step-old-phone = アプリは失ったが、古いスマートフォンかアプリのバックアップがある
choice-second-step-nothing-left = どれもない
    .hint = コードは、パスワードマネージャー、ダウンロード、紙、写真の中を探した場合です。または、ここに示した確認をすべて行ってもうまくいかなかった場合です。

ask-device-check = “Please confirm this login”（このログインを確認してください）は出ますか？
    .hint = 新しい環境からログインすると、{ $site }は中に入れる前に、リンクをメールで送ることがあります。アプリまたはキーで試してください。確かめるためにリカバリーコードを入力しないでください。
ask-device-check-codes = “Please confirm this login”（このログインを確認してください）の先に進めますか？
    .hint = リカバリーコードの後に、{ $site }がリンクをメールで送ることがあります。そのメールを読めなくても、コードは使用済みになります。確かめるためにリカバリーコードを入力しないでください。
choice-device-check-no-check = 先に進めた
    .hint = そのページが出なかったか、メールのリンクを開いた場合です。
choice-device-check-check-shown = “Please confirm this login”のページが今表示されている
choice-device-check-known-place = 出ないはず：{ $site }が知っている環境を使える
    .hint = 過去30日以内に“Remember this device”（この機器を記憶する）にチェックを入れたブラウザー、または2025年11月中旬より後にログインしたことのあるインターネット接続です。確かでない場合は、最後の答えを選んでください。
choice-device-check-not-that-far = まだそこまで進んでいない

ask-mailbox = { $site }がアカウント宛てに送るメールを読めますか？
    .hint =
        メールはプライマリアドレスに届きます。多くの場合、登録に使ったアドレスです。
        確かめるには、ユーザー名を使ってパスワードのリセットを1回だけ要求してください（アドレスで要求しても、ここでは何の証明にもなりません）。迷惑メールも含め、すべてのメールボックスを見てください。リンクを使う必要はありません。
ask-mailbox-inside = アカウントのプライマリアドレスに届くメールを読めますか？
    .hint = アカウントページで、アドレスの1つに“Primary”（主要）の印が付いています。
ask-mailbox-accepted = { $site }がアカウント宛てに送るメールを読めますか？
    .hint =
        メールはプライマリアドレスに届きます。多くの場合、登録に使ったアドレスです。“Please confirm this login”のリンクもそこに届きます。
        確かめるには、ユーザー名を使ってパスワードのリセットを1回だけ要求してください（アドレスで要求しても、ここでは何の証明にもなりません）。迷惑メールも含め、すべてのメールボックスを見てください。パスワードは分かっているので、リンクは使わないでください。
ask-mailbox-no-name = { $site }がアカウント宛てに送るメールを読めますか？
    .hint = 確かめるには、“Forgot password?”（パスワードを忘れた場合）を開き、ご自分のメールアドレスを1つずつ入力してください。1日5回までです。その後、迷惑メールも含め、それぞれのメールボックスを見てください。
choice-mailbox-readable = はい
choice-mailbox-no-mail-comes = メールボックスは開けるが、{ $site }からのメールが来ない、または届かずに差し戻される
    .hint = まず1時間待ってください。
choice-mailbox-mistyped = いいえ：登録時にアドレスを打ち間違えた
    .hint = そのアドレスが他人のものである場合も含みます。
choice-mailbox-lost = いいえ：メールボックスは閉鎖されたか、期限切れか、もう自分のものではない
    .hint = 例：退職や卒業の後、またはドメインが失効した後。
choice-mailbox-no-primary = アカウントにプライマリアドレスがない
choice-mailbox-not-sure = どのアドレスか分からず、試しても何も届かなかった

ask-address-state = パスワードリセットのメールには何と書かれていますか？
    .hint = リセットを1回だけ要求し、メールを読んでください。
ask-address-state-inside = ログインすると、どのページが開きますか？
choice-address-state-pages = 通常のページ：プロジェクト、アカウント設定
choice-address-state-activate = “Activate your account”（アカウントの有効化）だけ、またはメールアドレスの確認を求める表示
choice-address-state-activate-other = 上と同じで、自分の別のアドレスが“Verified”（確認済み）と表示されている
choice-address-state-link = 新しいパスワードを設定するリンクがある
choice-address-state-notice = “Password reset requested for unverified email”（未確認のアドレスへのパスワードリセット要求）、またはリンクのないメール
    .hint = アドレスが一度も確認されていないか、何年かたって確認済みでなくなった場合に届きます。
choice-address-state-not-seen = まだ要求していない、またはまだ届いていない

ask-other-verified = アカウントの別のアドレスにリセットのリンクが届きますか？
    .hint = ご自分のほかのメールアドレスを1つずつ“Forgot password?”（パスワードを忘れた場合）に入力してください。1日5回までです。対象は、すでにアカウントに登録されているアドレスだけです。これから使いたいアドレスは対象になりません。
choice-other-verified-yes = はい
choice-other-verified-no = いいえ、またはほかのアドレスはない

ask-projects = 本人であることを証明できるプロジェクトが{ $site }にありますか？
    .hint = 最新のリリースが公開リポジトリにリンクしていて、今日そこにプッシュできるプロジェクトが対象です。アップロード用トークンは何の証明にもなりません。
choice-projects-public-repo = はい：公開リポジトリにリンクしていて、そこにプッシュできる
choice-projects-no-public-repo = プロジェクトはあるが、そのようなものはない
choice-projects-none = プロジェクトはない

ask-site = どちらのサイトですか？
    .hint = 2つのサイトに共通するものは何もありません。
choice-site-pypi = PyPI（`pypi.org`）
choice-site-testpypi = TestPyPI（`test.pypi.org`、試すためのサイト）

ask-owner = 誰のアカウントですか？
choice-owner-me = 自分自身のもの
choice-owner-team = チームまたは会社のもの
    .hint = または、設定した人がすでに離れている場合。

ask-codes-held = アカウントのリカバリーコードをまだ持っていますか？
    .hint = 16文字で、設定時に8個受け取ったものです。ここには入力しないでください。
choice-codes-held-never-made = 一度も作っていない
    .hint = または、二要素認証を一度も設定していない場合。
choice-codes-held-left = はい、まだ使っていない
choice-codes-held-refused = はい、ただし拒否されたか、使い切った
choice-codes-held-lost = いいえ、失くした、または分からない

## Why this route

rule-R01 = アカウントが停止されていて、アカウント復旧では停止を解除できないためです。
rule-R02 = 他人があなたのアカウントまたはメールボックスに入っているかもしれず、すぐに対応が必要なためです。
rule-R03 = すでに申請があり、2件目は重複として閉じられるためです。
rule-R04 = ページに“too many”（多すぎる）と表示されていて、これには待つことしか効果がないためです。
rule-R05 = 復旧では、アカウントは本人にしか返されないためです。
rule-R06 = アカウント復旧ではこれができないためです。代わりにできることを示します。
rule-R06-a = アカウントの停止を解除できるのは停止した側だけで、復旧では解除できないためです。
rule-R06-b = 復旧にはアカウントが必要で、アカウントがあるかどうか確かではないためです。
rule-R06-c = ログインできているためです。新しいアプリが拒否されても、失うものはありません。
rule-R07 = ログインでき、メールボックスも開けるためです。プライマリアドレスを確認するだけで済みます。
rule-R08 = ログインでき、別の確認済みアドレスをプライマリにできるためです。
rule-R09 = ログインでき、二要素認証もプロジェクトもないアカウントではアドレスを訂正できるためです。
rule-R10 = ログインでき、アドレスも確認済みのためです。アカウントをご自身で削除できます。
rule-R11 = まだログインでき、失ったものや拒否されるものを中から取り替えられるためです。
rule-R12 = ログインでき、メールも読めるためです。何も失われていません。
rule-R13 = ログインでき、そこからご自身でアドレスを変更できるためです。
rule-R14 = ユーザー名が分からず、パスワードリセットのメールにユーザー名が書かれているためです。
rule-R15 = ログインしていて、ページにユーザー名が表示されるためです。
rule-R16 = パスワードが使えず、これまでの答えには、リセットのリンクが届かなくなる理由がないためです。
rule-R17 = パスワードが使え、アプリ、キー、古いスマートフォンのどれかがあるためです。多くの場合、これで解決できます。
rule-R18 = アプリ、キー、古いスマートフォンのどれかがあり、リセットすると今のセッションが終わってしまうためです。
rule-R19 = パスワードと2番目のページが使え、メールボックスを開けるためです。
rule-R20 = パスワードが使え、試すか確かめるべきリカバリーコードがあり、メールボックスを開けるためです。
rule-R21 = パスワードが使え、試すか確かめるべきリカバリーコードがあり、{ $site }があなたの環境を知っているためです。
rule-R22 = サポートにしか解決できず、TestPyPIには専用の申請が必要なためです。
rule-R23 = プライマリアドレス宛てのメールが届かず、この場合に変更できるのはサポートだけのためです。
rule-R24 = パスワードは使えても、2番目のページに使えるものが何も残っていないためです。
rule-R25 = パスワードが使えず、リセットしても2番目のページの先に進めないためです。
rule-R26 = パスワードでログインできず、リセットのリンクも届かないためです。

## Routes: by yourself

route-use-recovery-code = リカバリーコードを使う
    .lead = コードは1つ必要です。入力する前に、すべての手順を読んでください。
step-use-recovery-code-mail-first = プライマリアドレスのメールボックスを開いてください。コードの入力後に、{ $site }がそこにリンクを送ることがあります。
step-use-recovery-code-known-place = コードは、{ $site }が記憶しているブラウザーか、2025年11月中旬より後にログインしたことのあるインターネット接続だけで入力してください。それ以外の環境では、入力をやめてください。コードが無駄に使用済みになります。
step-use-recovery-code-check = 次に試す前に、コードを確かめてください：
step-use-recovery-code-search = 次のすべての場所で、より新しいコードの組を探してください：
step-use-recovery-code-device-too = アプリまたはキーがまだある場合は、それも確かめてください。
    .action = アプリとキーの確認を見る
step-use-recovery-code-type-one = パスワードでログインしてください。2番目のページで“Login using recovery codes”（回復コードを使用してログインする）を選びます。コードを1つ入力してください。16文字、`0`〜`9`と`a`〜`f`、空白なし、ハイフンなしです。
    .link = “Log in”ページを開く
step-use-recovery-code-confirm = “Please confirm this login”（このログインを確認してください）が出た場合：別のコードを入力しないでください。最初のコードは使用済みですが、メールのリンクで中に入れます。
    .action = そのページが出た：次へ
step-use-recovery-code-at-once = ログインできたら、“Recovery codes”（リカバリーコード）の横の“Regenerate”（再生成）を選び、新しいコードを保存してください。ページで求められたら、コードを1つ使用してください。コードを持っていることの証明になります。その後、アプリの行の“Edit”でアプリを入れ替えるか、キーを追加してください。
    .link = アカウントページを開く
step-use-recovery-code-new-address = その後、ログアウトする前にプライマリアドレスを変更してください。新しいアドレスを追加し、そこに届くリンクを開き、“Set as primary”（主要アドレスとして設定）を選びます。
step-use-recovery-code-after = 次に備えて安全にしてください。
    .action = ログインできた：次にすること
step-use-recovery-code-refused = “Invalid recovery code.”（無効なリカバリーコード）と出た場合：コードを次々と全部試さないでください。先に確かめてください。
    .action = コードが拒否された：次へ
step-use-recovery-code-in-vain = すべての確認を済ませ、すべての場所を探し、どのコードも拒否された場合：
    .action = すべてうまくいかなかった：次へ

route-fix-second-factor = アプリまたはキーが受け付けられるようにする
step-fix-second-factor-stay = ログアウトしないでください。パスワードマネージャーとブラウザーの中でパスワードを探してください。パスワードがあれば、中から新しいアプリを設定できます。
step-fix-second-factor-clock = スマートフォンの時計を自動設定にしてください。時計がずれていると、数字も違ってしまいます。
step-fix-second-factor-entry = アプリの正しい項目を使ってください。PyPIとTestPyPIにはそれぞれ別の項目があります。1つのサイトに2つある場合は、両方を試してください。
step-fix-second-factor-old-phone = 古いスマートフォン（SIMカードは不要）、タブレット、アプリのバックアップを試してください。バックアップのある場所：
step-fix-second-factor-next-number = 試すたびに、その前に次の数字が出るまで待ってください。同じ数字は2回目には拒否されます。試せるのは5分間に5回です。
step-fix-second-factor-five-minutes = パスワードの入力後、5分以内に終えてください。過ぎた場合は、“Log in”（ログイン）からやり直してください。
step-fix-second-factor-only-key = ページにセキュリティデバイスしか表示されない場合：ここにはアプリは設定されていません。キーか、キーとして設定したスマートフォンまたはコンピューターを使ってください。
step-fix-second-factor-key = キーが認識されない場合：別のブラウザー、別の差し込み口、予備のキーを試してください。
step-fix-second-factor-confirm = 受け付けられて、今度は“Please confirm this login”（このログインを確認してください）が出た場合：
    .action = そのページが出た：次へ
step-fix-second-factor-after = ログインできたら、次に備えて安全にしてください。
    .action = ログインできた：次にすること
step-fix-second-factor-codes = リカバリーコードがある場合：まだ1つも入力しないでください。
    .action = コードがある：次へ
step-fix-second-factor-in-vain = どれもうまくいかなかった場合：リカバリーコード（16文字）をもう一度探してください：
    .action = すべてうまくいかなかった：次へ

route-password-reset = パスワードをリセットする
    .lead = 新しいパスワードを設定するリンクがメールで届きます。
step-password-reset-stay = まだログインした状態です。まず、パスワードマネージャーとブラウザーの中でパスワードを探してください。リセットすると今のセッションは終わります。
step-password-reset-breached = あなたのパスワードが公開された漏えいデータの中に見つかったため、{ $site }が無効にしました。他人がアカウントに入ったという意味ではありません。
step-password-reset-before = リセットしても、二要素認証（パスワードの後の2番目のページ）はなくなりません。
step-password-reset-username = メールアドレスではなく、ユーザー名を入力してください。メールはプライマリアドレスに届きます。
    .link = “Password reset”ページを開く
step-password-reset-other = ユーザー名ではなく、もう1つの確認済みアドレスを入力してください。メールはそのアドレスに届きます。
    .link = “Password reset”ページを開く
step-password-reset-newest = 迷惑メールも含め、すべてのメールボックスを見てください。最新のリンクを6時間以内に使ってください。その前にログインしないでください。ログインするとリンクが無効になります。
step-password-reset-sign-in = 新しいパスワードでログインしてください。
    .link = “Log in”ページを開く
step-password-reset-second-page = 2番目のページが出て、先に進めない場合：
    .action = パスワードは使えるが、2番目のページで止まる
step-password-reset-second-page-inside = 2番目のページが出て、先に進めない場合：
    .action = パスワードは使えるが、2番目のページで止まる
step-password-reset-unverified = メールに“Password reset requested for unverified email”（未確認のアドレスへのパスワードリセット要求）と書かれている場合：
    .action = メールにリンクがない：次へ
step-password-reset-no-mail = 1日たっても、迷惑メールを探してもメールがまったくない場合：
    .action = メールが来なかった：次へ
step-password-reset-no-link = 通知だけが来た、または何も来なかった場合：
    .action = リンクが来なかった：次へ
step-password-reset-after = ログインできたら、次に備えて安全にしてください。
    .action = ログインできた：次にすること

route-verify-email-while-logged-in = メールアドレスを確認する
    .lead = プライマリアドレスが確認されると、{ $site }のすべてのページが開けるようになります。
step-verify-email-while-logged-in-open = まだであれば、ログインしてください。“Activate your account”（アカウントの有効化）のページが開きます。
    .link = アカウントページを開く
step-verify-email-while-logged-in-resend = アドレスの横の“Options”（オプション）を選び、次に“Resend verification email”（確認メールを再送）を選んでください。次の再送の前に、迷惑メールを見て、1時間待ってください。送れるのは6時間に3通です。
step-verify-email-while-logged-in-same-browser = リンクは、このアカウントにログインした状態で、同じブラウザーで開いてください。
step-verify-email-while-logged-in-filters = メールが来ない場合：メール事業者に、`{ $host }`からのメールを受け取れるよう依頼してください。その後、再送してください。
step-verify-email-while-logged-in-two-factor = その後、二要素認証を設定し、リカバリーコードを保管してください。
step-verify-email-while-logged-in-replace = 確認が済んだら、アプリまたはキーを取り替えてください。
    .action = 方法を見る
step-verify-email-while-logged-in-delete = 確認が済んだら、アカウントを削除できます。
    .action = 方法を見る
step-verify-email-while-logged-in-no-mail = 2日たってもメールが来ない場合：
    .action = メールが来なかった：次へ
step-verify-email-while-logged-in-after = 次に備えて安全にしてください。
    .action = ログインできた：次にすること

route-fix-email-while-logged-in = ログイン中にメールアドレスを変更する
    .lead = ログインしているブラウザーで、途中でやめずに一度に終えてください。
step-fix-email-while-logged-in-stay = まだであればログインし、終わるまでログアウトしないでください。
step-fix-email-while-logged-in-correct = “Activate your account”（アカウントの有効化）で“Entered the wrong email address?”（メールアドレスを間違えた場合）を探してください。{ $site }のどのアカウントにも登録されていないアドレスを入力します。そこに届くリンクを、このブラウザーで開いてください。
    .link = アカウントページを開く
step-fix-email-while-logged-in-promote = 確認済みアドレスの横の“Options”（オプション）を選び、次に“Set as primary”（主要アドレスとして設定）を選んでください。
    .link = アカウントページを開く
step-fix-email-while-logged-in-two-factor = まず二要素認証を設定してください。その後でなければ、プライマリアドレスは変更できません。
    .link = アカウントページを開く
step-fix-email-while-logged-in-add = アカウント設定の“Add email”（メールアドレスを追加）に新しいアドレスを入力してください。そこに届くリンクを、このブラウザーで開いてください。“Options”（オプション）、“Set as primary”（主要アドレスとして設定）の順に選びます。その後、古いアドレスを削除してください。
    .link = アカウントページを開く
step-fix-email-while-logged-in-limit = 追加できる新しいアドレスは1日2つです。つづりを確認してください。
step-fix-email-while-logged-in-taken = アドレスがすでに使われている場合：別のアカウントに登録されています。ご自分の2つ目のアカウントかもしれません。そのアカウントから削除するか、別のアドレスを選んでください。
step-fix-email-while-logged-in-replace = その後、アプリ、キーまたはコードを取り替えてください。
    .action = 方法を見る
step-fix-email-while-logged-in-delete = その後、アカウントを削除できます。
    .action = 方法を見る
step-fix-email-while-logged-in-after = 次に備えて安全にしてください。
    .action = ログインできた：次にすること
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?”（メールアドレスを間違えた場合）がページにない場合：
    .action = 訂正できない：次へ
step-fix-email-while-logged-in-promote-in-vain = “Set as primary”（主要アドレスとして設定）がない、またはほかに確認済みのアドレスがない場合：
    .action = 変更できない：次へ

route-replace-factor-while-logged-in = ログイン中に二要素認証を設定し直す
    .lead = 二要素認証とは、パスワードの後に出る2番目のページのことです。中からは、新しいコードを作り、新しいアプリまたはキーを追加できます。
step-replace-factor-while-logged-in-nothing-lost = 何も失われていません。ログインできています。次の手順は用心のために行ってください。
step-replace-factor-while-logged-in-stay = 終わるまで、ログアウトもパスワードのリセットもしないでください。
step-replace-factor-while-logged-in-codes = アカウント設定で、“Recovery codes”（リカバリーコード）の横の“Regenerate”（作り直す）、または“Generate recovery codes”（リカバリーコードを作る）を選んでください。8個すべてを、スマートフォンとは別の場所に保存してください。古いコードは使えなくなります。
    .link = アカウントページを開く
step-replace-factor-while-logged-in-use-one = ページに“Use a recovery code”（リカバリーコードを使う）と表示されたら、1つを使用し、線を引いて消してください。コードを持っていることの証明になります。
step-replace-factor-while-logged-in-enrol = { $site }に登録できるアプリは1つだけです。アプリの行の“Edit”を選び、新しいQRコードを読み取って、アプリの数字を入力してください。それ以後は新しい項目だけが有効です。キーや最初のアプリは、その一覧の下で追加します。失ったキーは、必ずその後で削除してください。
step-replace-factor-while-logged-in-second = 2台目の機器には、アプリの設定時に同じQRコードを両方で読み取るか、セキュリティキーを追加してください。
step-replace-factor-while-logged-in-new-address = その後、プライマリアドレスも変更してください。新しいアドレスを追加し、そこに届くリンクを開き、“Set as primary”（主要アドレスとして設定）を選びます。
step-replace-factor-while-logged-in-after = 残りを確認してください。
    .action = 終わった：次にすること

route-set-up-second-factor = 新しいアプリを設定する
    .lead = 何も失われていません。新しいアプリが受け付けられるまでは、すべて元のままです。
step-set-up-second-factor-stay = ログアウトしないでください。新しいアプリが受け付けられるまで、何も削除しないでください。
step-set-up-second-factor-clock = スマートフォンとコンピューターの日付と時刻を自動設定にしてください。時計が1分ずれているだけで、どの数字も違ってしまいます。
step-set-up-second-factor-one-page = 設定のページを1回だけ開き、そのまま離れないでください。開いたり再読み込みしたりするたびに新しいQRコードが表示され、前のものは無効になります。
step-set-up-second-factor-entry = 受け付けられなかった{ $site }の以前の項目を、アプリから削除してください。その後、今表示されているQRコードを読み取ってください。
step-set-up-second-factor-next-number = 新しい数字が出るまで待ち、出たらすぐに入力してください。
step-set-up-second-factor-key = それでも拒否される場合：別の機器やアプリ、またはセキュリティキーなら使えるかもしれません。
    .link = アカウントページを開く
step-set-up-second-factor-codes = リカバリーコードを使い切った場合や、どこにあるか分からない場合：ログインしている間に新しいコードを作ってください。
    .link = アカウントページを開く
step-set-up-second-factor-after = 受け付けられたら、次に備えて安全にしてください。
    .action = チェックリストを見る

route-confirm-new-device = メールでログインを確認する
    .lead = これはエラーではありません。あなたの環境を知らない場合、{ $site }はプライマリアドレスにリンクをメールで送ります。
step-confirm-new-device-prepare = 先にメールボックスを開いてください。次に、アプリまたはキーでログインしてください。
    .link = “Log in”ページを開く
step-confirm-new-device-newest = 最新のメール“Unrecognized login to your { $site } account”（見覚えのないログイン）を、迷惑メールも含めて探してください。リンクは6時間以内に、同じ機器、同じネットワークで開いてください。
step-confirm-new-device-again = メールが来ない場合：15分待ってください。その後、アプリの数字でもう一度ログインしてください。これで別のメールが届くことがあります。そのためにリカバリーコードを入力しないでください。
step-confirm-new-device-mismatch = “Device details didn’t match”（機器の情報が一致しません）と出た場合：ログインしたときのネットワーク（VPNもそのときと同じ状態）で、リンクをもう一度開いてください。
step-confirm-new-device-quicker = 次のものを使うと、メールは不要になります：セキュリティキー、過去30日以内に“Remember this device”（この機器を記憶する）を選んだブラウザー、以前ログインしたことのあるネットワーク。
step-confirm-new-device-write = 1日たってもそのメールが来ない場合：ほかのメールが届くか確かめるために、ユーザー名を使ってパスワードのリセットを1回だけ要求してください。そのリンクは使わないでください。その後、下でサポートに依頼してください。
step-confirm-new-device-passed = そのページが出ず、ログインできた場合：
    .action = ログインできた：次へ
step-confirm-new-device-refused = アプリまたはキーが拒否された場合：
    .action = 拒否された：次へ
step-confirm-new-device-lost = やはりプライマリアドレスのメールボックスを読めない場合：
    .action = 読めない：次へ
step-confirm-new-device-after = リンクでログインできたら、次に備えて安全にしてください。
    .action = ログインできた：次にすること

route-find-username = ユーザー名を見つける
    .lead = メールアドレスがユーザー名であることは決してありません。
step-find-username-top = どのページでも、一番上を見てください。そこにユーザー名が書かれています。
    .link = アカウントページを開く
step-find-username-ask = “Password reset”（パスワードのリセット）に、ご自分のメールアドレスを入力してください。リンクの入ったメールにユーザー名が書かれています。
    .link = “Password reset”ページを開く
step-find-username-elsewhere = または、以前のメール、ご自分のプロジェクトのページ（メンテナーの一覧があります）、パスワードマネージャーの中を見てください。
step-find-username-no-address = “@”のない、名前だけでログインしてください。
step-find-username-same-link = パスワードも分からない場合：そのメールのリンクを6時間以内に使ってください。
step-find-username-no-link = メールに“Password reset requested for unverified email”（未確認のアドレスへのパスワードリセット要求）と書かれている場合：
    .action = メールにリンクがない：次へ
step-find-username-accepted = ユーザー名が分かり、パスワードが受け付けられる場合：
    .action = 両方とも受け付けられる：次へ
step-find-username-refused = ユーザー名は分かるが、パスワードがない場合：
    .action = パスワードがない：次へ
step-find-username-after = ログインできたら、次に備えて安全にしてください。
    .action = ログインできた：次にすること

route-wait-and-retry = 待ってから、もう一度だけ試す
    .lead = サイトは自動的に、再び使えるようになります。
step-wait-and-retry-stop = 今は試すのをやめてください。“too many”（多すぎる）で拒否された試みは数えられませんが、待った後の次の失敗は数えられます。
step-wait-and-retry-waits = 時間が表示されるのはログインのページだけです。2026年8月のPyPIのプログラムでは、次のとおりです：
step-wait-and-retry-others = 同じ建物や職場のほかの人が原因になっていることもあります。
step-wait-and-retry-late-mail = メールを待っている場合：1時間待ち、迷惑メールも見てください。
step-wait-and-retry-again = その後、ここからやり直してください。答えは残っています。
    .action = 最初の質問に戻る

route-delete-account-self = アカウントをご自身で削除する
    .lead = スタッフは、利用者に代わってアカウントを削除しません。
step-delete-account-self-projects = プロジェクトまたは組織のオーナーがあなただけの場合：先にほかの人をオーナーにするか、それを削除してください。これには二要素認証が必要です。
    .link = 自分のプロジェクトを開く
step-delete-account-self-delete = アカウント設定の最後にある“Delete account”（アカウントを削除）に進んでください。パスワードを求められます。
    .link = アカウントページを開く
step-delete-account-self-final = 元に戻せません。削除したアカウントが戻ることはありません。

## Routes: with support

route-recovery-request-2fa = 失った2つ目の認証手段の解除をサポートに依頼する
    .lead = まず、もっと早い方法が残っていないことを確かめてください。
step-recovery-request-2fa-stay = ログアウトしないでください。パスワードマネージャーとブラウザーの中でパスワードを探してください。パスワードがあれば、すべて中から直せます。
step-recovery-request-2fa-browsers = 過去30日間に使ったすべてのブラウザーで試してください。“Remember this device”（この機器を記憶する）を選んであるブラウザーなら、ログインできます。
    .action = ログインできるものがあった：次へ
step-recovery-request-2fa-codes = 次のすべての場所で、リカバリーコード（16文字）を探してください：
    .action = コードが見つかった：次へ
step-recovery-request-2fa-old-phone = 古いスマートフォンかアプリのバックアップを探してください。バックアップのある場所：
    .action = 見つかった：次へ
step-recovery-request-2fa-no-reset = このためにパスワードをリセットしないでください。2番目のページはなくなりません。
step-recovery-request-2fa-repository = できれば、プロジェクトの1つのリポジトリを公開にしてください。公開リポジトリがないと、さらに7日かかります。
    .open = 公開リポジトリにリンクしているプロジェクトが1つもない場合：
step-recovery-request-2fa-team = 特定の個人のものではない、会社のメールボックスを用意してください。{ $site }のどのアカウントにも登録されていないアドレスでなければなりません。
    .open = チームのアカウントの場合：

route-recovery-request-email = 別のメールアドレスへの変更をサポートに依頼する
    .lead = アドレスは非公開でサポートに送ります。公開の申請には決して書きません。
step-recovery-request-email-reopen = 古いメールボックスを1日だけ開けてもらえないか、大学、勤務先、または事業者に尋ねてください。
    .action = 今は読める：次へ
step-recovery-request-email-test = まずユーザー名でリセットを1回だけ要求し、次にご自分のアドレスを1つずつ使って要求してください。1日5回までです。
    .link = “Password reset”ページを開く
step-recovery-request-email-let-in = メールを管理している人に、`pypi.org`からのメールを通すよう依頼し、迷惑メールや隔離されたメールの中も探してください。一度でも差し戻された場合、そのアドレスは未確認と見なされます。
step-recovery-request-email-known-place = 今はリカバリーコードを入力しないでください。無駄に使用済みになります。“Remember this device”（この機器を記憶する）を選んだブラウザー、2025年11月中旬より後にログインしたことのあるネットワーク、またはセキュリティキーがあれば、メールなしでログインできます。
    .action = このどれかがある：次へ
step-recovery-request-email-signed-in = ログアウトしないでください。パスワードをリセットしないでください。
step-recovery-request-email-other-no-factor = 二要素認証がないと、2つ目のアドレスをプライマリにできません。実際には二要素認証が設定されている、またはプライマリアドレスのメールボックスを読める場合は、その答えを変更してください。
step-recovery-request-email-promote = ページで別のアドレスが“Verified”（確認済み）と表示されている場合：ご自身でプライマリにできます。
    .action = 確認済みのものがある：次へ
step-recovery-request-email-other-link = ご自分のほかのアドレスを1つずつ“Password reset”（パスワードのリセット）に入力してください。1日5回までです。
    .link = “Password reset”ページを開く
    .action = リンクが届いた：次へ
step-recovery-request-email-mistyped = プロジェクトがない場合：パスワードが見つかれば、ログインしてご自身でアドレスを訂正できます。
    .action = パスワードがある：次へ
step-recovery-request-email-new-address = これからも使い続ける新しいアドレスを選んでください。{ $site }のどのアカウントにも、ご自分の2つ目のアカウントにも、登録されていないアドレスでなければなりません。
step-recovery-request-email-private-mail = 非公開のメールを、同じ日に、新しいアドレスから送ってください。送らないと、待ち時間が長くなります。
step-recovery-request-email-repository = できれば、プロジェクトの1つのリポジトリを公開にしてください。公開リポジトリがないと、さらに7日かかります。
    .open = 公開リポジトリにリンクしているプロジェクトが1つもない場合：

route-recovery-request-unverified-email = サポートに依頼する：パスワードがなく、アドレスが未確認とされている
    .lead = これは知られている行き詰まりで、サポートが解除できます。アドレスは非公開でサポートに送ります。公開の申請には決して書きません。
step-recovery-request-unverified-email-not-a-break-in = あなたのパスワードが公開された漏えいデータの中に見つかったため、PyPIが無効にしました。他人がアカウントに入ったという意味ではありません。
step-recovery-request-unverified-email-password = 使えるパスワードを、パスワードマネージャーとすべてのブラウザーでもう一度探してください。パスワードがあれば、ログインしてご自身でアドレスを確認できます。
    .action = パスワードが使える：次へ
step-recovery-request-unverified-email-other-link = ご自分のほかのアドレスを1つずつ“Password reset”（パスワードのリセット）に入力してください。1日5回までです。確認済みのアドレスにはリンクが届きます。
    .link = “Password reset”ページを開く
    .action = リンクが届いた：次へ
step-recovery-request-unverified-email-name = まずユーザー名を見つけてください。ご自分のプロジェクトのページ、以前のメール、パスワードマネージャーに書かれています。
    .action = ユーザー名が分かった：次へ
step-recovery-request-unverified-email-private-mail = 非公開のメールを、同じ日に、できればアカウントのアドレスから送ってください。
step-recovery-request-unverified-email-repository = できれば、プロジェクトの1つのリポジトリを公開にしてください。公開リポジトリがないと、さらに7日かかります。
    .open = 公開リポジトリにリンクしているプロジェクトが1つもない場合：

route-recovery-request-testpypi = TestPyPIのアカウントについてサポートに依頼する
step-recovery-request-testpypi-apart = TestPyPIには、専用のアプリの項目と専用のコードがあります。それらを使いましたか？
step-recovery-request-testpypi-stay = ログアウトしないでください。パスワードをリセットしないでください。
step-recovery-request-testpypi-codes = 次のすべての場所で、TestPyPIのリカバリーコード（16文字）を探してください：
    .action = コードが見つかった：次へ
step-recovery-request-testpypi-known-place = 今はリカバリーコードを入力しないでください。無駄に使用済みになります。“Remember this device”（この機器を記憶する）を選んだブラウザー、2025年11月中旬より後にログインしたことのあるネットワーク、またはセキュリティキーがあれば、メールなしでログインできます。
    .action = このどれかがある：次へ
step-recovery-request-testpypi-reopen = 古いメールボックスを1日だけ開けてもらえないか、大学、勤務先、または事業者に尋ねてください。
    .action = 今は読める：次へ
step-recovery-request-testpypi-other-link = ご自分のほかのアドレスを1つずつ“Password reset”（パスワードのリセット）に入力してください。1日5回までです。
    .link = “Password reset”ページを開く
    .action = リンクが届いた：次へ
step-recovery-request-testpypi-new-address = これからも使い続ける新しいアドレスを選んでください。{ $site }のどのアカウントにも、ご自分の2つ目のアカウントにも、登録されていないアドレスでなければなりません。
step-recovery-request-testpypi-private-mail = 非公開のメールを、同じ日に、新しいアドレスから送るか、できる場合はアカウントのアドレスから送ってください。
    .open = チームのアカウントの場合：
step-recovery-request-testpypi-same-person = PyPIでのユーザー名とアドレスも同じ場合：そのことを書いてください。アドレスそのものは書かないでください。多くの場合、それで十分な証明になります。

route-continue-existing-request = 提出した申請を進める
    .lead = 次の手順は、すでにメールボックスに届いていることがよくあります。
step-continue-existing-request-no-second = 2件目の申請を出さないでください。重複として閉じられます。
step-continue-existing-request-find-mail = `support@pypi.org`からのメール“[PyPI] Account Recovery Request”（アカウント復旧申請）を、迷惑メールも含めて探してください。プライマリアドレス、または申請で指定した新しいアドレスに届きます。
step-continue-existing-request-reply = メールに書かれていること（ブランチのプッシュ、または確認）を行ってください。その後、申請のページではなく、そのメールに返信してください。
step-continue-existing-request-closed-unanswered = メールへの返信がなかったために申請が閉じられた場合：続ける用意ができたことを、そこに1回だけコメントしてください。10日間何もない場合は、前の申請に触れたうえで、新しい申請を出してください。
step-continue-existing-request-closed-done = 申請が完了として閉じられ、メールが来なかった場合：プライマリアドレスのメールボックスと、申請で指定したメールボックスで、迷惑メールも含めてメールを探してください。その後、パスワードのリセットを要求してください。
step-continue-existing-request-asked-mail = サポートから非公開のメールを求められた場合：送ってください。内容は、ユーザー名、申請へのリンク、アカウントに登録されたアドレス、希望するアドレスです。
    .link = support@pypi.orgにメールを書く
step-continue-existing-request-comment-once = その後10日間何もない場合：申請に1回だけコメントし、メールを送ったことと、いつ送ったかを書いてください。アドレスは書かないでください。
step-continue-existing-request-found = その間にコード、アプリ、パスワードが見つかった場合：それを使い、その後、解決したことを申請に書いてください。
    .action = 見つかったものがある：次へ

## Routes: elsewhere

route-appeal-suspension = アカウントが停止された理由を問い合わせる
    .lead = 復旧のフォームでは停止を解除できず、早くもなりません。
step-appeal-suspension-not-said = どのページにも“suspended”と表示されない場合：先にパスワードのリセットを試してください。
    .action = パスワードのリセットを試す
step-appeal-suspension-write = `security@pypi.org`へのメールを、下で準備してください。ページにはこのアドレスが示されています。
step-appeal-suspension-say = 書くこと：ユーザー名、いつからか、その前に何をしたか、なぜ見直しが必要か。パスワードやコードは書かないでください。
step-appeal-suspension-other-address = ページにアドレスが示されていない場合：`admin@pypi.org`にメールを書いてください。
    .link = admin@pypi.orgにメールを書く
step-appeal-suspension-once = 1回だけ書いて、待ってください。

route-report-compromise = 他人に入られたことを報告する
    .lead = まずメールボックス、次にアカウントを安全にし、その後、PyPIに非公開で連絡してください。
step-report-compromise-not-an-alarm = 次のことは、他人に入られた兆候ではありません：漏えいしたデータの中にパスワードが見つかった、または自分でリセットした後に“unverified email”（未確認のアドレス）と出た。
step-report-compromise-mailbox = 他人がメールボックスに入っている場合：信頼できる機器で、まずメールボックスのパスワードを変更してください。
step-report-compromise-reset = リセットのリンクを受け取れる場合：新しいパスワードを設定してください。これですべてのセッションが終わります。
    .link = “Password reset”ページを開く
step-report-compromise-inside = ログインできた場合：自分のものではないAPIトークン、アドレス、アプリ、キーを削除してください。“Security history”（セキュリティ履歴）を見てください。
    .link = アカウントページを開く
step-report-compromise-write = `admin@pypi.org`へのメールを、下で準備してください。それぞれの通知の日時と種類を書いてください。
step-report-compromise-malware = 有害なリリース、またはサイトの欠陥の場合：`security@pypi.org`にメールを書いてください。
    .link = security@pypi.orgにメールを書く
step-report-compromise-still-out = 報告を済ませ、まだログインできない場合：残っている方法を確かめてください。
    .action = 戻る方法を探す
step-report-compromise-after = ログインできたら、すべてを確認してください。
    .action = ログインできた：次にすること

route-wrong-place-pep541 = オーナーに頼む、またはプロジェクト名を求める
    .lead = 他人のアカウントは誰にも渡されません。プロジェクトは引き継ぐことができます。
step-wrong-place-pep541-ask-owner = まず、プロジェクトまたはその組織の別のオーナーに頼んでください。オーナーは今すぐ人を追加できます。
step-wrong-place-pep541-name = 対応できるオーナーがいない場合：公開の申請でプロジェクト名を求めてください（規則：PEP 541）。
    .link = フォーム“Name retention related request (PEP 541)”を選ぶ
step-wrong-place-pep541-team = あなたのチームのアカウントで、そのメールボックスかパスワードが手元にある場合：復旧できます。
    .action = 自分たちのもの：そこから始める
step-wrong-place-pep541-dead = メンテナーが亡くなった場合：同じフォームを使ってください。個人的な書類は付けないでください。
step-wrong-place-pep541-stranger = 知らない人があなたのアドレスで登録した、またはあなたになりすまして何かを公開した場合：`admin@pypi.org`にメールを書いてください。
    .link = admin@pypi.orgにメールを書く

route-not-recovery = これはアカウント復旧で扱うことではありません
step-not-recovery-rename = ユーザー名は変更できません。
step-not-recovery-rename-how = 別のメールアドレスで新しいアカウントを作ってください。それを自分のプロジェクトのオーナーにします。その後、プロジェクトから古いアカウントを外してください。
    .link = 自分のプロジェクトを開く
step-not-recovery-provider = メール事業者が拒否される場合：別の事業者のアドレスを使ってください。
step-not-recovery-taken = アドレスがすでに使われている場合：どこかのアカウントに登録されています。あなたの古いアカウントかもしれません。
    .action = 自分のものかもしれない：探す
step-not-recovery-deleted = アカウントが削除された場合：決して元に戻りません。別の名前またはアドレスを試してください。
step-not-recovery-no-account = 名前がどれも使われておらず、どのアドレスにもメールが来ないなら、アカウントはありません。ご自分のプロジェクトのページを見てください。メンテナーの一覧があります。プロジェクトがない場合は、新しく登録してください。
    .action = アカウントはあるが、ユーザー名が分からない
step-not-recovery-package = パッケージを削除したい場合：オーナーがプロジェクトの設定で行います。
    .link = 自分のプロジェクトを開く
step-not-recovery-switch-off = 二要素認証は、一度設定すると無効にできません。
step-not-recovery-help = そのほかのことは、ヘルプページを見てください。
    .link = ヘルプページを開く
step-not-recovery-elsewhere = どれも当てはまらない場合：ほかの人が知っているかもしれません。
    .action = ほかの相談先
step-not-recovery-again = 先にログインする必要がある場合：
    .action = 最初の質問に戻る

## Lists in the plans

list-code-places-manager = パスワードマネージャー（メモと添付ファイルも）
list-code-places-downloads = ダウンロードフォルダー：名前に`Recovery-Codes`を含むファイル
list-code-places-computers = ほかのコンピューターと古いディスク
list-code-places-paper = 印刷した紙、ノート
list-code-places-photos = 写真とスクリーンショット
list-code-places-cloud = クラウドストレージ、自分宛てのメール
list-code-places-colleague = 設定をした同僚
list-apps-google = Google Authenticator：アプリでログインしていたGoogleアカウントの中
list-apps-microsoft = Microsoft Authenticator：クラウドバックアップ（有効にしていた場合）。iPhoneとAndroidの間では移せない
list-apps-authy = Authy：バックアップ（有効にしていた場合）。バックアップのパスワードが必要
list-apps-one-password = 1Password：{ $site }のログイン項目の中
list-code-checks-whole = “Recovery Codes must be 16 characters.”（16文字でなければなりません）：入力の誤り。小文字、ハイフンなし
list-code-checks-field = アプリ用の欄ではなく、“Login using recovery codes”（回復コードを使用してログインする）に入力した
list-code-checks-site = このサイトのものである：PyPIのコードはTestPyPIでは使えない
list-code-checks-used = “Recovery code has been previously used.”（復旧コードは以前に使用済みです）：次のコードを使う。1つは設定時に使用済み
list-code-checks-newest = “Invalid recovery code.”（回復コードが無効です）：古い組のもの。新しい組ができると、それより古いコードはすべて使えなくなる
list-code-checks-tries = 試すのは5分間に5回まで
list-limits-sign-in = ログイン：5分
list-limits-codes = アプリの数字とコード：5分、何度も試した後は1時間または1日
list-limits-verification = アドレス確認用のメール：6時間
list-limits-correct = “Entered the wrong email address?”（メールアドレスを間違えましたか？）：5回試すと5分、20回で1時間
list-limits-day = パスワードのリセット、新しいアドレス：1日。未確認のアドレスでは、拒否されたリセットも数えられる

## What not to do

never-code-after-code = コードを次々に入力しないでください。コードは、受け付けられた時点で使用済みになります。その後ログインが止まっても戻りません。
never-code-to-anybody = リカバリーコードを誰にも渡さないでください。
never-reset-for-factor = このためにパスワードをリセットしないでください。2番目のページはなくなりません。
never-same-number = 同じ数字を2回入力しないでください。
never-delete-entry = アプリの項目を削除したり、スマートフォンを初期化したりしないでください。
never-reset-often = リセットを何度も要求しないでください。1日5回までです。
never-register-again = 同じアドレスで登録し直さないでください。
never-sign-out-early = 終わるまでログアウトしないでください。
never-old-address-first = 新しいアドレスがプライマリになる前に、古いアドレスを削除しないでください。
never-reset-inside = パスワードをリセットしないでください。今のセッションが終わります。
never-remove-first = 新しい項目が使えるようになる前に、アプリの古い項目を削除しないでください。
never-code-for-mail = 別のメールを受け取るためにリカバリーコードを入力しないでください。無駄に使用済みになります。
never-switch-network = リンクを別の機器や別のネットワークで開かないでください。
never-guess-names = 名前を当てずっぽうに試さないでください。
never-try-again-now = 待ち時間が終わる前に、もう一度試さないでください。
never-delete-to-rename = 名前やアドレスを取り戻すためにアカウントを削除しないでください。
never-ask-to-delete = 削除を求める申請を出さないでください。スタッフは断ります。
never-secrets = パスワード、リカバリーコード、アプリのシークレット、QRコードの画像、アップロード用トークン、身分証明書、電話番号は、決して書かないでください。
never-addresses-public = 公開の申請にメールアドレスを書かないでください。ずっと公開されたままになり、数週間のうちにほかのウェブサイトに転載されます。
never-second-ticket = 2件目の申請を出さないでください。重複として閉じられます。
never-strangers = 申請のページで、手助けやダウンロードを持ちかける見知らぬ人に従わないでください。`support@pypi.org`から届くのは復旧のメールだけで、リセットや確認のメールは`noreply@`のアドレスから届きます。
never-ping = スタッフに@メンションしないでください。
never-code-at-check = メールを読めない間は、リカバリーコードを入力しないでください。無駄に使用済みになります。
never-buy-domain = 証明のために、失効したドメインを購入しないでください。
never-one-site = PyPIとTestPyPIを1つの申請にまとめないでください。
never-recovery-form = このためにアカウント復旧の申請を出さないでください。
never-new-account = 新しいアカウントを作って回避しようとしないでください。
never-in-public = これを公開の申請で報告しないでください。
never-others-account = 他人のアカウントへのログインを求めないでください。

## Waiting times

wait-self-service = 数分です。メールには1時間、まれに1日かかることがあります。
wait-limits = 5分から1日。
wait-lost-factor = 11件の申請の半数は4日以内でした（2025年から2026年8月、約束ではありません）。ほかの種類の申請では5週間までかかりました。人からの最初の回答は、通常1〜2週間かかります。公開リポジトリがない場合は、7日を加えてください。
wait-lost-mailbox = 7件の申請の半数は13日以内、最長は54日でした（2026年8月まで、約束ではありません）。人からの最初の回答は、通常1〜2週間かかります。
wait-deadlock = 11件の申請の半数は15日以内、長いものは5週間でした（2026年8月まで、約束ではありません）。二要素認証がない場合、サポートは非公開メールだけでリセットすることがよくあります。人からの最初の回答は、通常1〜2週間かかります。
wait-test-site = 6件の申請の半数は10日以内、長いものは5週間でした（2026年8月まで、約束ではありません）。
wait-first-answer = 2026年（8月まで）は、半数が6日以内、9割が9日以内でした。最も長いものは69日でした（約束ではありません）。
wait-unknown = 分かっていません。回答のないまま数週間待った人もいます。

## What happens next

next-bot = ボットが申請に返信し、待ち行列の長さを知らせます。
next-first-answer = 通常は、このころまでに人が回答しています。質問された場所で答えてください。
next-mail-now = 非公開のメールを、申請へのリンクを入れて、今日送ってください。
next-mail-team = チームのアカウントの場合：非公開のメールを、申請へのリンクを入れて、今日送ってください。
next-look-primary = 今後は1日1回、迷惑メールも含め、プライマリアドレスのメールボックスを見てください。`support@pypi.org`からのメールに、することが書かれています。そのメールに返信しないと、申請は閉じられます。
next-look-new = 今後は1日1回、迷惑メールも含め、新しいメールボックスを見てください。`support@pypi.org`からのメールに、することが書かれています。そのメールに返信しないと、申請は閉じられます。
next-look-both = 今後は1日1回、迷惑メールも含め、プライマリアドレスのメールボックスと、申請で指定したメールボックスを見てください。`support@pypi.org`からのメールに返信しないと、申請は閉じられます。
next-comment-once = 非公開のメールが届いた様子がない場合：申請に1回だけコメントし、メールを送ったことと、いつ送ったかを書いてください。アドレスは書かないでください。
next-branch = 公開リポジトリがある場合：そのメールに書かれた名前のブランチをプッシュしてください（コミットは不要）。その後、メールに返信してください。
next-seven-days = 公開リポジトリがない場合：そのメールに返信して、本人の意思であることを伝えてください（これが確認になります）。その後、7日かかります。
next-wiped = サポートが、2つ目の認証手段とコードをすべて取り除き、パスワードを無効にします。その際に“Session invalidated”（セッション無効）と出るのは正常です。
next-back-in = パスワードをリセットし、ログインし、二要素認証を設定し直し、新しいコードをスマートフォンとは別に保管し、2つ目のアドレスを追加してください。

## After, and before

checklist-after = ログインできるようになった後に
    .lead = 今の20分が、後の何週間もの手間を省きます。
section-after-password = パスワード
item-after-password-reset = サポートがパスワードを無効にした場合：新しいパスワードを設定してください。
    .link = “Password reset”ページを開く
item-after-password-unique = パスワードをほかの場所で使っていない。
item-after-password-manager = ユーザー名とパスワードがパスワードマネージャーにあり、それが2台目の機器にもある。
section-after-factors = 二要素認証（2番目のページ）
item-after-factors-open = アカウント設定の“Two factor authentication (2FA)”（二要素認証）を開いてください。
    .link = アカウントページを開く
item-after-factors-first = アプリまたはキーを追加し、それで1回ログインした。
item-after-factors-two = 2台目の機器にも同じ項目があるか、セキュリティキーを追加した。（{ $site }に登録できるアプリは1つだけ）
item-after-factors-old = 失ったキーを一覧から削除した。
section-after-codes = リカバリーコード
item-after-codes-regenerate = 新しいコードを作り、8個すべてを保存した。
item-after-codes-print = コードを印刷するか書き写し、ユーザー名、サイト、日付を添えた。
item-after-codes-apart = コードを、アプリやスマートフォンとは別の場所に置いた。
item-after-codes-discard = 古いコードを捨てた。
section-after-addresses = メールアドレス
item-after-addresses-second = 別の事業者の2つ目のアドレスを追加し、“Verified”（確認済み）と表示されている。
item-after-addresses-primary = プライマリアドレスは、自分が読んでいて、これからも使い続けるものである。
item-after-addresses-dead = 使えなくなったアドレスを削除した。
section-after-review = アカウントの点検
item-after-review-history = “Security history”（セキュリティ履歴）に、自分がしたこと以外は載っていない。
item-after-review-sessions = 借りた機器の場合：ダウンロードしたコードを削除し、ログアウトする。
item-after-review-tokens = 知らない、または不要なAPIトークンを削除した。
item-after-review-projects = 各プロジェクトの共同作業者が正しい。
    .link = 自分のプロジェクトを開く
item-after-review-releases = 自分がアップロードしていないリリースやファイルはない。
item-after-review-associations = “Account associations”（アカウントの関連付け）に、自分のアカウントだけが載っている。
section-after-request = 申請を出した場合
item-after-request-solved = 解決したことを、詳しい内容は書かずに、申請に書く。

checklist-before = 困る前にできること
    .lead = ほとんどの人は、1台のスマートフォンか1つのメールボックスを失って困りました。それぞれに2つの手段を用意してください。
section-before-password = パスワードマネージャー
item-before-password-manager = パスワードは長く、ほかの場所で使っておらず、パスワードマネージャーに入っている。
item-before-password-copy = スマートフォンがなくてもパスワードマネージャーを開ける：2台目の機器、または緊急用シートを使う。
item-before-password-username = ユーザー名もそこに書いてある。
section-before-app = 認証アプリ
item-before-app-backup = アプリのバックアップが有効になっている。自分の目で確かめた。
item-before-app-move = スマートフォンを替える、初期化する、または売る前に：アプリを移し、新しいほうで1回ログインする。
item-before-app-two-entries = PyPIとTestPyPIは、はっきりした名前の2つの項目になっている。
item-before-app-key = セキュリティキーも設定してあるか、2台目の機器にも同じ項目がある。キーの場合は“Please confirm this login”（このログインを確認してください）も省かれる。
section-before-codes = リカバリーコード
item-before-codes-have = コードがどこにあるか知っている。知らない場合は、ログインできるうちに新しいコードを作る。
    .link = アカウントページを開く
item-before-codes-apart = コードは、アプリの入ったスマートフォンの中には置いていない。
item-before-codes-print = 印刷したものを、大切な書類の保管場所に置いてある。
item-before-codes-newest = 最新の組だけを保管している：新しい組ができると、それより古いコードはすべて使えなくなる。
item-before-codes-not-daily = コードは緊急用であり、毎日のログインには使わない。
section-before-addresses = メールアドレス
item-before-addresses-private = プライマリアドレスは自分自身のもので、勤務先や大学のものではない。
item-before-addresses-second = 別の事業者の、確認済みの2つ目のアドレスがアカウントに登録されている。
item-before-addresses-domain = 独自ドメインの場合：期限までに更新する。更新しないと、そのアドレスは未確認とされる。
item-before-addresses-verified = プライマリアドレスがまだ“Verified”（確認済み）と表示されているか、ときどき見ている。
section-before-team = チーム
item-before-team-owners = どのプロジェクトにも、それぞれ自分のアカウントを持つオーナーが2人いる。
item-before-team-shared = 共用のアカウントにはチームのメールボックスがあり、2人がそのコードを持っている。
item-before-team-leaving = 誰かが離れる場合：先に引き継ぎ、メールボックスはその後で閉じる。
section-before-proof = 証明
item-before-proof-repository = プロジェクトの最新のリリースがその公開リポジトリにリンクしていて、自分がそこにプッシュできる。
item-before-proof-association = アカウントページに“Account associations”（アカウントの関連付け）があれば、GitHubまたはGitLabのアカウントを関連付ける。復旧に役立つことがある。

checklist-elsewhere = ほかの相談先
    .lead = アカウントに入れるようにすることは、そこの誰にもできません。メールアドレスやコードを投稿しないでください。
section-elsewhere-ask = ほかの人に尋ねる
item-elsewhere-ask-forum = パッケージについての質問のフォーラム。
    .link = discuss.python.org
item-elsewhere-ask-chat = パッケージ用ツールの開発者のチャット。
    .link = Liberaの#pypa
section-elsewhere-read = 調べる
item-elsewhere-read-status = サイトの障害、または新規登録の停止。
    .link = status.python.org
item-elsewhere-read-docs = 利用者向けのドキュメント。
    .link = docs.pypi.org
item-elsewhere-read-news = 変更はメーリングリストとブログで知らされます。
    .link = blog.pypi.org

## The request

field-recovery-username = { $site }でのユーザー名
    .hint = メールアドレスではありません。
field-recovery-repository = 公開リポジトリのリンク
    .hint = プロジェクトの最新のリリースからリンクされていて、あなたがプッシュできるものです。
field-recovery-factor = 二要素認証には何が設定されていて、それはどうなりましたか？
    .hint = 例：アプリはスマートフォンにあったが、スマートフォンが壊れた、バックアップなし。リカバリーコードは作っていない。
field-recovery-story = そのほかにサポートが知っておくべきこと
    .hint = いつからか、何を試したか、ご自分のプロジェクト。誰でも読めるので、アドレス、コード、電話番号は書かないでください。
phrase-recovery-story-phone = スマートフォンを失くしたか、盗まれたか、壊れました。
phrase-recovery-story-moved = スマートフォンを替えたときに、アプリを移しませんでした。
phrase-recovery-story-mailbox-closed = 勤務先または大学がメールボックスを閉鎖しました。
phrase-recovery-story-domain = アドレスのドメインは、もう私のものではありません。
phrase-recovery-story-cannot-send = メールボックスは読めますが、そこからメールを送ることはできません。
phrase-recovery-story-earlier = 以前に申請を出しましたが、閉じられました。
field-recovery-current = 今アカウントに登録されているメールアドレス
    .hint = そのメールを読めない場合も、大文字を含め、登録したときのとおりに書いてください。
field-recovery-wanted = アカウントの新しいメールアドレス
    .hint = あなたが読めるアドレスです。{ $site }のどのアカウントにも、ご自分の2つ目のアカウントにも、登録されていないものでなければなりません。
field-recovery-neutral = プライマリにする会社のアドレス
    .hint = アドレスを変えない場合は空のままにしてください。新しいアドレスは、{ $site }のどのアカウントにも登録されていないものでなければなりません。
field-recovery-role = あなたの役割と、会社またはチームの役割
    .hint = 例：プロジェクトを公開している会社のメンテナー。
field-recovery-reporter = GitHubでのあなたの名前
    .hint = 申請を出すアカウントの名前です。サポートが、リポジトリのオーナーと照合します。

draft-recovery-ticket = 公開の申請
    .subject = { $site }のアカウント復旧の申請
line-recovery-ticket-pypi = サイト：PyPI (pypi.org)
line-recovery-ticket-testpypi = この申請はTestPyPI (test.pypi.org)についてのもので、PyPIについてのものではありません。
line-recovery-ticket-username = ユーザー名：`{ $username }`
line-recovery-ticket-name-unsure = ユーザー名は確かではありません。
line-recovery-ticket-team = このアカウントはチームで運用しています。
line-recovery-ticket-no-factor = パスワードは受け付けられますが、“Two-factor authentication”（二要素認証）のページの先に進めません。使えるアプリ、キー、リカバリーコードがありません。
line-recovery-ticket-no-factor-inside = 1つのブラウザーではログインしていますが、パスワードが使えず、リセットしても“Two-factor authentication”（二要素認証）のページの先に進めません。
line-recovery-ticket-check-stops = パスワードは受け付けられますが、“Please confirm this login”（このログインを確認してください）で、私が受け取れないリンクを求められます。
line-recovery-ticket-activate-stops = ログインはできますが、“Activate your account”（アカウントの有効化）しか開かず、そこでアドレスを確認できません。
line-recovery-ticket-forgotten = 使えるパスワードを持っていません。
line-recovery-ticket-breached = パスワードが拒否されます：“This password appears in a security breach or has been compromised and cannot be used”（このパスワードは漏えいしており使えません）。
line-recovery-ticket-mail-lost = プライマリアドレスのメールボックスを、もう読めません。
line-recovery-ticket-mail-mistyped = 登録時にプライマリアドレスを打ち間違えたため、そこに届くメールを読めません。
line-recovery-ticket-mail-unknown = どのアドレスが登録されているか分かりません。リセットのメールは届きません。
line-recovery-ticket-mail-silent = アカウントのメールボックスは開けますが、サイトからのメールが届きません。
line-recovery-ticket-no-primary = このアカウントにはプライマリアドレスがありません。
line-recovery-ticket-other-account = 自分の別のアカウントにログインしています。アカウントが統合されないことは承知しています。
line-recovery-ticket-mail-readable = プライマリアドレスのメールボックスを読めます。
line-recovery-ticket-notice = パスワードのリセットを要求してもリンクが届きません：“Password reset requested for unverified email”（未確認のアドレスへのパスワードリセット要求）。
line-recovery-ticket-state-unverified = プライマリアドレスは確認済みか：いいえ。
line-recovery-ticket-state-verified = プライマリアドレスは確認済みか：はい。
line-recovery-ticket-never-set-up = 二要素認証は一度も設定していません。
line-recovery-ticket-factor-works = 2つ目の認証手段は使えます。
line-recovery-ticket-factor = 2つ目の認証手段：{ $factor }
line-recovery-ticket-codes-gone = リカバリーコード：作っていないか、失くしたか、拒否されました。使えるものはありません。
line-recovery-ticket-codes-left = リカバリーコード：未使用のものをまだ持っています。
line-recovery-ticket-codes-refused = リカバリーコード：拒否されたか、使い切りました。
line-recovery-ticket-codes-never = リカバリーコード：一度も作っていません。
line-recovery-ticket-codes-lost = リカバリーコード：失くしたか、分かりません。
line-recovery-ticket-tick-untrue = コードの紛失についての欄は私には当てはまりません。フォームが求めるためであり、提出後にチェックを外します。
line-recovery-ticket-can-push = 私のプロジェクトの1つは公開リポジトリにリンクしていて、私はそこにプッシュできます。
line-recovery-ticket-repository = リポジトリ：{ $repository }
line-recovery-ticket-no-repository = プロジェクトはありますが、私がプッシュできる公開リポジトリのあるものはありません。
line-recovery-ticket-no-projects = このアカウントにプロジェクトはありません。
line-recovery-ticket-mail-sent = 詳細は、今日、非公開のメールでサポートに送ります。
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = この申請の番号：{ $number }

draft-recovery-mail = サポートへの非公開のメール
    .subject = { $site }のアカウント復旧：{ $username }
line-recovery-mail-hello = こんにちは。これは、公開で出したアカウント復旧の申請に関するメールです。
line-recovery-mail-pypi = サイト：PyPI (pypi.org)
line-recovery-mail-testpypi = サイト：TestPyPI (test.pypi.org)
line-recovery-mail-username = ユーザー名：{ $username }
line-recovery-mail-ticket = チケット：{ $ticket }
line-recovery-mail-number = 申請の番号：{ $number }
line-recovery-mail-current = 登録されているアドレス：{ $current }
line-recovery-mail-wanted = プライマリにするアドレス：{ $wanted }（サイトのどのアカウントにも登録されていません）
line-recovery-mail-neutral = プライマリにする会社のアドレス：{ $neutral }（サイトのどのアカウントにも登録されていません）
line-recovery-mail-deadlock = プライマリアドレスのメールは読めますが、未確認とされているため、リセットのリンクが届きません。
line-recovery-mail-team = このアカウントはチームまたは会社のものです。
line-recovery-mail-role = 私の役割：{ $role }
line-recovery-mail-reporter = チケットは、GitHubのアカウント{ $reporter }から提出しています。
line-recovery-mail-language = ヘルプページを次の言語で読んでいます：{ $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account”（アカウントのリカバリーコードを作ったことがないか、利用できなくなりました）
    .text = これにチェックを入れないと、フォームを送信できません。コードがある場合は、送信後に申請のページでこのチェックを外してください。
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct”（PSFの行動規範に従うことに同意します）
    .text = 先に行動規範を読んでください。
    .link = 行動規範を読む
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.”（アカウント復旧の申請の処理にかなりの時間がかかることがあると理解しています。）
    .text = 回答と回答の間が1週間以上あくことがあります。

### Confirm this login: no mail comes

field-confirmation-username = { $site }でのユーザー名
field-confirmation-tried = 最後に試したのはいつですか？
    .hint = 日付、時刻、タイムゾーン。例：12月2日14:30 UTC。
field-confirmation-reset = ユーザー名を使ってパスワードのリセットを要求した後、そのメールは来ましたか？
phrase-confirmation-reset-came = ユーザー名で要求したリセットのメールは来ました。
phrase-confirmation-reset-did-not-come = ユーザー名で要求したリセットのメールは来ませんでした。
phrase-confirmation-reset-not-tried = リセットのメールは要求していません。
field-confirmation-story = そのほかにサポートが知っておくべきこと
    .hint = 誰でも読めます。メールアドレスやコードは書かないでください。
phrase-confirmation-story-spam = 迷惑メールとすべてのフォルダーを見ました。
phrase-confirmation-story-networks = いくつかのネットワークから試しました。
phrase-confirmation-story-bounce = 私のメール事業者が、サイトからのメールを拒否しているかもしれません。
phrase-confirmation-story-cannot-send = メールボックスは読めますが、そこからメールを送ることはできません。
field-confirmation-address = 今アカウントに登録されているメールアドレス
    .hint = 大文字を含め、登録したときのとおりに書いてください。
field-confirmation-reporter = GitHubでのあなたの名前
    .hint = 申請を出すアカウントの名前です。

draft-confirmation-ticket = 公開の申請
    .subject = { $site }のログインを確認するメールが届かない
line-confirmation-ticket-pypi = サイト：PyPI (pypi.org)
line-confirmation-ticket-testpypi = サイト：TestPyPI (test.pypi.org)
line-confirmation-ticket-username = ユーザー名：`{ $username }`
line-confirmation-ticket-stops = パスワードと2つ目の認証手段は受け付けられます。“Please confirm this login”（このログインを確認してください）は出ますが、そのメールが届きません。
line-confirmation-ticket-tried = 最後に試した日時：{ $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = 詳細は、今日、非公開のメールでサポートに送ります。
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = この申請の番号：{ $number }

draft-confirmation-mail = サポートへの非公開のメール
    .subject = ログインを確認するメールが届かない：{ $username }
line-confirmation-mail-hello = こんにちは。これは、公開で出した申請に関するメールです。
line-confirmation-mail-pypi = サイト：PyPI (pypi.org)
line-confirmation-mail-testpypi = サイト：TestPyPI (test.pypi.org)
line-confirmation-mail-username = ユーザー名：{ $username }
line-confirmation-mail-address = 登録されているアドレス：{ $address }
line-confirmation-mail-ticket = チケット：{ $ticket }
line-confirmation-mail-number = 申請の番号：{ $number }
line-confirmation-mail-tried = 最後に試した日時：{ $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = チケットは、GitHubのアカウント{ $reporter }から提出しています。
line-confirmation-mail-language = ヘルプページを次の言語で読んでいます：{ $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account”（アカウントのリカバリーコードを作ったことがないか、利用できなくなりました）
    .text = これにチェックを入れないと、フォームを送信できません。コードがある場合は、送信後に申請のページでこのチェックを外してください。
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct”（PSFの行動規範に従うことに同意します）
    .text = 先に行動規範を読んでください。
    .link = 行動規範を読む
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.”（アカウント復旧の申請の処理にかなりの時間がかかることがあると理解しています。）
    .text = 回答と回答の間が1週間以上あくことがあります。

### Somebody else is in the account

field-compromise-username = { $site }でのユーザー名
field-compromise-address = アカウントのメールアドレス
    .hint = 変更された場合は、変更前のもの。
field-compromise-seen = 何に気付きましたか？
phrase-compromise-seen-address = メールアドレスが変更されましたが、私がしたことではありません。
phrase-compromise-seen-password = パスワードが変更されましたが、私がしたことではありません。
phrase-compromise-seen-factor = アプリまたはセキュリティキーが追加または削除されましたが、私がしたことではありません。
phrase-compromise-seen-token = APIトークンが追加されましたが、私がしたことではありません。
phrase-compromise-seen-release = リリースがアップロードされましたが、私がしたことではありません。
phrase-compromise-seen-mailbox = 他人が私のメールボックスに入りました。
field-compromise-when = いつ起きましたか？
    .hint = 日付、時刻、タイムゾーンを、メールやページに書かれているとおりに。

draft-compromise-mail = { $site }の運営者へのメール
    .subject = { $site }の私のアカウントに他人が入っているかもしれません
line-compromise-mail-hello = こんにちは。私のアカウントに他人が入っているかもしれません。
line-compromise-mail-pypi = サイト：PyPI (pypi.org)
line-compromise-mail-testpypi = サイト：TestPyPI (test.pypi.org)
line-compromise-mail-username = ユーザー名：{ $username }
line-compromise-mail-address = アカウントのアドレス：{ $address }
line-compromise-mail-when = 日時：{ $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = アカウントへの変更を止め、次に何をすればよいか教えてください。
line-compromise-mail-number = この報告の番号：{ $number }
line-compromise-mail-language = ヘルプページを次の言語で読んでいます：{ $language }

### A suspension

field-suspension-username = { $site }でのユーザー名
field-suspension-address = アカウントのメールアドレス
field-suspension-seen = どこにそう書かれていますか？
phrase-suspension-seen-page = ページに“Your account has been suspended”（アカウントは停止されました）と表示されます。
phrase-suspension-seen-sign-in = ログインできず、アカウントが停止されていると思います。
phrase-suspension-seen-mail = メールにそう書かれています。
field-suspension-before = その前に何をしましたか？　なぜ見直しが必要ですか？
phrase-suspension-before-nothing = しばらくの間、何もしていませんでした。
phrase-suspension-before-release = リリースを1つアップロードしていました。
phrase-suspension-before-many = 短い間に、多くのプロジェクトまたはリリースをアップロードしていました。
phrase-suspension-before-name = プロジェクト名を1つ取得していました。

draft-suspension-mail = 停止についてのメール
    .subject = { $site }の停止されたアカウント
line-suspension-mail-hello = こんにちは。私のアカウントが停止されています。見直しをお願いします。
line-suspension-mail-pypi = サイト：PyPI (pypi.org)
line-suspension-mail-testpypi = サイト：TestPyPI (test.pypi.org)
line-suspension-mail-username = ユーザー名：{ $username }
line-suspension-mail-address = アカウントのアドレス：{ $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = こちらから何をお送りすればよいですか？
line-suspension-mail-number = このメールの番号：{ $number }
line-suspension-mail-language = ヘルプページを次の言語で読んでいます：{ $language }

## Never asked

never-ask-password = パスワード
never-ask-recovery-code = リカバリーコード
never-ask-app-secret = アプリのシークレットやQRコードの画像
never-ask-app-number = アプリの数字
never-ask-upload-token = アップロード用トークン
never-ask-identity-paper = 身分証明書
never-ask-phone-number = 電話番号
