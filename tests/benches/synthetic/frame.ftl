service = Synthetic
site-main = Synthetic
site-test = Test of Synthetic

ask-area = What is it about?
    .hint = Choose what comes closest. Everything can be changed later.
choice-area-other = Something else
ask-subject = What exactly?
choice-subject-other = None of these
ask-device = Where is the device that you confirm with?
    .hint = The telephone or the key that you registered.
choice-device-at-hand = I have it here
choice-device-lost = It is lost or broken
ask-mailbox = Can you read the mail of the account?
    .hint = The address that you gave when you made the account.
choice-mailbox-readable = Yes, I can read it
choice-mailbox-lost = No, it is out of reach
ask-site = Which site is it?
choice-site-main = The usual one
choice-site-test = The one for tests

rule-other = Because nothing else fits.
route-other = Ask in the forum
step-other-go = Open your account.
    .link = Your account
wait-minutes = Some minutes
never-ask-password = Your password
