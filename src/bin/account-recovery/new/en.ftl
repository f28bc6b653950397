# The words of the page. Those before `=` say where they belong: `choice-start-password` is the choice `password` of the
# question `start` in `service.toml`. Lines that begin with `.` belong to the message above. What only you know
# begins with the mark FILL IN.

service = NAME
site-main = NAME

ask-start = What stops you?
    .hint = Choose what comes first.
choice-start-password = My password is refused, or I forgot it
choice-start-second-step = The password is right, but I cannot pass the second step
    .hint = The phone or the key is lost, or its codes are refused.
choice-start-too-many = The page says there were too many tries
choice-start-mail = I can sign in, but I cannot read the mail address of the account any more
choice-start-alarm = Somebody else may be in my account

ask-codes = Do you have your recovery codes?
    .hint = You got a list of them when you set up the second step. Each works once.
choice-codes-left = Yes, there is one that I have not used
choice-codes-refused = Yes, but none is taken
choice-codes-none = No

ask-mailbox = Can you read mail to the address of the account?
choice-mailbox-readable = Yes
choice-mailbox-lost = No

ask-site = Where do you sign in?
choice-site-main = At { $host }

rule-alarm = Because somebody else may be in your account.
rule-too-many = Because there were too many tries.
rule-signed-in = Because you can still sign in.
rule-code = Because a recovery code takes the place of the second step.
rule-mail = Because a link to a new password can reach you.
rule-else = Because nothing that you can do alone is left.

route-use-code = Sign in with a recovery code
step-use-code-sign-in = Sign in with your password. Where the second step is asked for, choose a recovery code and type one.
    .link = Sign in
step-use-code-replace = Set up a new second step before you sign out.
    .link = Your account
step-use-code-after = Then make sure that this does not happen again.
    .action = What to do now
step-use-code-refused = No code was taken.
    .action = My codes are refused

route-reset = Choose a new password
step-reset-ask = Ask for the mail with the link.
    .link = Ask for the mail
step-reset-newest = Use the newest mail: it makes older ones worthless. Look into the folder for unwanted mail, too.
step-reset-second-step = The new password works, but the second step stops you.
    .action = I cannot pass the second step
step-reset-no-mail = The mail does not reach you.
    .action = I cannot read that mailbox

route-change-address = Change the address while you can sign in
step-change-address-account = Open your account and replace the mail address.
    .link = Your account
step-change-address-confirm = Confirm the new address by the link that comes to it. Do not sign out before.
step-change-address-after = Then make the account safe.
    .action = What to do now

route-wait = Wait until you can try again
step-wait-stop = Do not try again for now: each try can make it longer.
step-wait-again = Then try once, slowly.
    .link = Sign in
step-wait-forgotten = You do not know the password for certain.
    .action = I forgot it
wait-lock = FILL IN: how long the lock lasts.

route-report = Tell those who look after security
step-report-tell = Write what you saw and when, without any password or code.
    .link = Write to them
step-report-reset = Choose a new password if you still can.
    .link = Ask for the mail
step-report-after = When you are in again, look through the account.
    .action = What to do now

route-request = Ask support for help
step-request-search = Look once more for the codes:
    .action = I found a code
step-request-write = Prepare a request below. Support decides by what it knows of you; a complete request saves questions.
wait-answer = FILL IN: how long support takes.
next-answer = FILL IN: how support answers, and how it makes sure that it is you.

list-code-places-manager = A password manager
list-code-places-downloads = The folder for downloads, on each computer you used
list-code-places-paper = A printout with your papers

never-share = Give no password and no code to anybody, support included.
never-again = Do not send a second request: that makes both slower.

checklist-after = After you are back in
section-after-now = Now
item-after-now-codes = Make new recovery codes, and print them.
    .link = Your account
item-after-now-second = Set up a second device or key.
item-after-now-sessions = Sign out everywhere else.

field-recovery-account = User name
    .hint = The one you sign in with.
field-recovery-contact = An address where support can reach you
field-recovery-story = What else support should know
    .hint = What happened, and since when. No passwords, no codes.

draft-recovery-letter = Request to support
    .subject = Account recovery: { $account }
line-recovery-letter-account = I cannot get into the account { $account }.
line-recovery-letter-password = My password is refused, or I forgot it.
line-recovery-letter-second-step = I cannot pass the second step.
line-recovery-letter-codes-none = I have no recovery codes.
line-recovery-letter-codes-refused = My recovery codes are refused.
line-recovery-letter-mail-lost = I cannot read the mail address of the account.
line-recovery-letter-contact = Please write to { $contact }.
line-recovery-letter-story = { $story }

never-ask-password = Your password
never-ask-app-secret = The secret or picture from which an authenticator app was set up
never-ask-identity-paper = A photo of an identity paper
