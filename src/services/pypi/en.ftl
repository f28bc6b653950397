# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = Where are you right now?
    .hint =
        Answer for the account that you want back, on { $site }. Choose the first answer that fits. You need no password and no code here.
choice-start-alarm = A page says that my account is suspended, or somebody else uses my account
    .hint = Also: notices of changes that you did not make, or somebody in your mailbox. Not: a password found in a leak.
choice-start-request-open = I have filed a recovery request for this account
    .hint = Even if it was closed, or no answer came.
choice-start-too-many = A page says “too many …”
choice-start-other-wish = Something else: delete or rename the account, an account or project of somebody else, or { $site } refuses to register me
choice-start-signed-in = I am signed in, or can still get in
    .hint = In any browser, even if only “Activate your account” opens.
choice-start-other-account = I am signed in, but to another account
    .hint = Accounts are not merged.
choice-start-signed-out = I cannot get in
    .hint = First try every browser of the last 30 days. One with “Remember this device” skips the second page.

ask-alarm = What did you see?
choice-alarm-suspended = The page says “Your account has been suspended”
    .hint = After “Session invalidated” alone, go back and choose “I cannot get in”.
choice-alarm-not-mine = Notices of changes that I did not make, or somebody else in my account or mailbox

ask-wish = What do you want?
choice-wish-delete = Delete my account
    .hint = Also if you cannot get in.
choice-wish-rename = Another username
choice-wish-others = An account or a project of somebody else
    .hint =
        The owner is gone or silent; another owner or the organisation could act; a stranger used your address or published your project.
        Not if it is your team’s account and you have its mailbox or password: go back and choose “I cannot get in”.
choice-wish-sign-up = { $site } refuses to register me
    .hint = Mail provider refused, name taken, account deleted earlier. Address already in use? That account may be yours: go back and choose “I cannot get in”.
choice-wish-none = Something else
    .hint = Such as: remove a package, free its name, switch two-factor off.

ask-sign-in = What does { $site } say to your username and password?
    .hint = Try it now on the page “Log in”. Refused? If you can reset the password, do that first and answer for the new one.
ask-sign-in-inside = Do you know the password of the account?
    .hint = Do not sign out to try, and do not reset it.
choice-sign-in-accepted = It accepts them
    .hint = It lets you in, or goes on to a second page or to “Please confirm this login”.
choice-sign-in-accepted-inside = Yes, it works
    .hint = You just signed in with it, or “Confirm password to continue” accepts it.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used”
    .hint = On the page or in a mail.
choice-sign-in-name-unknown = I do not know the username, or it is not accepted
    .hint = “No user found with that username” or “Usernames are not the same as email addresses”. The page of your project shows yours.
choice-sign-in-refused = I forgot the password, or it is refused
    .hint = And you know the username.
choice-sign-in-suspended = It says “suspended”, or I think that I am barred
choice-sign-in-no-account = Every name that I try is free, or I may have no account

ask-second-step = What comes after the password, and what do you have for it?
    .hint =
        Two-factor is the second page after the password. It asks for a number from an app, a security key, or a recovery code (16 characters; you got eight when you set it up).
        Look at that page now: it offers only what was set up. Where “Login using recovery codes” stands, codes exist. Type none yet.
ask-second-step-inside = What is set up for two-factor, and what do you still have?
    .hint =
        Two-factor is the second page after the password. It asks for a number from an app, a security key, or a recovery code (16 characters; you got eight when you set it up).
        The account page lists it under “Two factor authentication (2FA)”. If that page does not open, think of your last sign-in.
choice-second-step-none = No second page comes after the password
    .hint = If a page asks for a number, a key or a code, somebody did set up two-factor: choose another answer.
choice-second-step-none-inside = Nothing is set up: no second page came after the password
choice-second-step-works = My app or key works, or a recovery code was accepted
    .hint = Even if another page follows, or if only the codes are lost.
choice-second-step-codes-left = I have recovery codes that I have not typed yet
    .hint = With or without the app. Type none yet. Not sure? Look for a file with `Recovery-Codes` in its name.
choice-second-step-codes-refused = My recovery codes were refused or are used up
    .hint = And app and key are lost, or do not work either.
choice-second-step-device-refused = I have the app or key, but it is refused
    .hint = “Invalid TOTP code.”, the key is not recognised, or the page asks only for a key. A broken or reset key, or an app without its entry for { $site }, counts as lost.
choice-second-step-new-app = I am setting up a new app, and its number is refused
choice-second-step-old-phone = The app is lost, but I have the old phone or a backup of the app
choice-second-step-nothing-left = I have none of these
    .hint = Even after a search in password manager, downloads, paper and photos, or after all checks here.

ask-device-check = Does “Please confirm this login” come?
    .hint = { $site } may mail you a link before it lets you in from a new place. Try with app or key, not with a recovery code.
ask-device-check-codes = Can you get past “Please confirm this login”?
    .hint = After a recovery code { $site } may mail you a link. The code is used up, even if you cannot read the mail. Type none to find out.
choice-device-check-no-check = I got past it
    .hint = The page did not come, or you opened its link.
choice-device-check-check-shown = The page “Please confirm this login” is in front of me
choice-device-check-known-place = It will not come: I can use a place that { $site } knows
    .hint = A browser where you ticked “Remember this device” in the last 30 days, or an internet connection from which you signed in after mid-November 2025. If unsure, choose the last answer.
choice-device-check-not-that-far = I have not got that far

ask-mailbox = Can you read the mail that { $site } sends to the account?
    .hint =
        It goes to the primary address: mostly the one that you signed up with.
        To test: ask for a password reset once, with your username; with an address it proves nothing here. Look into every mailbox, spam too.
ask-mailbox-inside = Can you read mail sent to the primary address of the account?
    .hint = The account page marks one address as “Primary”.
ask-mailbox-accepted = Can you read the mail that { $site } sends to the account?
    .hint =
        It goes to the primary address: mostly the one that you signed up with. The link for “Please confirm this login” goes there too.
        To test: ask for a password reset once, with your username; with an address it proves nothing here. Look into every mailbox, spam too. Do not use the link: you know the password.
ask-mailbox-no-name = Can you read the mail that { $site } sends to the account?
    .hint = To test: open “Forgot password?” and type each mail address of yours, at most five a day. Then look into each mailbox, spam too.
choice-mailbox-readable = Yes
choice-mailbox-no-mail-comes = I can open the mailbox, but no mail from { $site } comes, or it bounces
    .hint = Wait an hour first.
choice-mailbox-mistyped = No: I typed the address wrong when I signed up
    .hint = Also if that address belongs to somebody else.
choice-mailbox-lost = No: the mailbox is closed, expired or not mine any more
    .hint = For example after a job or university, or when a domain ended.
choice-mailbox-no-primary = The account has no primary address
choice-mailbox-not-sure = I do not know which address it is, and the test brought nothing

ask-address-state = What does the mail from the password reset say?
    .hint = Ask for a reset, once, and read the mail.
ask-address-state-inside = Which pages open when you are signed in?
choice-address-state-pages = The normal pages: projects, account settings
choice-address-state-activate = Only “Activate your account”, or a request to verify the mail address
choice-address-state-activate-other = The same, and another address is “Verified”
choice-address-state-link = It has a link to set a new password
choice-address-state-notice = “Password reset requested for unverified email”, or a mail without a link
    .hint = It comes if the address was never verified, or lost that after years.
choice-address-state-not-seen = I have not asked for one yet, or it is not here yet

ask-other-verified = Does another address of the account bring a reset link?
    .hint = Type each other mail address of yours into “Forgot password?”, at most five a day. Only an address that is on the account already counts.
choice-other-verified-yes = Yes
choice-other-verified-no = No, or there is no other address

ask-projects = Do you have a project on { $site } that can prove who you are?
    .hint = It counts if its newest release links to a public repository and you can push there today.
choice-projects-public-repo = Yes: it links to a public repository, and I can push there
choice-projects-no-public-repo = I have projects, but none like that
choice-projects-none = I have no projects

ask-site = Which site is it?
    .hint = They share nothing.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, for trying things out

ask-owner = Whose account is it?
choice-owner-me = My own
choice-owner-team = A team’s or a company’s
    .hint = Or the person who set it up has left.

ask-codes-held = Do you still hold recovery codes of the account?
    .hint = 16 characters; you got eight when you set it up. Do not type them here.
choice-codes-held-never-made = None were ever made
    .hint = Or two-factor was never set up.
choice-codes-held-left = Yes, not used yet
choice-codes-held-refused = Yes, but they were refused or are used up
choice-codes-held-lost = No, they are lost, or I do not know

## Why this route

rule-R01 = Because the account is suspended, and account recovery cannot lift that.
rule-R02 = Because somebody else may be in your account or mailbox, and that must not wait.
rule-R03 = Because you have a request, and a second one would be closed as a duplicate.
rule-R04 = Because the page says “too many”, and only waiting helps against that.
rule-R05 = Because recovery gives an account back only to its owner.
rule-R06 = Because account recovery cannot do this; here is what can.
rule-R06-a = Because only those who suspended an account can lift a suspension, and recovery cannot.
rule-R06-b = Because recovery needs an account, and it is not certain that there is one.
rule-R06-c = Because you are in: a new app that is refused takes nothing from you.
rule-R07 = Because you can get in and open the mailbox: the primary address only has to be verified.
rule-R08 = Because you can get in, and another verified address can become the primary one.
rule-R09 = Because you can get in, and an account without two-factor and projects lets you correct its address.
rule-R10 = Because you can get in and the address is verified: you can delete the account yourself.
rule-R11 = Because you can still get in, and from inside you can replace what is lost or refused.
rule-R12 = Because you can get in and read the mail: nothing is lost.
rule-R13 = Because you can get in, and from there you can change the address yourself.
rule-R14 = Because you do not know the username, and the mail for a password reset names it.
rule-R15 = Because you are signed in, and the pages show your username.
rule-R16 = Because the password does not work, and nothing that you said keeps a reset link from you.
rule-R17 = Because the password works and you have an app, a key or an old phone: that can often be mended.
rule-R18 = Because you have an app, a key or an old phone, and a reset would end this session.
rule-R19 = Because password and second page work, and you can open the mailbox.
rule-R20 = Because the password works, there are recovery codes to try or to check, and you can open the mailbox.
rule-R21 = Because the password works, there are recovery codes to try or to check, and { $site } knows your place.
rule-R22 = Because only support can help, and TestPyPI needs a request of its own.
rule-R23 = Because mail to the primary address does not reach you, and here only support can change it.
rule-R24 = Because the password works, but nothing is left for the second page.
rule-R25 = Because the password does not work, and after a reset the second page would keep you out.
rule-R26 = Because you cannot sign in with a password, and no reset link can reach you.

## Routes: by yourself

route-use-recovery-code = Use a recovery code
    .lead = You need one code. Read all steps before you type it.
step-use-recovery-code-mail-first = Open the mailbox of the primary address. { $site } may send a link there after the code.
step-use-recovery-code-known-place = Type a code only in a browser that { $site } remembers, or on an internet connection from which you signed in after mid-November 2025. Anywhere else stop: the code would be used up for nothing.
step-use-recovery-code-check = Before the next try, check the code:
step-use-recovery-code-search = Look for a newer set in all these places:
step-use-recovery-code-device-too = Do you still have the app or key? Check that too.
    .action = Show the checks for app and key
step-use-recovery-code-type-one = Sign in with your password. On the second page choose “Login using recovery codes”. Type one code: 16 characters, `0` to `9` and `a` to `f`, no blanks, no hyphens.
    .link = Open the page “Log in”
step-use-recovery-code-confirm = “Please confirm this login” comes? Do not type another code. The first one is used up, but the link in the mail lets you in.
    .action = That page came: go on
step-use-recovery-code-at-once = You are in? Choose “Regenerate” beside “Recovery codes” and save the new ones. If the page asks, use one up: that proves you have them. Then replace the app with “Edit” in its row, or add a key.
    .link = Open the account page
step-use-recovery-code-new-address = Then change the primary address before you sign out: add a new one, open the link it gets, choose “Set as primary”.
step-use-recovery-code-after = Make it safe for next time.
    .action = I am in: what now?
step-use-recovery-code-refused = “Invalid recovery code.”? Do not go through all of them. Check first.
    .action = The code was refused: go on
step-use-recovery-code-in-vain = All checks are done, all places searched, every code refused?
    .action = All of this failed: go on

route-fix-second-factor = Get the app or key accepted
step-fix-second-factor-stay = Do not sign out. Look for the password in password managers and browsers. With it you can set up a new app from inside.
step-fix-second-factor-clock = Set the phone’s clock to automatic: a wrong clock gives wrong numbers.
step-fix-second-factor-entry = Use the right entry in the app: PyPI and TestPyPI have one each. Two for one site? Try both.
step-fix-second-factor-old-phone = Try the old phone (it needs no SIM card), a tablet, or a backup of the app. Where that may be:
step-fix-second-factor-next-number = Wait for the next number before each try. The same number is refused the second time. You have 5 tries in 5 minutes.
step-fix-second-factor-five-minutes = Finish within 5 minutes after the password. Else start again at “Log in”.
step-fix-second-factor-only-key = The page offers only a security device? Then no app is set up here. Use the key, or the phone or computer that you set up as one.
step-fix-second-factor-key = The key is not recognised? Try another browser, another port, a spare key.
step-fix-second-factor-confirm = It was accepted, and now “Please confirm this login” comes?
    .action = That page came: go on
step-fix-second-factor-after = You are in? Make it safe for next time.
    .action = I am in: what now?
step-fix-second-factor-codes = You have recovery codes? Do not type one yet.
    .action = I have codes: go on
step-fix-second-factor-in-vain = All of this in vain? Search once more for recovery codes (16 characters):
    .action = All of this failed: go on

route-password-reset = Reset the password
    .lead = A link to set a new password comes by mail.
step-password-reset-stay = You are still signed in: first look for the password in password managers and browsers. A reset ends this session.
step-password-reset-breached = Your password was found in a public leak, so { $site } switched it off. This does not mean that somebody was in your account.
step-password-reset-before = A reset does not remove two-factor (the second page after the password).
step-password-reset-username = Type your username, not a mail address. The mail goes to the primary address.
    .link = Open the page “Password reset”
step-password-reset-other = Type the other, verified address, not the username. The mail goes to that address.
    .link = Open the page “Password reset”
step-password-reset-newest = Look into every mailbox, spam too. Use the newest link within 6 hours. Do not sign in before: that makes the link invalid.
step-password-reset-sign-in = Sign in with the new password.
    .link = Open the page “Log in”
step-password-reset-second-page = A second page comes that you cannot pass?
    .action = The password works, the second page stops me
step-password-reset-second-page-inside = A second page comes that you cannot pass?
    .action = The password works, the second page stops me
step-password-reset-unverified = The mail says “Password reset requested for unverified email”?
    .action = The mail has no link: go on
step-password-reset-no-mail = After a day no mail at all, spam searched?
    .action = No mail came: go on
step-password-reset-no-link = Only a notice came, or nothing?
    .action = No link came: go on
step-password-reset-after = You are in? Make it safe for next time.
    .action = I am in: what now?

route-verify-email-while-logged-in = Verify the mail address
    .lead = { $site } opens all pages once the primary address is verified.
step-verify-email-while-logged-in-open = Sign in, if you are not. The page “Activate your account” opens.
    .link = Open the account page
step-verify-email-while-logged-in-resend = Beside the address choose “Options”, then “Resend verification email”. Look in spam and wait an hour before the next: you have 3 in 6 hours.
step-verify-email-while-logged-in-same-browser = Open the link in the same browser, while signed in to this account.
step-verify-email-while-logged-in-filters = No mail? Ask your mail provider to accept mail from `{ $host }`. Then resend.
step-verify-email-while-logged-in-two-factor = Then set up two-factor and keep the recovery codes.
step-verify-email-while-logged-in-replace = Verified? Then replace the app or key.
    .action = Show how
step-verify-email-while-logged-in-delete = Verified? Then you can delete the account.
    .action = Show how
step-verify-email-while-logged-in-no-mail = After two days still no mail?
    .action = No mail came: go on
step-verify-email-while-logged-in-after = Make it safe for next time.
    .action = I am in: what now?

route-fix-email-while-logged-in = Change the mail address while you are in
    .lead = Do it in one go, in the browser that is signed in.
step-fix-email-while-logged-in-stay = Sign in if you are not, and do not sign out before the end.
step-fix-email-while-logged-in-correct = On “Activate your account” find “Entered the wrong email address?”. Type an address that is on no { $site } account. Open the link it gets, in this browser.
    .link = Open the account page
step-fix-email-while-logged-in-promote = Beside the verified address choose “Options”, then “Set as primary”.
    .link = Open the account page
step-fix-email-while-logged-in-two-factor = First set up two-factor: only then can you change the primary address.
    .link = Open the account page
step-fix-email-while-logged-in-add = In the account settings type the new address under “Add email”. Open the link it gets, in this browser. Choose “Options”, “Set as primary”. Then remove the old address.
    .link = Open the account page
step-fix-email-while-logged-in-limit = You have 2 new addresses a day: check the spelling.
step-fix-email-while-logged-in-taken = The address is in use? It is on another account, perhaps your own second one. Remove it there or choose another.
step-fix-email-while-logged-in-replace = Then replace the app, key or codes.
    .action = Show how
step-fix-email-while-logged-in-delete = Then you can delete the account.
    .action = Show how
step-fix-email-while-logged-in-after = Make it safe for next time.
    .action = I am in: what now?
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?” is not on the page?
    .action = I cannot correct it: go on
step-fix-email-while-logged-in-promote-in-vain = “Set as primary” is not there, or no other address is verified?
    .action = I cannot change it: go on

route-replace-factor-while-logged-in = Set up two-factor anew while you are in
    .lead = Two-factor is the second page after the password. From inside you can make new codes and add a new app or key.
step-replace-factor-while-logged-in-nothing-lost = Nothing is lost: you are in. Do the next steps as a precaution.
step-replace-factor-while-logged-in-stay = Do not sign out and do not reset the password before the end.
step-replace-factor-while-logged-in-codes = In the account settings choose “Regenerate” beside “Recovery codes”, or “Generate recovery codes”. Save all eight apart from the phone. Old ones stop working.
    .link = Open the account page
step-replace-factor-while-logged-in-use-one = If the page shows “Use a recovery code”, use one up and cross it off: that proves you have them.
step-replace-factor-while-logged-in-enrol = { $site } takes one app only: choose “Edit” in its row, scan the new picture, and type the number that the app shows. From then on only the new entry counts. A key, or a first app, is added below that list. Remove a lost key only after that.
step-replace-factor-while-logged-in-second = For a second device, scan the same picture with both while you set up the app, or add a security key.
step-replace-factor-while-logged-in-new-address = Then change the primary address too: add a new one, open the link it gets, choose “Set as primary”.
step-replace-factor-while-logged-in-after = Check the rest.
    .action = I am done: what now?

route-set-up-second-factor = Set up the new app
    .lead = Nothing is lost: as long as the new app is not accepted, everything stays as it was.
step-set-up-second-factor-stay = Do not sign out. Remove nothing before the new app is accepted.
step-set-up-second-factor-clock = Set date and time of phone and computer to automatic. A clock that is off by a minute makes every number wrong.
step-set-up-second-factor-one-page = Open the page for setting up once and stay on it. Every time it is opened or reloaded it shows a new picture, and the one before is worth nothing.
step-set-up-second-factor-entry = Delete earlier entries for { $site } that were never accepted from the app. Then scan the picture that you see now.
step-set-up-second-factor-next-number = Wait for a fresh number, then type it at once.
step-set-up-second-factor-key = Still refused? Another device or app may do, or a security key.
    .link = Open the account page
step-set-up-second-factor-codes = Have you used up your recovery codes, or no idea where they are? Make new ones while you are in.
    .link = Open the account page
step-set-up-second-factor-after = Accepted? Make it safe for next time.
    .action = Show the checklist

route-confirm-new-device = Confirm the sign-in by mail
    .lead = This is not an error: { $site } mails a link to the primary address when it does not know your place.
step-confirm-new-device-prepare = Open the mailbox first. Then sign in with app or key.
    .link = Open the page “Log in”
step-confirm-new-device-newest = Find the newest mail “Unrecognized login to your { $site } account”, spam too. Open its link within 6 hours, on the same device and network.
step-confirm-new-device-again = No mail? Wait 15 minutes. Then sign in once more, with an app number: that can send another mail. Type no recovery code for it.
step-confirm-new-device-mismatch = “Device details didn’t match”? Open the link again on the network of the sign-in (VPN as it was then).
step-confirm-new-device-quicker = These skip the mail: a security key, a browser with “Remember this device” from the last 30 days, a network that you signed in from before.
step-confirm-new-device-write = No such mail for a day? Ask for a password reset once, with your username, to see whether other mail arrives; do not use its link. Then ask support below.
step-confirm-new-device-passed = No such page came, and you are in?
    .action = I am in: go on
step-confirm-new-device-refused = App or key was refused?
    .action = It was refused: go on
step-confirm-new-device-lost = You cannot read the primary mailbox after all?
    .action = I cannot read it: go on
step-confirm-new-device-after = The link let you in? Make it safe for next time.
    .action = I am in: what now?

route-find-username = Find your username
    .lead = A mail address is never a username.
step-find-username-top = Look at the top of any page: the username stands there.
    .link = Open the account page
step-find-username-ask = Type your mail address into “Password reset”. The mail with the link names the username.
    .link = Open the page “Password reset”
step-find-username-elsewhere = Or look in older mails, on the page of your project (it lists the maintainers), in the password manager.
step-find-username-no-address = Sign in with the name only, without “@”.
step-find-username-same-link = Password unknown too? Use the link in that mail, within 6 hours.
step-find-username-no-link = The mail says “Password reset requested for unverified email”?
    .action = The mail has no link: go on
step-find-username-accepted = You have the name, and the password is accepted?
    .action = Both are accepted: go on
step-find-username-refused = You have the name, but not the password?
    .action = The password is missing: go on
step-find-username-after = You are in? Make it safe for next time.
    .action = I am in: what now?

route-wait-and-retry = Wait, then try once more
    .lead = The site opens again by itself.
step-wait-and-retry-stop = Stop now. Tries that are refused as “too many” do not count, but the next wrong one after the wait does.
step-wait-and-retry-waits = Only the sign-in page says how long. In PyPI’s code of August 2026:
step-wait-and-retry-others = Others in the same house or office may have caused it too.
step-wait-and-retry-late-mail = Waiting for a mail? Give it an hour and look in spam.
step-wait-and-retry-again = Then start here again. Your answers are kept.
    .action = Back to the first question

route-delete-account-self = Delete the account yourself
    .lead = Staff do not delete accounts for users.
step-delete-account-self-projects = Are you the only owner of a project or organisation? First make somebody else an owner, or delete it. This needs two-factor.
    .link = Open your projects
step-delete-account-self-delete = In the account settings go to “Delete account” at the end. It asks for the password.
    .link = Open the account page
step-delete-account-self-final = It cannot be undone: a deleted account does not come back.

## Routes: with support

route-recovery-request-2fa = Ask support to remove the lost second factor
    .lead = First make sure that nothing quicker is left.
step-recovery-request-2fa-stay = Do not sign out. Look for the password in password managers and browsers. With it you can mend everything from inside.
step-recovery-request-2fa-browsers = Try every browser of the last 30 days. One with “Remember this device” lets you in.
    .action = One lets me in: go on
step-recovery-request-2fa-codes = Look for recovery codes (16 characters) in all these places:
    .action = I found codes: go on
step-recovery-request-2fa-old-phone = Look for the old phone or a backup of the app. Where that may be:
    .action = I found it: go on
step-recovery-request-2fa-no-reset = Do not reset the password for this: the second page stays.
step-recovery-request-2fa-repository = Make the repository of one project public, if you can. Without it 7 more days pass.
    .open = If none of your projects links to a public repository:
step-recovery-request-2fa-team = Have a company mailbox that belongs to no single person. It must be on no { $site } account.
    .open = If it is a team’s account:

route-recovery-request-email = Ask support for another mail address
    .lead = Your addresses go to support in private, never into a public request.
step-recovery-request-email-reopen = Can the old mailbox be opened for a day? Ask the university, employer or provider.
    .action = I can read it now: go on
step-recovery-request-email-test = Ask for a reset once with the username, then with each address of yours, at most five a day.
    .link = Open the page “Password reset”
step-recovery-request-email-let-in = Ask whoever runs your mail to let mail from `pypi.org` in, and look for it in spam and quarantine. It bounced once? Then the address counts as unverified.
step-recovery-request-email-known-place = Type no recovery code now: it would be used up for nothing. A browser with “Remember this device”, a network that you signed in from after mid-November 2025, or a security key gets you in without mail.
    .action = I have one of these: go on
step-recovery-request-email-signed-in = Do not sign out. Do not reset the password.
step-recovery-request-email-other-no-factor = Without two-factor a second address cannot become the primary one. Is two-factor set up, or can you read the primary mailbox after all? Change that answer.
step-recovery-request-email-promote = Does the page show another address as “Verified”? Then you can make it the primary one yourself.
    .action = One is verified: go on
step-recovery-request-email-other-link = Type each other address of yours into “Password reset”, at most five a day.
    .link = Open the page “Password reset”
    .action = A link came: go on
step-recovery-request-email-mistyped = No projects? If the password turns up, you can sign in and correct the address yourself.
    .action = I have the password: go on
step-recovery-request-email-new-address = Choose a new address that you will keep. It must be on no { $site } account, not even on a second one of yours.
step-recovery-request-email-private-mail = Send the private mail on the same day, from the new address. Without it you wait longer.
step-recovery-request-email-repository = Make the repository of one project public, if you can. Without it 7 more days pass.
    .open = If none of your projects links to a public repository:

route-recovery-request-unverified-email = Ask support: no password, and the address counts as unverified
    .lead = This is a known trap, and support can lift it. Your address goes to support in private, never into a public request.
step-recovery-request-unverified-email-not-a-break-in = Your password was found in a public leak, so PyPI switched it off. This does not mean that somebody was in your account.
step-recovery-request-unverified-email-password = Look for a working password once more: password manager, every browser. With it you can sign in and verify the address yourself.
    .action = The password works: go on
step-recovery-request-unverified-email-other-link = Type each other address of yours into “Password reset”, at most five a day. A verified one gets a link.
    .link = Open the page “Password reset”
    .action = A link came: go on
step-recovery-request-unverified-email-name = Find the username first: it stands on the page of your project, in old mails, in the password manager.
    .action = I have the name: go on
step-recovery-request-unverified-email-private-mail = Send the private mail on the same day, from the address of the account if you can.
step-recovery-request-unverified-email-repository = Make the repository of one project public, if you can. Without it 7 more days pass.
    .open = If none of your projects links to a public repository:

route-recovery-request-testpypi = Ask support about your TestPyPI account
step-recovery-request-testpypi-apart = TestPyPI has an app entry and codes of its own. Did you use them?
step-recovery-request-testpypi-stay = Do not sign out. Do not reset the password.
step-recovery-request-testpypi-codes = Look for recovery codes of TestPyPI (16 characters) in all these places:
    .action = I found codes: go on
step-recovery-request-testpypi-known-place = Type no recovery code now: it would be used up for nothing. A browser with “Remember this device”, a network that you signed in from after mid-November 2025, or a security key gets you in without mail.
    .action = I have one of these: go on
step-recovery-request-testpypi-reopen = Can the old mailbox be opened for a day? Ask the university, employer or provider.
    .action = I can read it now: go on
step-recovery-request-testpypi-other-link = Type each other address of yours into “Password reset”, at most five a day.
    .link = Open the page “Password reset”
    .action = A link came: go on
step-recovery-request-testpypi-new-address = Choose a new address that you will keep. It must be on no { $site } account, not even on a second one of yours.
step-recovery-request-testpypi-private-mail = Send the private mail on the same day, from the new address, or from the address of the account if you can.
    .open = If it is a team’s account:
step-recovery-request-testpypi-same-person = Same username and address on PyPI? Write so, without the address itself: that is often proof enough.

route-continue-existing-request = Go on with your request
    .lead = The next step is often waiting in your mailbox.
step-continue-existing-request-no-second = File no second request: it is closed as a duplicate.
step-continue-existing-request-find-mail = Look for the mail “[PyPI] Account Recovery Request” from `support@pypi.org`, spam too. It goes to the primary address or to the new one that you named.
step-continue-existing-request-reply = Do what it asks (push a branch, or confirm). Then reply to that mail, not on the request.
step-continue-existing-request-closed-unanswered = Was it closed because nobody answered the mail? Write one comment there to say that you are ready to go on. No answer for ten days? Then file a new request that names the old one.
step-continue-existing-request-closed-done = Was it closed as done, and no mail came? Look for the mails in the mailbox of the primary address and in the one that you named, spam too. Then ask for a password reset.
step-continue-existing-request-asked-mail = Support asked you for a private mail? Send it: username, link of the request, address on the account, address you want.
    .link = Write to support@pypi.org
step-continue-existing-request-comment-once = Nothing for ten days after that? Write one comment on the request: that you sent it and when. No addresses.
step-continue-existing-request-found = Found codes, app or password meanwhile? Use them, then write on the request that it is solved.
    .action = I found something: go on

## Routes: elsewhere

route-appeal-suspension = Ask why the account is suspended
    .lead = The recovery form cannot lift a suspension and is not faster.
step-appeal-suspension-not-said = No page says “suspended”? Then try a password reset first.
    .action = Try the password reset
step-appeal-suspension-write = Prepare the mail to `security@pypi.org` below; the page names that address.
step-appeal-suspension-say = Say: your username, since when, what you did before, why it should be looked at again. No passwords, no codes.
step-appeal-suspension-other-address = The page names no address? Write to `admin@pypi.org`.
    .link = Write to admin@pypi.org
step-appeal-suspension-once = Write once, then wait.

route-report-compromise = Report that somebody else got in
    .lead = Secure your mailbox, then the account, then write to PyPI in private.
step-report-compromise-not-an-alarm = Not a sign of it: a password found in a leak, or “unverified email” after your own reset.
step-report-compromise-mailbox = Somebody in your mailbox? Change its password first, on a device that you trust.
step-report-compromise-reset = A reset link reaches you? Set a new password: that ends all sessions.
    .link = Open the page “Password reset”
step-report-compromise-inside = You are in? Remove API tokens, addresses, apps and keys that are not yours. Look at “Security history”.
    .link = Open the account page
step-report-compromise-write = Prepare the mail to `admin@pypi.org` below, with time and kind of each notice.
step-report-compromise-malware = A harmful release, or a flaw of the site? Write to `security@pypi.org`.
    .link = Write to security@pypi.org
step-report-compromise-still-out = Reported, and still locked out? See which way back is left.
    .action = Find my way back in
step-report-compromise-after = You are in? Check everything.
    .action = I am in: what now?

route-wrong-place-pep541 = Ask the owner, or ask for the project name
    .lead = Nobody gets an account of somebody else. A project can change hands.
step-wrong-place-pep541-ask-owner = Ask another owner of the project or of its organisation first: they can add people now.
step-wrong-place-pep541-name = No owner can act? Ask for the project name with a public request (rules: PEP 541).
    .link = Choose the form “Name retention related request (PEP 541)”
step-wrong-place-pep541-team = Is it your team’s account and you have its mailbox or password? Then it can be recovered.
    .action = It is ours: start with that
step-wrong-place-pep541-dead = The maintainer died? Use the same form, without private papers.
step-wrong-place-pep541-stranger = A stranger signed up with your address, or put up something as you? Write to `admin@pypi.org`.
    .link = Write to admin@pypi.org

route-not-recovery = This is not a matter of account recovery
step-not-recovery-rename = A username cannot be changed.
step-not-recovery-rename-how = Make a new account with another mail address. Make it an owner of your projects. Then remove the old account from them.
    .link = Open your projects
step-not-recovery-provider = The mail provider is refused? Use an address at another provider.
step-not-recovery-taken = The address is in use? Then it is on an account, perhaps an old one of yours.
    .action = It may be mine: find it
step-not-recovery-deleted = The account was deleted? It never comes back. Try another name or address.
step-not-recovery-no-account = Free names and no mail to any of your addresses mean that there is no account. Look at the page of your project: it names its maintainers. No project? Then sign up anew.
    .action = I have an account, but do not know its name
step-not-recovery-package = Remove a package? An owner does it in the project’s settings.
    .link = Open your projects
step-not-recovery-switch-off = Two-factor cannot be switched off once it is set up.
step-not-recovery-help = Anything else: look at the help page.
    .link = Open the help page
step-not-recovery-elsewhere = Nothing fits? Others may know more.
    .action = Where else to turn
step-not-recovery-again = You need to get in first?
    .action = Back to the first question

## Lists in the plans

list-code-places-manager = password manager, also its notes and attachments
list-code-places-downloads = download folder: a file with `Recovery-Codes` in its name
list-code-places-computers = other computers and old disks
list-code-places-paper = printouts, notebooks
list-code-places-photos = photos and screenshots
list-code-places-cloud = cloud drive, mails to yourself
list-code-places-colleague = a colleague who set it up
list-apps-google = Google Authenticator: in your Google Account, if the app was signed in to it
list-apps-microsoft = Microsoft Authenticator: in its cloud backup, if it was on; it does not move between iPhone and Android
list-apps-authy = Authy: in its backup, if it was on; you need the backup password
list-apps-one-password = 1Password: in the login item of { $site }
list-code-checks-whole = “Recovery Codes must be 16 characters.”: mistyped; small letters, no hyphens
list-code-checks-field = typed under “Login using recovery codes”, not into the field of the app
list-code-checks-site = for this site: codes of PyPI do not work on TestPyPI
list-code-checks-used = “Recovery code has been previously used.”: take the next one; one was used up at set-up
list-code-checks-newest = “Invalid recovery code.”: from an older set; the newest set makes all older codes worthless
list-code-checks-tries = at most 5 tries in 5 minutes
list-limits-sign-in = sign-in: 5 minutes
list-limits-codes = app numbers and codes: 5 minutes, after many tries an hour or a day
list-limits-verification = verification mails: 6 hours
list-limits-correct = “Entered the wrong email address?”: 5 minutes after 5 tries, an hour after 20
list-limits-day = password resets, new addresses: a day; a reset for an unverified address counts even while refused

## What not to do

never-code-after-code = Do not type one code after another. A code is used up once it is accepted, even if the sign-in then stops.
never-code-to-anybody = Give a recovery code to nobody.
never-reset-for-factor = Do not reset the password for this: the second page stays.
never-same-number = Do not type the same number twice.
never-delete-entry = Do not delete the entry in the app or reset the phone.
never-reset-often = Do not ask for many resets: you have five a day.
never-register-again = Do not register again with the same address.
never-sign-out-early = Do not sign out before you are done.
never-old-address-first = Do not remove the old address before the new one is primary.
never-reset-inside = Do not reset the password: that ends this session.
never-remove-first = Do not delete the old entry in the app before the new one works.
never-code-for-mail = Do not type a recovery code to get another mail: it would be used up for nothing.
never-switch-network = Do not open the link on another device or network.
never-guess-names = Do not try names at random.
never-try-again-now = Do not try again before the time is over.
never-delete-to-rename = Do not delete an account to get its name or address back.
never-ask-to-delete = Do not file a request for a deletion: staff decline it.
never-secrets = Never write passwords, recovery codes, app secrets, QR pictures, upload tokens, identity papers or phone numbers.
never-addresses-public = Write no mail address into the public request: it stays public for ever, and other websites copy it within weeks.
never-second-ticket = File no second request: it is closed as a duplicate.
never-strangers = Do not follow strangers who offer help or a download on the request. Only the recovery mail comes from `support@pypi.org`; resets and confirmations come from a `noreply@` address.
never-ping = Do not @-mention staff.
never-code-at-check = Do not type a recovery code while you cannot read the mail: it would be used up for nothing.
never-buy-domain = Do not buy a lapsed domain as proof.
never-one-site = Do not put PyPI and TestPyPI into one request.
never-recovery-form = Do not file an account recovery request for this.
never-new-account = Do not try to get round it with a new account.
never-in-public = Do not report this in a public request.
never-others-account = Do not ask for the sign-in of somebody else’s account.

## Waiting times

wait-self-service = Minutes. Mail can take an hour, rarely a day.
wait-limits = 5 minutes to a day.
wait-lost-factor = Half of 11 requests took 4 days or less (2025 to August 2026, no promise); requests of other kinds took up to 5 weeks. A first answer from a person usually takes 1 to 2 weeks. Without a public repository add 7 days.
wait-lost-mailbox = Half of 7 requests took 13 days or less, the longest 54 (up to August 2026, no promise). A first answer from a person usually takes 1 to 2 weeks.
wait-deadlock = Half of 11 requests took 15 days or less, some 5 weeks (up to August 2026, no promise). Without two-factor support often resets the account after your private mail alone. A first answer from a person usually takes 1 to 2 weeks.
wait-test-site = Half of 6 requests took 10 days or less, some 5 weeks (up to August 2026, no promise).
wait-first-answer = In 2026 up to August half came within 6 days, nine in ten within 9; the slowest took 69 days (no promise).
wait-unknown = Not known. Some waited weeks without an answer.

## What happens next

next-bot = A bot answers on the request and tells how long the queue is.
next-first-answer = Usually a person has answered by now. Answer where they ask.
next-mail-now = Send the private mail today, with the link of the request in it.
next-mail-team = If it is a team’s account: send the private mail today, with the link of the request in it.
next-look-primary = From now on look into the mailbox of the primary address once a day, spam too. A mail from `support@pypi.org` tells what to do. If you do not reply to it, your request is closed.
next-look-new = From now on look into the new mailbox once a day, spam too. A mail from `support@pypi.org` tells what to do. If you do not reply to it, your request is closed.
next-look-both = From now on look into the primary mailbox and the one that you named once a day, spam too. If you do not reply to the mail from `support@pypi.org`, your request is closed.
next-comment-once = No sign that your private mail arrived? Write one comment on the request: that you sent it and when. No addresses.
next-branch = With a public repository: push a branch with the name from that mail (no commit needed). Then reply to the mail.
next-seven-days = Without a public repository: confirm by replying to that mail. Then 7 days pass.
next-wiped = Support removes all second factors and codes and switches the password off. “Session invalidated” then is normal.
next-back-in = Reset the password, sign in, set up two-factor again, keep the new codes apart from the phone, add a second address.

## After, and before

checklist-after = After you are back in
    .lead = Twenty minutes now save weeks later.
section-after-password = Password
item-after-password-reset = Support switched the password off? Set a new one.
    .link = Open the page “Password reset”
item-after-password-unique = The password is used nowhere else.
item-after-password-manager = Username and password are in a password manager that also exists on a second device.
section-after-factors = Two-factor (the second page)
item-after-factors-open = Open the account settings, “Two factor authentication (2FA)”.
    .link = Open the account page
item-after-factors-first = An app or key is added, and you signed in with it once.
item-after-factors-two = A second device has the same entry, or a security key is added. ({ $site } takes one app only.)
item-after-factors-old = Lost keys are removed from the list.
section-after-codes = Recovery codes
item-after-codes-regenerate = New codes are made, and all eight are saved.
item-after-codes-print = They are printed or written down, with username, site and date.
item-after-codes-apart = They lie apart from the app and the phone.
item-after-codes-discard = Old codes are thrown away.
section-after-addresses = Mail addresses
item-after-addresses-second = A second address at another provider is added and shown as “Verified”.
item-after-addresses-primary = The primary address is one that you read and will keep.
item-after-addresses-dead = Dead addresses are removed.
section-after-review = Look through the account
item-after-review-history = “Security history” shows nothing that was not you.
item-after-review-sessions = Borrowed device? Delete downloaded codes and sign out.
item-after-review-tokens = API tokens that you do not know or need are removed.
item-after-review-projects = The collaborators of each project are right.
    .link = Open your projects
item-after-review-releases = No release or file is there that you did not upload.
item-after-review-associations = “Account associations” shows only accounts of yours.
section-after-request = If you filed a request
item-after-request-solved = Write on it that it is solved, without details.

checklist-before = Before it happens
    .lead = Most people lost one phone or one mailbox. Have two ways for each.
section-before-password = Password manager
item-before-password-manager = The password is long, used nowhere else, and in a password manager.
item-before-password-copy = You can open it without the phone: on a second device, or with its emergency sheet.
item-before-password-username = The username stands there too.
section-before-app = Authenticator app
item-before-app-backup = The app has a backup that is switched on. You looked.
item-before-app-move = Before you change, reset or sell a phone: move the app, and sign in once with the new one.
item-before-app-two-entries = PyPI and TestPyPI are two entries with clear names.
item-before-app-key = A security key is set up too, or a second device has the same entry. Keys also skip “Please confirm this login”.
section-before-codes = Recovery codes
item-before-codes-have = You know where your codes are. If not, make new ones while you can sign in.
    .link = Open the account page
item-before-codes-apart = They are not on the phone that has the app.
item-before-codes-print = A printout lies where you keep important papers.
item-before-codes-newest = Only the newest set is kept: it makes all older codes worthless.
item-before-codes-not-daily = Codes are for emergencies, not for daily sign-in.
section-before-addresses = Mail addresses
item-before-addresses-private = The primary address is your own, not one of a job or university.
item-before-addresses-second = A second, verified address at another provider is on the account.
item-before-addresses-domain = Own domain: renewed in time, or its addresses count as unverified.
item-before-addresses-verified = You look now and then that the primary address still says “Verified”.
section-before-team = Teams
item-before-team-owners = Every project has two owners with accounts of their own.
item-before-team-shared = A shared account has a mailbox of the team, and two people hold its codes.
item-before-team-leaving = Somebody leaves? Hand over first, close the mailbox later.
section-before-proof = Proof
item-before-proof-repository = The newest release of a project links to its public repository, and you can push there.
item-before-proof-association = If the account page offers “Account associations”, connect your GitHub or GitLab account: it may help in a recovery.

checklist-elsewhere = Where else to turn
    .lead = Nobody there can let you back in. Post no mail addresses and no codes.
section-elsewhere-ask = Ask others
item-elsewhere-ask-forum = Forum for questions about packages.
    .link = discuss.python.org
item-elsewhere-ask-chat = Chat of those who make the packaging tools.
    .link = #pypa on Libera
section-elsewhere-read = Look it up
item-elsewhere-read-status = Is the site down, or closed to new accounts?
    .link = status.python.org
item-elsewhere-read-docs = Documentation for users.
    .link = docs.pypi.org
item-elsewhere-read-news = Changes are announced in a mailing list and in the blog.
    .link = blog.pypi.org

## The request

field-recovery-username = Your username on { $site }
    .hint = Not a mail address.
field-recovery-repository = Link of the public repository
    .hint = The one that the newest release of your project links to, where you can push.
field-recovery-factor = What was set up for two-factor, and what became of it?
    .hint = Such as: app on a phone that broke, no backup; recovery codes never made.
field-recovery-story = Anything else that support should know
    .hint = Since when, what you tried, your projects. Everybody can read it: no addresses, codes or phone numbers.
phrase-recovery-story-phone = My phone was lost, stolen or broken.
phrase-recovery-story-moved = I changed phones and did not move the app.
phrase-recovery-story-mailbox-closed = My employer or university closed the mailbox.
phrase-recovery-story-domain = The domain of my address is not mine any more.
phrase-recovery-story-cannot-send = I can read the mailbox, but I cannot send mail from it.
phrase-recovery-story-earlier = I filed a request before, and it was closed.
field-recovery-current = Mail address on the account now
    .hint = Also if you cannot read it. As you entered it, capital letters too.
field-recovery-wanted = New mail address for the account
    .hint = One that you can read. It must be on no { $site } account, not even on a second one of yours.
field-recovery-neutral = Company address that should become the primary one
    .hint = Leave it empty if the address stays. A new one must be on no { $site } account.
field-recovery-role = Your role, and the company’s or team’s
    .hint = Such as: maintainer at the company that publishes the project.
field-recovery-reporter = Your name on GitHub
    .hint = The one that files the request. Support compares it with the owner of the repository.

draft-recovery-ticket = Public request
    .subject = Account recovery request for { $site }
line-recovery-ticket-pypi = Site: PyPI (pypi.org)
line-recovery-ticket-testpypi = This request is for TestPyPI (test.pypi.org), not for PyPI.
line-recovery-ticket-username = Username: `{ $username }`
line-recovery-ticket-name-unsure = I am not certain of the username.
line-recovery-ticket-team = The account is run by a team.
line-recovery-ticket-no-factor = My password is accepted, but I cannot pass the page “Two-factor authentication”: I have no working app, key or recovery code.
line-recovery-ticket-no-factor-inside = I am signed in in one browser, but my password does not work, and after a reset I could not pass the page “Two-factor authentication”.
line-recovery-ticket-check-stops = My password is accepted, but “Please confirm this login” asks for a link that I cannot receive.
line-recovery-ticket-activate-stops = I can sign in, but only “Activate your account” opens, and I cannot verify the address there.
line-recovery-ticket-forgotten = I do not have a working password.
line-recovery-ticket-breached = My password is refused: “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = I can no longer read the mailbox of the primary address.
line-recovery-ticket-mail-mistyped = I mistyped the primary address when I signed up, so I cannot read its mail.
line-recovery-ticket-mail-unknown = I do not know which address is on file; no reset mail reaches me.
line-recovery-ticket-mail-silent = I can open the mailbox of the account, but no mail from the site arrives there.
line-recovery-ticket-no-primary = The account has no primary address.
line-recovery-ticket-other-account = I am signed in to another account of mine. I know that accounts are not merged.
line-recovery-ticket-mail-readable = I can read the mailbox of the primary address.
line-recovery-ticket-notice = A password reset brings no link: “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = Primary address verified: no.
line-recovery-ticket-state-verified = Primary address verified: yes.
line-recovery-ticket-never-set-up = Two-factor was never set up.
line-recovery-ticket-factor-works = My second factor works.
line-recovery-ticket-factor = Second factor: { $factor }
line-recovery-ticket-codes-gone = Recovery codes: never made, lost or refused; I have none that works.
line-recovery-ticket-codes-left = Recovery codes: I still hold unused ones.
line-recovery-ticket-codes-refused = Recovery codes: refused or used up.
line-recovery-ticket-codes-never = Recovery codes: never made.
line-recovery-ticket-codes-lost = Recovery codes: lost, or not known to me.
line-recovery-ticket-tick-untrue = The box about lost codes is not true for me: the form demands it, and I remove that tick after filing.
line-recovery-ticket-can-push = A project of mine links to a public repository where I can push.
line-recovery-ticket-repository = Repository: { $repository }
line-recovery-ticket-no-repository = I have projects, but none with a public repository where I can push.
line-recovery-ticket-no-projects = The account has no projects.
line-recovery-ticket-mail-sent = I am sending the details to support by private mail today.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = Number of this request: { $number }

draft-recovery-mail = Private mail to support
    .subject = Account recovery on { $site }: { $username }
line-recovery-mail-hello = Hello, this belongs to my public account recovery request.
line-recovery-mail-pypi = Site: PyPI (pypi.org)
line-recovery-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-recovery-mail-username = Username: { $username }
line-recovery-mail-ticket = Ticket: { $ticket }
line-recovery-mail-number = Number of the request: { $number }
line-recovery-mail-current = Address on file: { $current }
line-recovery-mail-wanted = Address that should become the primary one: { $wanted } (on no account of the site)
line-recovery-mail-neutral = Company address that should become the primary one: { $neutral } (on no account of the site)
line-recovery-mail-deadlock = I can read the primary address, but it counts as unverified, so no reset link comes.
line-recovery-mail-team = The account belongs to a team or company.
line-recovery-mail-role = My role: { $role }
line-recovery-mail-reporter = The ticket is filed by the GitHub account { $reporter }.
line-recovery-mail-language = I read the help page in this language: { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account”
    .text = The form cannot be sent without it. If you have codes, remove this tick in the request afterwards.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct”
    .text = Read it first.
    .link = Read the Code of Conduct
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.”
    .text = There may be a week or more between answers.

### Confirm this login: no mail comes

field-confirmation-username = Your username on { $site }
field-confirmation-tried = When did you last try?
    .hint = Day, time and time zone, such as: 2 December, 14:30 UTC.
field-confirmation-reset = You asked for a password reset with your username. Did that mail come?
phrase-confirmation-reset-came = A reset mail that I asked for with my username came.
phrase-confirmation-reset-did-not-come = A reset mail that I asked for with my username did not come.
phrase-confirmation-reset-not-tried = I have not asked for a reset mail.
field-confirmation-story = Anything else that support should know
    .hint = Everybody can read this. No mail addresses, no codes.
phrase-confirmation-story-spam = I looked into spam and every folder.
phrase-confirmation-story-networks = I tried from several networks.
phrase-confirmation-story-bounce = My mail provider may refuse mail from the site.
phrase-confirmation-story-cannot-send = I can read the mailbox, but I cannot send mail from it.
field-confirmation-address = Mail address on the account now
    .hint = As you entered it, capital letters too.
field-confirmation-reporter = Your name on GitHub
    .hint = The one that files the request.

draft-confirmation-ticket = Public request
    .subject = No mail arrives to confirm a login on { $site }
line-confirmation-ticket-pypi = Site: PyPI (pypi.org)
line-confirmation-ticket-testpypi = Site: TestPyPI (test.pypi.org)
line-confirmation-ticket-username = Username: `{ $username }`
line-confirmation-ticket-stops = Password and second factor are accepted. “Please confirm this login” comes, and its mail does not.
line-confirmation-ticket-tried = Last try: { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = I am sending the details to support by private mail today.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = Number of this request: { $number }

draft-confirmation-mail = Private mail to support
    .subject = No mail arrives to confirm a login: { $username }
line-confirmation-mail-hello = Hello, this belongs to my public request.
line-confirmation-mail-pypi = Site: PyPI (pypi.org)
line-confirmation-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-confirmation-mail-username = Username: { $username }
line-confirmation-mail-address = Address on file: { $address }
line-confirmation-mail-ticket = Ticket: { $ticket }
line-confirmation-mail-number = Number of the request: { $number }
line-confirmation-mail-tried = Last try: { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = The ticket is filed by the GitHub account { $reporter }.
line-confirmation-mail-language = I read the help page in this language: { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account”
    .text = The form cannot be sent without it. If you have codes, remove this tick in the request afterwards.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct”
    .text = Read it first.
    .link = Read the Code of Conduct
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.”
    .text = There may be a week or more between answers.

### Somebody else is in the account

field-compromise-username = Username on { $site }
field-compromise-address = Mail address of the account
    .hint = The one from before, if it was changed.
field-compromise-seen = What did you see?
phrase-compromise-seen-address = My mail address was changed, and I did not do it.
phrase-compromise-seen-password = My password was changed, and I did not do it.
phrase-compromise-seen-factor = An app or a security key was added or removed, and I did not do it.
phrase-compromise-seen-token = An API token was added, and I did not do it.
phrase-compromise-seen-release = A release was uploaded, and I did not do it.
phrase-compromise-seen-mailbox = Somebody else was in my mailbox.
field-compromise-when = When did it happen?
    .hint = Day, time and time zone, as the mails or the page say it.

draft-compromise-mail = Mail to those who run { $site }
    .subject = Somebody else may be in my account on { $site }
line-compromise-mail-hello = Hello, somebody else may be in my account.
line-compromise-mail-pypi = Site: PyPI (pypi.org)
line-compromise-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-compromise-mail-username = Username: { $username }
line-compromise-mail-address = Address of the account: { $address }
line-compromise-mail-when = When: { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = Please stop changes to the account and tell me what to do next.
line-compromise-mail-number = Number of this report: { $number }
line-compromise-mail-language = I read the help page in this language: { $language }

### A suspension

field-suspension-username = Username on { $site }
field-suspension-address = Mail address of the account
field-suspension-seen = Where does it say so?
phrase-suspension-seen-page = A page says: Your account has been suspended.
phrase-suspension-seen-sign-in = I cannot sign in, and I think that the account is suspended.
phrase-suspension-seen-mail = A mail says so.
field-suspension-before = What did you do before, and why should it be looked at again?
phrase-suspension-before-nothing = I had not done anything for some time.
phrase-suspension-before-release = I had uploaded a release.
phrase-suspension-before-many = I had uploaded many projects or releases in a short time.
phrase-suspension-before-name = I had registered a project name.

draft-suspension-mail = Mail about the suspension
    .subject = Suspended account on { $site }
line-suspension-mail-hello = Hello, my account is suspended, and I ask you to look at it again.
line-suspension-mail-pypi = Site: PyPI (pypi.org)
line-suspension-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-suspension-mail-username = Username: { $username }
line-suspension-mail-address = Address of the account: { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = What do you need from me?
line-suspension-mail-number = Number of this mail: { $number }
line-suspension-mail-language = I read the help page in this language: { $language }

## Never asked

never-ask-password = passwords
never-ask-recovery-code = recovery codes
never-ask-app-secret = secrets or QR pictures of an app
never-ask-app-number = numbers from an app
never-ask-upload-token = upload tokens
never-ask-identity-paper = identity papers
never-ask-phone-number = phone numbers
