
choice-subject-aAREA-sSUBJECT = The subject number SUBJECT
ask-owner-NUMBER = Is the account yours?
choice-owner-NUMBER-yes = Yes, it is mine
choice-owner-NUMBER-no = No, it is somebody else's
ask-team-NUMBER = Does a team use it?
choice-team-NUMBER-yes = Yes, several people do
choice-team-NUMBER-no = No, one person does

rule-mail-NUMBER = Because mail reaches you.
rule-device-NUMBER = Because you have your device, and something to show.
rule-neither-NUMBER = Because neither mail nor device helps.

route-plan-NUMBER = Get back in by yourself
    .lead = What you have is enough for the subject NUMBER.
step-plan-NUMBER-open = Open the page of your account at { $host }.
    .link = Your account
step-plan-NUMBER-mail = Ask for a message, and follow the link in it.
    .open = If mail reaches you:
step-plan-NUMBER-device = Confirm with your device when you are asked.
    .open = If you have the device:
step-plan-NUMBER-check = Look whether everything is as you left it.

route-request-NUMBER = Write to support
    .lead = Support has to look into the subject NUMBER.
step-request-NUMBER-look = Look once more for the device and for older messages.
step-request-NUMBER-write = Fill in the request.
next-answer-NUMBER = Support answers.

field-form-NUMBER-name = Your user name
field-form-NUMBER-address = Your address
draft-form-NUMBER-ticket = Public request
    .subject = Request of { $name }
line-form-NUMBER-ticket-name = I cannot sign in as { $name }.
line-form-NUMBER-ticket-owner = The account is mine.
line-form-NUMBER-ticket-team = A team uses it.
draft-form-NUMBER-mail = Private mail
    .subject = Address of { $name }
line-form-NUMBER-mail-address = My address is { $address }.
